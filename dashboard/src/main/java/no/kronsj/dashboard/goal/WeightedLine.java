package no.kronsj.dashboard.goal;

import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.EditionInfo.IndicatorInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.goal.GoalPage.Line;
import no.kronsj.dashboard.page.Page;

/** The weighted figure of the item that a goal rests on, where the plan asks for weights. */
final class WeightedLine {
    private static final String BY = "by ";
    private static final String WORTH = "worth ";

    private WeightedLine() {}

    static Optional<Line> of(PublishedRun run, Page page, IndicatorInfo indicator) {
        String measure = switch (indicator.kind()) {
            case "share" -> "top_box_share_weighted";
            case "net-score" -> "net_score_weighted";
            case "mean" -> "mean_weighted";
            default -> "";
        };
        return run.measures().find(measure, indicator.subject()).map(row -> line(page, row));
    }

    private static Line line(Page page, MeasureRow row) {
        var shown = page.figures().shown(row);
        Long n = row.n();
        String meaning = row.value() == null || n == null
                ? shown.reason()
                : page.text("goal.weighted.meaning", page.numbers().whole(n),
                        page.numbers().decimal(Double.parseDouble(note(row, WORTH)), 1));
        String by = note(row, BY);
        return new Line(by.isEmpty() ? page.text("measure.weighting") : page.text("goal.weighted", by), shown.text(),
                meaning);
    }

    private static String note(MeasureRow row, String beginning) {
        return row.notes().stream().filter(note -> note.startsWith(beginning)).findFirst()
                .map(note -> note.substring(beginning.length())).orElse("");
    }
}
