package no.kronsj.dashboard.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.TieDayRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/**
 * Which picture a reader asked for; what nobody asked for, or asked for in vain, is the first that there is.
 *
 * @param by     the attribute whose values are drawn, or by which persons are coloured
 * @param day    an ISO date, or "" for all days
 * @param people whether persons are drawn: in the restricted view only
 * @param node   the node whose ties alone are listed, or ""
 * @param sort   the column by which ties are sorted
 */
record Asked(String layer, String by, String day, boolean people, String node, String sort) {
    static final List<String> SORTS = List.of("ties", "from", "to");
    private static final List<String> FIRST_USES = List.of("chosen", "designed");

    /** Empty where nobody met. */
    static Optional<Asked> of(PublishedRun run, Page page) {
        return pick(layers(run), page, "layer").map(layer -> new Asked(layer,
                pick(attributes(run, layer), page, "by").orElse(""),
                pick(Stream.concat(Stream.of(""), days(run, layer).stream()).toList(), page, "day").orElse(""),
                people(run) && page.query().getOrDefault("show", "").equals("people"),
                page.query().getOrDefault("node", ""), pick(SORTS, page, "sort").orElse("")));
    }

    private static Optional<String> pick(List<String> known, Page page, String parameter) {
        String asked = page.query().getOrDefault(parameter, "");
        return known.contains(asked) ? Optional.of(asked) : known.stream().findFirst();
    }

    /** Those that people chose first. */
    static List<String> layers(PublishedRun run) {
        List<TieCountRow> counts = run.results().tieCounts();
        Stream<String> first = FIRST_USES.stream().flatMap(use -> counts.stream().filter(row -> row.use().equals(use)))
                .map(TieCountRow::layer);
        return Stream.concat(first, counts.stream().map(TieCountRow::layer)).distinct().toList();
    }

    /** Groups first. */
    static List<String> attributes(PublishedRun run, String layer) {
        List<String> all = run.results().tieCounts().stream().filter(row -> row.layer().equals(layer))
                .map(TieCountRow::attribute).distinct().toList();
        return Stream.concat(all.stream().filter("group"::equals), all.stream()).distinct().toList();
    }

    static List<String> days(PublishedRun run, String layer) {
        return run.results().pictures().tieDays().stream().filter(row -> row.count().layer().equals(layer))
                .map(TieDayRow::day).distinct().sorted().toList();
    }

    /** Whether persons have places: never in the public view, whose table holds none. */
    static boolean people(PublishedRun run) {
        return run.results().pictures().nodes().stream().anyMatch(row -> row.attribute().isEmpty());
    }

    /** The same picture with one thing changed. */
    Asked with(String parameter, String value) {
        return switch (parameter) {
            case "layer" -> new Asked(value, by, "", people, "", sort);
            case "by" -> new Asked(layer, value, day, people, people ? node : "", sort);
            case "day" -> new Asked(layer, by, value, people, node, sort);
            case "show" -> new Asked(layer, by, day, value.equals("people"), "", sort);
            case "node" -> new Asked(layer, by, day, people, value, sort);
            case "sort" -> new Asked(layer, by, day, people, node, value);
            default -> throw new IllegalArgumentException(parameter);
        };
    }

    /** The parameters of its address, a question mark first. */
    String parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("layer", layer);
        all.put("by", by);
        all.put("day", day);
        all.put("show", people ? "people" : "");
        all.put("node", node);
        all.put("sort", sort.equals(SORTS.getFirst()) ? "" : sort);
        return all.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + Page.segment(entry.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    String link(Page page) {
        return page.withQuery(page.editionLink("network"), parameters()) + "#picture";
    }

    String file(Page page, String name) {
        return page.withQuery(page.editionLink("network", name), parameters());
    }
}
