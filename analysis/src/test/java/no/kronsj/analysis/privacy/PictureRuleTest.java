package no.kronsj.analysis.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.LorenzRow;
import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.PairDayRow;
import no.kronsj.analysis.result.PersonValueRow;
import no.kronsj.analysis.result.PictureTables;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.TieDayRow;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PictureRuleTest {
    private static final PictureRule RULE = new PictureRule(5);

    @Test
    void noPersonIsANodeForEverybody() {
        var all = new PictureTables(List.of(), List.of(new NodeRow("group", "g1", 0, 0), new NodeRow("", "p1", 1, 1)),
                List.of(new PersonValueRow("p1", "county", "Agder")), List.of(),
                List.of(new PairDayRow("met", "2024-05-14", "p1", "p2")));
        PictureTables open = RULE.hide(all, List.of());

        assertEquals(List.of(new NodeRow("group", "g1", 0, 0)), open.nodes());
        assertEquals(List.of(), open.values());
        assertEquals(List.of(), open.pairDays());
    }

    @Test
    void everyStepOfACurveIsOfAtLeastTheMinimumCell() {
        assertEquals(List.of(0.0, 5 / 12.0, 1.0), people(12), "the last step is of seven");
        assertEquals(List.of(), people(9), "one step would be no curve");
    }

    private static List<Double> people(int members) {
        var points = new ArrayList<LorenzRow>();
        IntStream.rangeClosed(0, members)
                .forEach(i -> points.add(new LorenzRow("words", "", (double) i / members, (double) i / members)));
        points.add(new LorenzRow("words", "g1", 0, 0));
        points.add(new LorenzRow("words", "g1", 1, 1));
        return RULE.hide(new PictureTables(points, List.of(), List.of(), List.of(), List.of()), List.of()).lorenz()
                .stream().map(LorenzRow::people).toList();
    }

    /** Twelve ties in all, nine of them on the first day: three on the second day are hidden, and so the nine are. */
    @Test
    void whatIsHiddenOnOneDayIsHiddenOnEveryDayThatCouldTell() {
        List<TieDayRow> days = List.of(day("14", "a", "b", 9L), day("14", "a", "c", 20L), day("14", "b", "c", 7L),
                day("15", "a", "b", 3L), day("15", "a", "c", 8L), day("15", "b", "c", 0L));

        assertEquals(List.of("14 a-b :", "14 a-c :", "14 b-c 7", "15 a-b :", "15 a-c :", "15 b-c 0"),
                shown(days, List.of()));
    }

    @Test
    void whatIsHiddenInAllIsHiddenOnEachDay() {
        assertEquals(List.of("14 a-b :", "15 a-b :"), shown(List.of(day("14", "a", "b", 0L), day("15", "a", "b", 6L)),
                List.of(count("a", "b", null))));
    }

    private static List<String> shown(List<TieDayRow> days, List<TieCountRow> counts) {
        return RULE.hide(new PictureTables(List.of(), List.of(), List.of(), days, List.of()), counts).tieDays().stream()
                .map(row -> "%s %s-%s %s".formatted(row.day(), row.count().valueA(), row.count().valueB(),
                        row.count().ties() == null ? ":" : row.count().ties()))
                .toList();
    }

    private static TieDayRow day(String day, String a, String b, Long ties) {
        return new TieDayRow(day, count(a, b, ties));
    }

    private static TieCountRow count(String a, String b, @Nullable Long ties) {
        return new TieCountRow("met", "chosen", "county", a, b, ties, ties == null ? Status.SUPPRESSED : Status.OK);
    }
}
