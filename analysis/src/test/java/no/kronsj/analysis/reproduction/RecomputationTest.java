package no.kronsj.analysis.reproduction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RecomputationTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kronsj.root"), "data-samples");

    private static PublishedTables tables(String sample) throws WorkshopMistakes {
        Path folder = SAMPLES.resolve(sample);
        return PublishedTables.read(WorkshopYaml.read(folder), folder.resolve("expected/public"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"klimakronsj-2021", "tiny-6-people"})
    void everyFigureOfTheSamplesThatCanBeFiguredAgainComesOutTheSame(String sample) throws WorkshopMistakes {
        PublishedTables tables = tables(sample);
        Path results = SAMPLES.resolve(sample).resolve("expected/public");
        Map<ResultTable, List<List<String>>> cells = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (Recomputation recomputation : Recomputation.ALL) {
            for (ExpectedCell cell : recomputation.cells(tables)) {
                List<List<String>> rows = cells.computeIfAbsent(cell.table(),
                        table -> ResultReader.cells(results, table));
                String found = cell.row() == ExpectedCell.ABSENT
                        ? "absent"
                        : rows.get(cell.row()).get(cell.table().columns().indexOf(cell.column()));
                if (!found.equals(cell.value())) {
                    differences.add("%s %s %s found %s expected %s".formatted(
                            recomputation.getClass().getSimpleName(),
                            cell.row() < 0 ? "" : rows.get(cell.row()).subList(0, 5),
                            cell.column(), found, cell.value()));
                }
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void everyRecomputationHasSomethingToDoInTheSample() throws WorkshopMistakes {
        PublishedTables tables = tables("klimakronsj-2021");
        for (Recomputation recomputation : Recomputation.ALL) {
            assertTrue(recomputation.cells(tables).size() > 3, recomputation.getClass().getSimpleName());
        }
    }
}
