package no.kronsj.dashboard.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.chart.DumbbellPicture;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * What the feedback did to the texts, group by group.
 *
 * @param answer  all groups together, in a sentence
 * @param finding in how many groups more was taken up than by chance
 * @param picture from what chance would give to what was taken up, for groups that have both
 * @param groups  in the order of the register
 * @param leftOut groups that got no notes, by the design and not by themselves
 * @param coded   figures of what people say became of the notes; empty where nobody has read them so
 */
public record FeedbackPage(String answer, String finding, Optional<Svg> picture, List<Entry> groups,
        List<String> leftOut,
        List<Figure> coded) {
    private static final double SMALLEST_SHOWN = 0.001;

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        List<Entry> groups = run.results().groups().stream().filter(group -> wrote(run, group))
                .map(group -> entry(run, page, group)).toList();
        List<String> leftOut = run.measures().allOf("notes_received").stream()
                .filter(row -> row.findValue().orElse(1) == 0).map(row -> run.groupTitle(row.key().subject())).toList();
        List<Figure> coded = List.of("uptake_coded", "uptake_agreement").stream()
                .flatMap(measure -> run.measures().find(measure, run.edition()).stream())
                .map(row -> new Figure(row.key().measure(), name(page, row), page.figures().shown(row))).toList();
        List<DumbbellPicture.Row> rows = rows(run);
        return new View("feedback/feedback.jte", page.text("feedback.title"),
                new FeedbackPage(answer(run, page), finding(rows, page), draw(rows, page), groups, leftOut, coded));
    }

    /** What chance would give, and what was taken up, group by group. */
    public static Optional<Svg> picture(PublishedRun run, Page page) {
        return draw(rows(run), page);
    }

    private static Optional<Svg> draw(List<DumbbellPicture.Row> rows, Page page) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(DumbbellPicture.draw(rows, Unit.SHARE, share -> page.numbers().percent(share, 0),
                        page.text("feedback.picture")));
    }

    private static List<DumbbellPicture.Row> rows(PublishedRun run) {
        return run.results().groups().stream().flatMap(group -> {
            Double expected = run.measures().find("uptake_null", group.group()).map(MeasureRow::value).orElse(null);
            Double uptake = run.measures().find("uptake", group.group()).map(MeasureRow::value).orElse(null);
            return expected == null || uptake == null
                    ? Stream.empty()
                    : Stream.of(new DumbbellPicture.Row(run.groupTitle(group.group()), expected, uptake));
        }).toList();
    }

    private static String finding(List<DumbbellPicture.Row> rows, Page page) {
        return page.text("feedback.finding",
                page.numbers().whole(rows.stream().filter(row -> row.after() > row.before()).count()),
                page.numbers().whole(rows.size()));
    }

    private static boolean wrote(PublishedRun run, GroupRow group) {
        return run.measures().find("revision_size", group.group()).isPresent();
    }

    private static String name(Page page, MeasureRow row) {
        return page.text("measure." + row.key().measure());
    }

    private static String answer(PublishedRun run, Page page) {
        MeasureRow uptake = run.measures().find("uptake", run.edition()).orElse(null);
        MeasureRow expected = run.measures().find("uptake_null", run.edition()).orElse(null);
        if (uptake == null || uptake.value() == null) {
            return page.text("feedback.untold");
        }
        String share = page.numbers().percent(uptake.value(), 0);
        return expected == null || expected.value() == null
                ? page.text("feedback.answerAlone", share)
                : page.text("feedback.answer", share, page.numbers().percent(expected.value(), 0));
    }

    private static Entry entry(PublishedRun run, Page page, GroupRow group) {
        String id = group.group();
        MeasureRow net = run.measures().find("uptake_net", id).orElse(null);
        String p = net == null || net.p() == null ? "" : probability(page, net.p());
        return new Entry(id, run.groupTitle(id), shown(run, page, "notes_received", id),
                shown(run, page, "notes_given", id), shown(run, page, "revision_size", id),
                shown(run, page, "uptake", id), shown(run, page, "uptake_null", id), p);
    }

    private static String probability(Page page, double p) {
        return p < SMALLEST_SHOWN
                ? "< " + page.numbers().decimal(SMALLEST_SHOWN, 3)
                : page.numbers().decimal(p, 3);
    }

    private static Shown shown(PublishedRun run, Page page, String measure, String group) {
        return page.figures().mean(run.measures().find(measure, group).orElse(null));
    }

    /** One group; {@code p} as text, or "". */
    public record Entry(String group, String title, Shown received, Shown given, Shown size, Shown uptake,
            Shown expected, String p) {}

    /** One figure of all notes. */
    public record Figure(String measure, String name, Shown shown) {}
}
