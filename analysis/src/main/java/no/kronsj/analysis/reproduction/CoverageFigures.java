package no.kronsj.analysis.reproduction;

import java.util.List;
import java.util.Set;

import no.kronsj.analysis.coverage.CoverageMeasures;

/** How many questions were answered, from the table of groups and questions. */
final class CoverageFigures implements Recomputation {
    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        return new CoverageMeasures(tables.plan().editionId(), tables.results().proposals().coverage()).rows().stream()
                .flatMap(row -> tables.whole(row, Set.of()).stream()).toList();
    }
}
