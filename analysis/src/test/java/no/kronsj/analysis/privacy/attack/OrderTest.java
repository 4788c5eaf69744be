package no.kronsj.analysis.privacy.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.privacy.DisclosureControl;
import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultWriter;
import no.kronsj.analysis.result.Results;
import no.kronsj.ingest.workshop.Workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** No table tells by the order of its rows, or by anything else, what those answered who are hidden in it. */
class OrderTest {
    private static final int MINIMUM_CELL = 5;
    private static final int WORKSHOPS = 6;
    private static final int MOST_SEEDS = 200;
    /** What is found, though it is a word. */
    private static final Set<String> FOUND = Set.of("verdict");

    @TempDir
    Path folder;

    @Test
    void everyTableStandsInTheSameOrderWhenEveryAnswerIsTurnedRound() throws IOException {
        Workshop plan = InventedPlan.with(folder, MINIMUM_CELL, true);
        for (long seed = 1; seed <= WORKSHOPS; seed++) {
            InventedWorkshop workshop = InventedWorkshop.of(seed);
            Results restricted = workshop.restricted(plan);
            Results turned = workshop.with(Exchange.turnedRound(workshop.people())).restricted(plan);
            assertNotEquals(restricted.measures(), turned.measures());
            assertEquals(keys(restricted), keys(turned), "restricted, seed " + seed);
            assertEquals(keys(open(plan, restricted)), keys(open(plan, turned)), "public, seed " + seed);
        }
    }

    /** The answers of two people of two groups that are too small, who differ in nothing else, change places. */
    @Test
    void whatHiddenGroupsAnsweredChangesNothingThatIsPublic() {
        Workshop plan = InventedPlan.with(folder, MINIMUM_CELL, false);
        List<Exchange> exchanges = LongStream.rangeClosed(1, MOST_SEEDS)
                .mapToObj(seed -> Exchange.find(InventedWorkshop.of(seed), MINIMUM_CELL))
                .flatMap(found -> found.stream())
                .limit(WORKSHOPS).toList();
        assertEquals(WORKSHOPS, exchanges.size());
        for (Exchange exchange : exchanges) {
            Results before = exchange.workshop().restricted(plan);
            Results after = exchange.done().restricted(plan);
            assertNotEquals(List.of(), apart(before.measures(), after.measures()), "nothing was exchanged");
            assertEquals(List.of(), apart(open(plan, before).measures(), open(plan, after).measures()));
            assertEquals(open(plan, before), open(plan, after));
        }
    }

    private static Results open(Workshop plan, Results restricted) {
        return new DisclosureControl(plan, Set.of()).publicView(restricted);
    }

    private static List<MeasureRow> apart(List<MeasureRow> one, List<MeasureRow> other) {
        return one.stream().filter(row -> !other.contains(row)).toList();
    }

    /** By table, what each row is about, in the order in which they are written. */
    private Map<ResultTable, List<List<String>>> keys(Results results) throws IOException {
        Path written = Files.createTempDirectory(folder, "tables");
        ResultWriter.write(written, results);
        Map<ResultTable, List<List<String>>> keys = new LinkedHashMap<>();
        for (ResultTable table : ResultTable.values()) {
            long columns = table.described().stream()
                    .takeWhile(column -> column.type() == Column.Type.TEXT && !FOUND.contains(column.name())).count();
            keys.put(table, ResultReader.cells(written, table).stream()
                    .map(row -> row.subList(0, Math.toIntExact(columns))).toList());
        }
        return keys;
    }
}
