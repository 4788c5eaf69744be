package no.kronsj.dashboard.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * All layers of contact, those of the programme apart from those that people chose. The ties of one layer are shown at a
 * time: with all of them a page would grow to twice what a telephone on a slow line can bear.
 */
public record NetworkPage(Optional<TiePicture> picture, List<Use> uses) {
    private static final List<String> ORDER = List.of("designed", "chosen", "follow-up", "baseline");
    /** What a reader asks first stands first; what is not named here follows in the order of the table. */
    private static final List<String> FIGURES = List.of("partners_median", "without_contact_share", "new_tie_rate",
            "persistence", "density", "ei_index", "ei_expected");
    /** How evenly people took part in a layer stands on a page of its own. */
    private static final String PARTICIPATION = "participation_";
    /** All chosen layers together: a layer of the table of measures that no plan names. */
    private static final String POOLED = "chosen";

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("network/network.jte", page.text("network.title"), read(run, page));
    }

    /** What stands on it. */
    public static NetworkPage read(PublishedRun run, Page page) {
        String drawn = Asked.of(run, page).map(Asked::layer).orElse("");
        Map<String, List<Layer>> byUse = new LinkedHashMap<>();
        ORDER.forEach(use -> byUse.put(use, new ArrayList<>()));
        uses(run).forEach((layer, use) -> {
            List<Layer> sameUse = byUse.get(use);
            if (sameUse != null) {
                layer(run, page, layer, layer.equals(drawn)).ifPresent(sameUse::add);
            }
        });
        var uses = new ArrayList<Use>();
        byUse.forEach((use, layers) -> {
            if (!layers.isEmpty()) {
                uses.add(new Use(page.text("use." + use), page.text("use." + use + ".meaning"), layers));
            }
        });
        return new NetworkPage(TiePicture.of(run, page), uses);
    }

    private static Map<String, String> uses(PublishedRun run) {
        Map<String, String> uses = new LinkedHashMap<>(run.info().layers());
        run.results().tieCounts().forEach(row -> uses.putIfAbsent(row.layer(), row.use()));
        uses.putIfAbsent(POOLED, "chosen");
        return uses;
    }

    private static Optional<Layer> layer(PublishedRun run, Page page, String layer, boolean drawn) {
        List<Figure> figures = run.results().measures().stream().filter(row -> isAbout(row, layer))
                .sorted(Comparator.comparingInt((MeasureRow row) -> place(row.key().measure())))
                .map(row -> figure(page, row)).toList();
        boolean counted = run.results().tieCounts().stream().anyMatch(row -> row.layer().equals(layer));
        String toTies = drawn || !counted
                ? ""
                : page.withQuery(page.editionLink("network"), "?layer=" + Page.segment(layer)) + "#layer-" + layer;
        return figures.isEmpty() && !counted
                ? Optional.empty()
                : Optional.of(new Layer(layer, page.layer(layer), figures,
                        drawn ? TieMatrix.of(run, page, layer) : List.of(), toTies));
    }

    private static boolean isAbout(MeasureRow row, String layer) {
        if (row.key().measure().startsWith(PARTICIPATION)) {
            return false;
        }
        return switch (row.key().scope()) {
            case "layer" -> row.key().subject().equals(layer);
            case "layer_attribute" -> row.key().subject().startsWith(layer + "@");
            default -> false;
        };
    }

    private static int place(String measure) {
        int place = FIGURES.indexOf(measure);
        return place < 0 ? FIGURES.size() : place;
    }

    private static Figure figure(Page page, MeasureRow row) {
        String measure = row.key().measure();
        int at = row.key().subject().indexOf('@');
        String attribute = at < 0 ? "" : row.key().subject().substring(at + 1);
        return new Figure(measure, page.words().findText("measure." + measure).orElse(measure),
                page.words().findText("attribute." + attribute).orElse(attribute),
                page.figures().shown(row),
                page.words().findText("measure." + measure + ".meaning").orElse(""));
    }

    /** Layers of one use. */
    public record Use(String title, String meaning, List<Layer> layers) {}

    /**
     * One layer with its figures and its ties between groups or attributes.
     *
     * @param toTies where its ties are shown, or "" where that is here or nowhere
     */
    public record Layer(String id, String title, List<Figure> figures, List<TieMatrix> matrices, String toTies) {}

    /** One figure of a layer. */
    public record Figure(String measure, String name, String attribute, Shown shown, String meaning) {}
}
