package no.kronsj.dashboard.group;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.group.SideBySidePage.Line;
import no.kronsj.dashboard.page.Page;

/** What is measured of each group, documents before participation; how a group answered the forms is not among it. */
final class ComparedFigure {
    private static final List<String> OF_GROUPS = List.of("question_coverage", "theme_coverage", "uptake",
            "uptake_net");
    private static final List<String> OF_TEXTS = List.of("step_completeness", "revision_size");
    private static final String TALK = "participation_gini";

    private ComparedFigure() {}

    static List<Line> of(PublishedRun run, Page page, List<String> groups) {
        Stream<Line> ofGroups = OF_GROUPS.stream()
                .flatMap(measure -> line(run, page, measure, page.text("measure." + measure), groups, group -> group));
        Stream<Line> ofTexts = OF_TEXTS.stream().flatMap(measure -> wholes(run, measure)
                .flatMap(kind -> line(run, page, measure, page.text("measure." + measure) + ": " + page.kind(kind),
                        groups,
                        group -> kind + "@" + group)));
        Stream<Line> talk = wholes(run, TALK).flatMap(layer -> line(run, page, TALK,
                page.text("measure." + TALK) + ": " + page.layer(layer), groups,
                group -> layer + "@" + group));
        return Stream.of(ofGroups, ofTexts, talk).flatMap(lines -> lines).toList();
    }

    private static Stream<String> wholes(PublishedRun run, String measure) {
        return run.measures().allOf(measure).stream().filter(row -> row.key().subject().contains("@"))
                .map(row -> row.key().whole()).distinct();
    }

    /** A line, where any of the groups has the figure. */
    private static Stream<Line> line(PublishedRun run, Page page, String measure, String name, List<String> groups,
            UnaryOperator<String> subject) {
        List<Optional<MeasureRow>> rows = groups.stream()
                .map(group -> run.measures().find(measure, subject.apply(group))).toList();
        return rows.stream().allMatch(Optional::isEmpty)
                ? Stream.empty()
                : Stream.of(new Line(measure, name, rows.stream().map(row -> shown(page, measure, row)).toList()));
    }

    private static Shown shown(Page page, String measure, Optional<MeasureRow> row) {
        return switch (measure) {
            case TALK -> page.figures().unsigned(row.orElse(null));
            case "step_completeness", "revision_size" -> page.figures().mean(row.orElse(null));
            default -> page.figures().shown(row.orElse(null));
        };
    }
}
