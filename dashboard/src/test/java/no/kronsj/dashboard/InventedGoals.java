package no.kronsj.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.PlanChangeRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.EditionInfo.IndicatorInfo;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;

/** One goal for every verdict, with the figures behind it. */
final class InventedGoals {
    static final List<String> AGREE = List.of("Helt uenig", "Uenig", "Verken eller", "Enig", "Helt enig");

    static final Map<String, ItemInfo> ITEMS = Map.of(
            "after.voice", new ItemInfo("Jeg fikk sagt min mening", AGREE, 2),
            "after.useful", new ItemInfo("Jeg har nytte av dette i jobben", AGREE, 2),
            "after.leaders", new ItemInfo("Lederen min vil følge opp", AGREE, 2));

    static final Map<String, GoalInfo> PLANNED = Map.of(
            "heard", goal("Alle blir hørt", "Alle blir høyrde", "Everyone is heard", "share", "after.voice", 0),
            "useful", goal("Nyttig i jobben", "Nyttig i jobben", "Useful at work", "share", "after.useful", 0),
            "contacts", goal("Et større faglig nettverk", "Eit større fagleg nettverk",
                    "A larger professional network", "share-with-new-ties", "one-to-one", 3),
            "learned", goal("Mer kunnskap om klimavennlig samfunnsutvikling",
                    "Meir kunnskap om klimavennleg samfunnsutvikling", "More knowledge of climate-friendly development",
                    "change-direction", "voice", 0),
            "recommend", goal("Deltakerne vil anbefale verkstedet", "Deltakarane vil tilrå verkstaden",
                    "Participants would recommend it", "nps", "after.recommend", 0),
            "followed", goal("Veikartet følges opp etter et halvt år", "Vegkartet blir følgt opp etter eit halvt år",
                    "The roadmap is followed up after half a year", "share", "later.followed", 0),
            "leaders", goal("Lederne slutter opp", "Leiarane sluttar opp", "Leaders give their support", "share",
                    "after.leaders", 0));

    private InventedGoals() {}

    private static GoalInfo goal(String nb, String nn, String en, String kind, String subject, int atLeast) {
        var title = new LocalText(Map.of(Language.NB, nb, Language.NN, nn, Language.EN, en));
        return new GoalInfo(title, "effectiveness", "reaction", 1, false,
                List.of(new IndicatorInfo(kind, subject, atLeast)), List.of());
    }

    static List<GoalRow> rows() {
        return List.of(
                row("heard", Verdict.MET_ROBUST, 1, 0.92, Unit.SHARE, range(0.84375, 0.9375), range(0.71875, 0.9375),
                        0.7, new Tipping(Tipping.Reach.MET_REGARDLESS, -0.086, 14L, 0L, 14L)),
                row("useful", Verdict.MET_IF_TYPICAL, 0, 0.80, Unit.SHARE, range(0.703125, 0.84375),
                        range(0.625, 0.84375),
                        0.7, new Tipping(Tipping.Reach.DEPENDS, 0.35, 14L, 5L, 9L)),
                row("contacts", Verdict.UNDECIDED, 0, 0.6, Unit.SHARE, range(0.515625, 0.671875),
                        range(0.46875, 0.6875), 0.6, new Tipping(Tipping.Reach.DEPENDS, 0.6, 14L, 9L, 5L)),
                row("learned", Verdict.NOT_MET_IF_TYPICAL, -1, 0.12, Unit.INDEX, range(-0.1, 0.28), range(-0.2, 0.4),
                        0.3, Tipping.none(Tipping.Reach.NOT_A_SHARE)),
                row("recommend", Verdict.NOT_MET_ROBUST, -2, 12.0, Unit.POINTS, range(2, 24), range(-12, 32), 50.0,
                        Tipping.none(Tipping.Reach.NOT_A_SHARE)),
                new GoalRow("followed", "Veikartet følges opp etter et halvt år", Verdict.NO_DATA, null, null,
                        Unit.SHARE, null, null, 0.5, Tipping.none(Tipping.Reach.NO_FIGURE), null, null, Status.NO_DATA,
                        List.of()),
                new GoalRow("leaders", "Lederne slutter opp", Verdict.SUPPRESSED, null, null, Unit.SHARE, null, null,
                        0.5, Tipping.none(Tipping.Reach.NO_FIGURE), null, null, Status.SUPPRESSED, List.of()));
    }

    private static GoalRow row(String goal, Verdict verdict, int level, double value, Unit unit, Interval interval,
            Interval bounds, double threshold, Tipping tipping) {
        return new GoalRow(goal, goal, verdict, level, value, unit, interval, bounds, threshold, tipping, 50L, 64L,
                Status.OK, List.of());
    }

    /** The plan was fixed, then the bar was moved and a wording mended. */
    static List<PlanChangeRow> planChanges() {
        return List.of(new PlanChangeRow("2021-09-01T06:00:00Z", "", PlanChangeRow.RECORDED, "", "aa"),
                new PlanChangeRow("2021-10-04T12:00:00Z", "useful", "expected.edges", "[0.5, 0.8, 0.85, 0.9]",
                        "[0.5, 0.7, 0.8, 0.9]"),
                new PlanChangeRow("2021-10-05T12:00:00Z", "", "scales.agree5.top", "1", "2"));
    }

    static Interval range(double lo, double hi) {
        return new Interval(lo, hi, "hypergeometric");
    }

    static List<MeasureRow> measures() {
        var rows = new ArrayList<MeasureRow>();
        rows.add(row("goals_at_expected", "C5", "edition", "klimakronsj-2021", 3, Unit.COUNT, 5).frame(7L));
        rows.add(row("gas_t", "C2", "edition", "klimakronsj-2021", 47.3, Unit.T, 5).bounds(range(36.1, 55.9)));
        rows.add(row("gas_t", "C4", "edition", "rho=0", 48.1, Unit.T, 5));
        rows.add(row("gas_t", "C4", "edition", "rho=0.5", 46.9, Unit.T, 5));
        rows.add(row("gas_t", "C4", "edition", "equal-weights", 47.0, Unit.T, 5));
        rows.add(row("response_rate", "A1", "instrument", "before", 0.9375, Unit.SHARE, 60).frame(64L));
        rows.add(row("response_rate", "A1", "instrument", "after", 0.78125, Unit.SHARE, 50).frame(64L));
        rows.add(MeasureRow.without(new MeasureKey("response_rate", "A1", "instrument", "later", ""), Unit.SHARE,
                Status.NO_DATA));
        rows.add(row("linking_rate", "J7", "instrument", "after", 0.96, Unit.SHARE, 50).frame(50L).notes("48 linked",
                "1 no-id", "1 uncertain"));
        rows.add(MeasureRow.without(new MeasureKey("linking_rate", "J7", "instrument", "later", ""), Unit.SHARE,
                Status.UNDEFINED, "anonymous").n(9));
        rows.add(MeasureRow.of(new MeasureKey("linking_rate", "J7", "change", "klimakronsj-2021", "before:after"), 0.75,
                Unit.SHARE, 60).frame(60L).notes("45 both", "50 later"));
        rows.add(row("retention", "A2", "edition", "klimakronsj-2021", 0.84375, Unit.SHARE, 54).frame(64L));
        shares(rows, "after.voice", 0, 1, 3, 24, 22);
        shares(rows, "after.useful", 1, 3, 6, 26, 14);
        for (int level = 1; level <= AGREE.size(); level++) {
            rows.add(MeasureRow.without(new MeasureKey("answer_share", "B1", "item", "after.leaders@" + level, "after"),
                    Unit.SHARE, Status.SUPPRESSED));
        }
        rows.add(row("median_lower", "B4", "item", "after.voice", 4, Unit.SCORE, 50));
        rows.add(row("median_upper", "B4", "item", "after.voice", 4, Unit.SCORE, 50));
        rows.add(row("top_box_share", "B2", "item", "after.voice", 0.92, Unit.SHARE, 50).frame(64L)
                .interval(range(0.84375, 0.9375)).bounds(range(0.71875, 0.9375)));
        rows.add(MeasureRow.without(new MeasureKey("top_box_share", "B2", "item", "after.leaders", "after"), Unit.SHARE,
                Status.SUPPRESSED));
        return rows;
    }

    private static void shares(List<MeasureRow> rows, String item, int... counts) {
        for (int level = 1; level <= counts.length; level++) {
            rows.add(row("answer_share", "B1", "item", item + "@" + level, counts[level - 1] / 50.0, Unit.SHARE, 50));
        }
    }

    static MeasureRow row(String measure, String section, String scope, String subject, double value, Unit unit,
            long n) {
        return MeasureRow.of(new MeasureKey(measure, section, scope, subject, ""), value, unit, n);
    }
}
