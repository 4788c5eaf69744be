package no.kronsj.analysis.coverage;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.figure.Suggestions;
import no.kronsj.analysis.result.CoverageRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.CoverageCode.Level;

/**
 * The share of the programme's questions that a group, and all groups, at least touch; of the six where it has none. What nobody
 * coded may be touched or not: that is what the bounds say.
 */
public final class CoverageMeasures {
    private final String edition;
    private final List<CoverageRow> rows;

    /** Figures of an edition from its table of coverage. */
    public CoverageMeasures(String edition, List<CoverageRow> coverage) {
        this.edition = edition;
        List<CoverageRow> programme = coverage.stream().filter(row -> row.set().equals(Coverage.PROGRAMME))
                .toList();
        this.rows = programme.isEmpty() ? List.copyOf(coverage) : programme;
    }

    /** A row per group, and one for all. */
    public List<MeasureRow> rows() {
        List<MeasureRow> measures = new ArrayList<>();
        rows.stream().map(CoverageRow::group).distinct().forEach(group -> measures
                .add(row("group", group, rows.stream().filter(row -> row.group().equals(group)).toList())));
        if (!rows.isEmpty()) {
            measures.add(row("edition", edition, rows));
        }
        return measures;
    }

    private static MeasureRow row(String scope, String subject, List<CoverageRow> cells) {
        long touched = cells.stream().filter(cell -> !cell.level().equals(Level.NONE.word())).count();
        long answered = cells.stream().filter(cell -> cell.level().equals(Level.ANSWERED.word())).count();
        List<CoverageRow> coded = cells.stream().filter(cell -> cell.author().equals("human")).toList();
        double sure = coded.stream().filter(cell -> !cell.level().equals(Level.NONE.word())).count();
        double open = cells.size() - coded.size();
        return MeasureRow.of(new MeasureKey("question_coverage", "I2", scope, subject, ""),
                (double) touched / cells.size(), Unit.SHARE, cells.size()).frame((long) cells.size())
                .bounds(Suggestions.bounds(sure / cells.size(), (sure + open) / cells.size()))
                .notes("ANSWERED: %d, %d".formatted(answered, cells.size()),
                        Suggestions.confirmed(coded.size(), cells.size()));
    }
}
