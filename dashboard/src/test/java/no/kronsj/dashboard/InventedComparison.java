package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

/** How the groups answered two items: one without a difference, one where a group stands out. */
final class InventedComparison {
    static final String VOICE = "after.voice";
    static final String USEFUL = "after.useful";

    private InventedComparison() {}

    /** As the restricted table has it. */
    static List<MeasureRow> measures() {
        var rows = new ArrayList<MeasureRow>();
        group(rows, VOICE, "g01", 5, 6, 4, 4.2, 4.1, 1, 4, 0.83, "all alike", "APPROX");
        group(rows, VOICE, "g03", 4, 5, 3, 3.75, 4.1, 1, 4, 0.58, "all alike", "APPROX");
        group(rows, VOICE, "g05", 4, 5, 0, 2.5, 4.1, 2, 4, -1.67, "all alike", "APPROX");
        group(rows, VOICE, "g12", 2, 6, 2, 4.5, 4.1, 1, 4, 0.94, "all alike", "APPROX");
        rows.add(MeasureRow.without(key("top_box_share", VOICE + "@g13"), Unit.SHARE, Status.NO_DATA));
        rows.add(MeasureRow.without(key("r_wg", VOICE + "@g13"), Unit.INDEX, Status.NO_DATA));
        rows.add(test("kruskal_wallis", VOICE, 3.1, 0.38).notes("4 groups, 6 pairs", "q=0.3800", "of 2 comparisons"));
        rows.add(test("icc1", VOICE, -0.08, 0.61).notes("no more alike than strangers"));
        group(rows, USEFUL, "g01", 6, 6, 6, 5, 4.9, 1, 1, 1, "BEST");
        group(rows, USEFUL, "g03", 5, 5, 1, 2.8, 2.9, 2, 3, 0.6, "");
        rows.add(test("kruskal_wallis", USEFUL, 9.4, 0.004).notes("2 groups, 1 pairs", "q=0.0080",
                "of 2 comparisons"));
        rows.add(MeasureRow.without(key("icc1", "item", USEFUL), Unit.INDEX, Status.UNDEFINED));
        return rows;
    }

    /** As the public table has it: every figure of a group is hidden, a group without answers is not. */
    static List<MeasureRow> hidden() {
        return measures().stream()
                .map(row -> row.key().scope().equals("item_group") && row.status() != Status.NO_DATA
                        ? row.hidden()
                        : row)
                .toList();
    }

    private static void group(List<MeasureRow> rows, String item, String group, long n, long frame, long favourable,
            double mean, double smoothed, double lo, double hi, double agreement, String... notes) {
        String subject = item + "@" + group;
        double share = (double) favourable / n;
        rows.add(MeasureRow.of(key("top_box_share", subject), share, Unit.SHARE, n).frame(frame));
        rows.add(MeasureRow.of(key("pooled_share", subject), (share + 0.7) / 2, Unit.SHARE, n));
        rows.add(MeasureRow.of(key("pooled_mean", subject), smoothed, Unit.SCORE, n).notes("raw " + mean)
                .notes(notes));
        rows.add(MeasureRow.of(key("rank_lo", subject), lo, Unit.INDEX, n).notes(notes));
        rows.add(MeasureRow.of(key("rank_hi", subject), hi, Unit.INDEX, n).notes(notes));
        MeasureRow within = MeasureRow.of(key("r_wg", subject), agreement, Unit.INDEX, n);
        rows.add(n < 3 ? within.status(Status.TOO_FEW) : within);
    }

    private static MeasureRow test(String measure, String item, double value, double p) {
        return MeasureRow.of(key(measure, "item", item), value, Unit.INDEX, 15).p(p, "permutation, exact");
    }

    private static MeasureKey key(String measure, String subject) {
        return key(measure, "item_group", subject);
    }

    private static MeasureKey key(String measure, String scope, String subject) {
        return new MeasureKey(measure, "D", scope, subject, "after");
    }
}
