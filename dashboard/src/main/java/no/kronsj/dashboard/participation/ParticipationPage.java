package no.kronsj.dashboard.participation;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** All layers in which people contributed; what is counted in one unit is never added to another. */
public record ParticipationPage(List<LayerBalance> layers) {
    private static final String SILENT = "participation_silent_share";

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("participation/participation.jte", page.text("participation.title"), read(run, page));
    }

    /** What stands on it. */
    public static ParticipationPage read(PublishedRun run, Page page) {
        List<LayerBalance> layers = run.measures().allOf(SILENT, "layer").stream().map(MeasureRow::key)
                .map(key -> LayerBalance.of(run, page, key.subject())).toList();
        return new ParticipationPage(layers);
    }

    /** A curve of a layer and a group, {@code chat} or {@code chat/g01}. */
    public static Optional<Svg> picture(PublishedRun run, Page page, String name) {
        return run.measures().allOf(SILENT, "layer").stream().map(row -> row.key().subject())
                .filter(layer -> (name + "/").startsWith(layer + "/"))
                .flatMap(layer -> LayerBalance.of(run, page, layer).curves().stream())
                .filter(curve -> curve.name().equals(name)).map(Curve::picture).findFirst();
    }
}
