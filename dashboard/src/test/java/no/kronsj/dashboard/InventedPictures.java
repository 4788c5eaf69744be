package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.LorenzRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.PairDayRow;
import no.kronsj.analysis.result.PersonValueRow;
import no.kronsj.analysis.result.PictureTables;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.TieDayRow;
import no.kronsj.analysis.result.TieRow;
import no.kronsj.analysis.result.Unit;

/** What the pictures of the invented edition are drawn from, and how evenly its people took part. */
final class InventedPictures {
    private static final List<NodeRow> COUNTIES = List.of(new NodeRow("county", "Innlandet", 0.5, 0),
            new NodeRow("county", "Rogaland", 0.933, 0.75), new NodeRow("county", "Vestland", 0.067, 0.75));

    private InventedPictures() {}

    static PictureTables open() {
        return new PictureTables(curve(), COUNTIES, List.of(), days(), List.of());
    }

    /** Three persons besides, who are only drawn in the restricted view. */
    static PictureTables restricted() {
        var nodes = new ArrayList<>(COUNTIES);
        nodes.add(new NodeRow("", "p-aaa", 0.1, 0.1));
        nodes.add(new NodeRow("", "p-bbb", 0.9, 0.2));
        nodes.add(new NodeRow("", "p-ccc", 0.4, 0.9));
        return new PictureTables(curve(), nodes, List.of(new PersonValueRow("p-aaa", "county", "Rogaland"),
                new PersonValueRow("p-bbb", "county", "Rogaland")), days(),
                List.of(new PairDayRow("one-to-one", "2021-09-22", "p-aaa", "p-bbb"),
                        new PairDayRow("one-to-one", "2021-09-30", "p-bbb", "p-ccc")));
    }

    static List<TieRow> ties() {
        return List.of(new TieRow("p-aaa", "p-bbb", "one-to-one", "chosen", false, 15, 1),
                new TieRow("p-bbb", "p-ccc", "one-to-one", "chosen", true, 30, 2));
    }

    private static List<LorenzRow> curve() {
        return List.of(new LorenzRow("words", "", 0, 0), new LorenzRow("words", "", 0.5, 0.3),
                new LorenzRow("words", "", 1, 1));
    }

    private static List<TieDayRow> days() {
        return List.of(
                new TieDayRow("2021-09-22", new TieCountRow("one-to-one", "chosen", "county", "Innlandet", "Rogaland",
                        9L, Status.OK)),
                new TieDayRow("2021-09-30", new TieCountRow("one-to-one", "chosen", "county", "Innlandet", "Rogaland",
                        null, Status.SUPPRESSED)));
    }

    static List<MeasureRow> measures() {
        var rows = new ArrayList<MeasureRow>();
        rows.add(share("participation_silent_share", "F2", "layer", "words", "", 1.0 / 11, 11));
        rows.add(share("participation_uneven_share", "F4", "layer", "words", "", 0.5, 2));
        rows.add(MeasureRow.without(key("participation_silent_share", "F2", "layer", "chat", ""), Unit.SHARE,
                Status.NO_DATA));
        rows.add(MeasureRow.without(key("participation_uneven_share", "F4", "layer", "chat", ""), Unit.SHARE,
                Status.NO_DATA));
        rows.add(share("participation_silent_share", "F2", "layer_group", "words@g01", "", 1.0 / 6, 6));
        rows.add(index("turn_taking", "F6", "layer_group", "words@g01", "", 0.71));
        for (String session : List.of("day-1", "day-4")) {
            rows.add(index("participation_gini", "F2", "layer_group", "words@g01", session, 0.4));
            rows.add(index("participation_gini_expected", "F4", "layer_group", "words@g01", session, 0.2)
                    .interval(new Interval(0, 0.44, "chance alone, one-sided")));
        }
        rows.add(index("participation_balance", "F7", "layer_attribute", "words@role=planner", "", 1.12)
                .interval(new Interval(0.8, 1.2, "chance alone, labels permuted within groups")));
        rows.add(MeasureRow.without(key("participation_balance", "F7", "layer_attribute", "words@county", ""),
                Unit.INDEX, Status.SUPPRESSED));
        rows.add(MeasureRow.of(key("participation_aside", "F1", "layer_voice", "words@facilitator", ""), 12.0,
                Unit.COUNT, 12));
        return rows;
    }

    private static MeasureRow index(String measure, String section, String scope, String subject, String wave,
            double value) {
        return MeasureRow.of(key(measure, section, scope, subject, wave), value, Unit.INDEX, 6);
    }

    private static MeasureRow share(String measure, String section, String scope, String subject, String wave,
            double value, long n) {
        return MeasureRow.of(key(measure, section, scope, subject, wave), value, Unit.SHARE, n);
    }

    private static MeasureKey key(String measure, String section, String scope, String subject, String wave) {
        return new MeasureKey(measure, section, scope, subject, wave);
    }
}
