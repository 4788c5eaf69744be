package no.kronsj.analysis.evaluate;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.item.MissingAnswers;
import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.tie.TieTables;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;

/** The restricted tables of counted answers that were never in a file: all that an evaluation figures after counting. */
public final class InventedFigures {
    private InventedFigures() {}

    /** What an evaluation would make of these counts. */
    public static Results of(Workshop plan, SmallTables tables) {
        TextAnalysis text = TextAnalysis.of(plan, tables, Corrections.NONE);
        ProposalAnalysis proposals = ProposalAnalysis.of(plan, tables, text, Corrections.NONE);
        Analysis analysis = Analysis.of(plan, tables, Map.of(), proposals);
        return new Results(analysis.measures(),
                analysis.goals().stream().map(goal -> goal.row(plan.language())).toList(), List.of(), List.of(),
                List.of(), List.of(), List.of(), groups(analysis), TieTables.pairs(analysis.network()),
                TieTables.counts(analysis.network(), tables), MissingAnswers.rows(plan, tables, analysis.frame()),
                List.of(), List.of(), List.of()).drawing(analysis.pictures());
    }

    private static List<GroupRow> groups(Analysis analysis) {
        return analysis.frame().groups().entrySet().stream().map(group -> {
            OptionalInt present = analysis.presence().present(analysis.frame(), group.getKey());
            return new GroupRow(group.getKey(), group.getKey(), group.getValue().size(), 0, 0,
                    present.isPresent() ? present.getAsInt() : null);
        }).toList();
    }
}
