package no.kronsj.analysis.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** An item that needs more care, its levels 1 to 5, two of them the top box, with a minimum cell of five. */
class SensitiveRuleTest {
    @TempDir
    Path folder;

    private final List<MeasureRow> rows = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # how many chose level 1 to 5 | hidden
                                              6 6 6 6 6                    | nothing
                                              0 6 6 6 6                    | nothing
                                              3 6 6 6 6                    | levels 1 2, mean
                                              6 6 6 9 4                    | levels 4 5, mean
                                              6 6 3 6 6                    | levels 1 3, mean, net
                                              9 9 9 2 2                    | levels 1 2 3 4 5, mean, net, top
                                              1 1 1 9 9                    | levels 1 2 3 4 5, mean, net, top
                                              0 0 30 0 0                   | nothing
                                              0 0 8 0 0                    | levels 1 2 3 4 5, mean, net, top
                                            """)
    void countsOfFewAndOfAllButFewAreHidden(String levels, String hidden) {
        int[] counts = Arrays.stream(levels.split(" ")).mapToInt(Integer::parseInt).toArray();

        assertEquals(hidden, hidden(counts));
    }

    @Test
    void groupsOfWhichFewOrAllButFewAreFavourableAreHidden() {
        item(6, 6, 18, 9, 9);
        rows.add(share("item_group", "after.voice@a", 2, 14));
        rows.add(share("item_group", "after.voice@b", 8, 20));
        rows.add(share("item_group", "after.voice@c", 8, 14));

        assertEquals(Set.of("after.voice@a", "after.voice@b", "after.voice@c"), hiddenRows().stream()
                .filter(row -> row.key().scope().equals("item_group")).map(row -> row.key().subject())
                .collect(Collectors.toSet()), "b and c alone would leave 2 of a");
    }

    @Test
    void aChangeOfFewIsHidden() {
        rows.add(MeasureRow.of(new MeasureKey("change_direction", "B9", "change", "voice", "before:after"), 0.4,
                Unit.INDEX, 30).notes("14 improved, 2 worsened, 14 unchanged"));
        rows.add(MeasureRow.of(new MeasureKey("change_shift", "B9", "change", "voice", "before:after"), 0.5, Unit.SCORE,
                30));

        assertEquals(2, hiddenRows().size());
    }

    private String hidden(int[] counts) {
        item(counts);
        List<MeasureRow> hidden = hiddenRows();
        String levels = hidden.stream().filter(row -> row.key().measure().equals("answer_share"))
                .map(row -> row.key().subject().substring("after.voice@".length())).sorted()
                .collect(Collectors.joining(" "));
        var words = new ArrayList<String>();
        if (!levels.isEmpty()) {
            words.add("levels " + levels);
        }
        for (String measure : List.of("mean", "net_score", "top_box_share")) {
            if (hidden.stream().anyMatch(row -> row.key().measure().equals(measure))) {
                words.add(measure.replaceAll("_.*", ""));
            }
        }
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    private void item(int... counts) {
        int n = Arrays.stream(counts).sum();
        for (int level = 1; level <= counts.length; level++) {
            var key = new MeasureKey("answer_share", "B1", "item", "after.voice@" + level, "after");
            rows.add(MeasureRow.of(key, (double) counts[level - 1] / n, Unit.SHARE, n));
        }
        rows.add(share("item", "after.voice", counts[3] + counts[4], n));
        for (String measure : List.of("net_score", "mean")) {
            rows.add(MeasureRow.of(new MeasureKey(measure, "B3", "item", "after.voice", "after"), 0.5, Unit.INDEX, n));
        }
    }

    private static MeasureRow share(String scope, String subject, int favourable, int n) {
        return MeasureRow.of(new MeasureKey("top_box_share", "B2", scope, subject, "after"), (double) favourable / n,
                Unit.SHARE, n);
    }

    private List<MeasureRow> hiddenRows() {
        var control = new DisclosureControl(Plans.with(folder, "privacy: {sensitive: [after.voice]}"), Set.of());
        return control.publicView(new Results(rows, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of())).measures().stream()
                .filter(row -> row.status() == Status.SUPPRESSED).toList();
    }
}
