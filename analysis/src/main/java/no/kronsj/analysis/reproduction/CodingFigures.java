package no.kronsj.analysis.reproduction;

import java.util.List;
import java.util.Set;

import no.kronsj.analysis.coding.CodingMeasures;
import no.kronsj.analysis.result.TextTables;
import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;
import no.kronsj.ingest.workshop.Corrections;

/** How far coders agree, from what each coded. */
final class CodingFigures implements Recomputation {
    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        TextTables texts = tables.results().texts();
        var coded = new Corrections(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                texts.codes().stream().map(row -> Code.ofCells(row.code(), row.name(), row.definition(), row.within()))
                        .toList(),
                texts.codings().stream().map(row -> new Coding(row.passage(), row.code(), row.coder())).toList(), "");
        return CodingMeasures.rows(tables.plan().editionId(), coded).stream()
                .flatMap(row -> tables.whole(row, Set.of()).stream()).toList();
    }
}
