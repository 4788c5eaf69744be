package no.kronsj.analysis.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the public tables of the samples hide, seen as somebody who has nothing else. */
class HiddenCellsTest {
    private static final Path EXPECTED = Path.of(System.getProperty("kronsj.root"))
            .resolve("data-samples/klimakronsj-2021/expected");
    private static final Results PUBLIC = ResultReader.read(EXPECTED.resolve("public"));
    private static final Results RESTRICTED = ResultReader.read(EXPECTED.resolve("restricted"));
    private static final int MINIMUM_CELL = 5;

    @Test
    void noSurveyFigureOfFewerThanFivePeopleIsPublic() {
        int hidden = 0;
        for (MeasureRow row : PUBLIC.measures()) {
            boolean survey = row.key().scope().equals("item_group") || row.key().scope().equals("item");
            if (survey && row.status() == Status.OK) {
                assertTrue(row.n() != null && row.n() >= MINIMUM_CELL, row.key().toString());
            }
            if (row.status() == Status.SUPPRESSED) {
                hidden++;
                assertNull(row.value(), row.key().toString());
                assertNull(row.n(), row.key().toString());
                assertNull(row.interval(), row.key().toString());
                assertNull(row.bounds(), row.key().toString());
            }
        }
        assertTrue(hidden > 50, "only %d hidden".formatted(hidden));
    }

    /** With one hidden group its answers would be the total less the others'; with two or more, only their sum is. */
    @Test
    void noHiddenGroupFollowsFromTheTotalAndItsSiblings() {
        Map<String, List<MeasureRow>> families = new HashMap<>();
        PUBLIC.measures().stream().filter(row -> row.key().scope().equals("item_group"))
                .forEach(row -> families.computeIfAbsent(row.key().measure() + row.key().subject().split("@")[0]
                        + row.key().wave(), key -> new ArrayList<>()).add(row));
        assertTrue(families.size() >= 8);
        families.forEach((family, rows) -> {
            long hidden = rows.stream().filter(row -> row.status() == Status.SUPPRESSED).count();
            long together = rows.stream().filter(row -> row.status() == Status.SUPPRESSED)
                    .mapToLong(HiddenCellsTest::answers).sum();
            assertTrue(hidden == 0 || hidden >= 2 && together >= MINIMUM_CELL, family + ": " + hidden + " hidden");
        });
    }

    @Test
    void nobodyStandsInThePublicTables() {
        assertEquals(List.of(), PUBLIC.ties());
        assertTrue(RESTRICTED.ties().size() > 50);
        for (TieCountRow row : PUBLIC.tieCounts()) {
            Long ties = row.ties();
            assertTrue(ties == null || ties == 0 || ties >= MINIMUM_CELL, row.toString());
        }
    }

    private static long answers(MeasureRow hidden) {
        return RESTRICTED.measures().stream().filter(row -> row.key().equals(hidden.key()))
                .mapToLong(row -> row.n() == null ? 0 : row.n()).sum();
    }
}
