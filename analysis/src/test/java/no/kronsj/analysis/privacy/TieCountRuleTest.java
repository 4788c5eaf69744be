package no.kronsj.analysis.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TieCountRuleTest {

    /** A dot stands for a hidden count. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # ties between groups | public
                                              0 0 12              | 0 0 12
                                              5 6 7               | 5 6 7
                                              4 6 7               | . . 7
                                              1 1 6 7             | . . . 7
                                              1 4 6 7             | . . 6 7
                                              2 0 0               | . 0 0
                                              1 2 0               | . . 0
                                            """)
    void fewTiesAreHiddenAndNotToBeHadBySubtraction(String ties, String open) {
        assertEquals(open, hide(ties));
    }

    @ParameterizedTest
    @CsvSource({"3", "5"})
    void tablesOfOtherLayersAndAttributesAreJudgedApart(int minimumCell) {
        List<TieCountRow> rows = List.of(row("chat", "county", 0, 2), row("chat", "role", 1, 40),
                row("meetings", "county", 2, 40));

        List<TieCountRow> open = new TieCountRule(minimumCell).hide(rows);

        assertEquals(List.of(Status.SUPPRESSED, Status.OK, Status.OK),
                open.stream().map(TieCountRow::status).toList());
    }

    private static String hide(String ties) {
        List<String> cells = Arrays.asList(ties.split(" +"));
        List<TieCountRow> rows = IntStream.range(0, cells.size())
                .mapToObj(i -> row("chat", "group", i, Long.parseLong(cells.get(i)))).toList();
        return new TieCountRule(5).hide(rows).stream().map(row -> cell(row.ties())).collect(Collectors.joining(" "));
    }

    private static String cell(@Nullable Long ties) {
        return ties == null ? "." : ties.toString();
    }

    private static TieCountRow row(String layer, String attribute, int i, long ties) {
        return new TieCountRow(layer, "chosen", attribute, "a", "b" + i, ties, Status.OK);
    }
}
