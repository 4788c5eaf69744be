package no.kronsj.dashboard.goal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.chart.IntervalLine;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.chart.VerdictMark;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.page.Page;
import no.kronsj.ingest.wording.Wording;

/**
 * A goal on one line of thought.
 *
 * @param id       the goal
 * @param title    in the page's language
 * @param mark     the verdict as a shape
 * @param verdict  the verdict in words
 * @param meaning  what those words claim, and do not
 * @param sentence what was found
 * @param tipping  how many silent people could overturn it, or ""
 * @param expected what the plan asked for, or ""
 * @param base     how many it rests on, or ""
 * @param range    the interval in words, or ""
 * @param chart    the picture, or null where there is no value
 * @param look     a class of the stylesheet
 */
public record GoalSummary(String id, String title, Svg mark, String verdict, String meaning, String sentence,
        String tipping, String expected, String base, String range, @Nullable Svg chart, String look) {

    /** The summary of a goal in the page's language. */
    public static GoalSummary of(PublishedRun run, Page page, GoalRow row) {
        EditionInfo edition = run.info();
        Wording words = page.words();
        String verdict = row.verdict().word();
        String expected = expected(words, edition, row);
        String sentence = GoalSentence.in(words, edition, row);
        Interval interval = row.interval();
        String range = interval == null
                ? ""
                : words.text("goal.interval", new Figures(words).range(interval, row.unit(), row.n()));
        return new GoalSummary(row.goal(), title(page, edition, row), VerdictMark.of(row.verdict()),
                words.text("verdict." + verdict), words.text("verdict." + verdict + ".meaning"), sentence,
                TippingPoint.in(words, row, lower(edition, row)).orElse(""), expected, base(words, row), range,
                chart(words, row, sentence + " " + range + ". " + expected), verdict.replace('_', '-'));
    }

    private static String title(Page page, EditionInfo edition, GoalRow row) {
        Optional<GoalInfo> planned = edition.findGoal(row.goal());
        return planned.map(goal -> page.local(goal.title())).orElse(row.title());
    }

    private static String expected(Wording words, EditionInfo edition, GoalRow row) {
        Double threshold = row.threshold();
        if (threshold == null) {
            return "";
        }
        String value = new Figures(words).plain(threshold, row.unit(), row.n());
        return words.text(lower(edition, row) ? "goal.expected.most" : "goal.expected.least", value);
    }

    private static boolean lower(EditionInfo edition, GoalRow row) {
        return edition.findGoal(row.goal()).map(GoalInfo::lower).orElse(false);
    }

    static String base(Wording words, GoalRow row) {
        Long n = row.n();
        Long frame = row.frame();
        if (n == null) {
            return "";
        }
        return frame == null
                ? words.text("goal.base.unknown", words.numbers().whole(n))
                : words.text("goal.base", words.numbers().whole(n), words.numbers().whole(frame));
    }

    private static @Nullable Svg chart(Wording words, GoalRow row, String label) {
        Double value = row.value();
        if (value == null || row.status() == Status.TOO_FEW) {
            return null;
        }
        Unit unit = row.unit();
        return new IntervalLine(value, unit, row.interval(), row.bounds(), row.threshold()).draw(label,
                tick -> unit == Unit.SHARE
                        ? words.numbers().percent(tick, 1)
                        : words.numbers().decimal(tick,
                                tick == Math.rint(tick) ? 0 : 1));
    }
}
