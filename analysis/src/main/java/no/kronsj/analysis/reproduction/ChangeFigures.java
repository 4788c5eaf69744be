package no.kronsj.analysis.reproduction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.kronsj.analysis.change.ChangeMeasures;
import no.kronsj.analysis.change.PairedCounts;
import no.kronsj.analysis.result.MeasureRow;

/** Direction, interval, bounds and sign test of a change, from how many improved, worsened and stayed. */
final class ChangeFigures implements Recomputation {
    private static final Pattern WORDS = Pattern
            .compile("(\\d{1,9}) improved, (\\d{1,9}) worsened, (\\d{1,9}) unchanged");

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        return Stream.of("change_direction", "response_shift").flatMap(measure -> tables.all(measure).stream())
                .flatMap(row -> pairs(row).stream().flatMap(pairs -> tables.whole(ChangeMeasures.direction(row.key(),
                        pairs, PublishedTables.people(row)), Set.of("notes")).stream()))
                .toList();
    }

    /** The counts that a change says in words. */
    static Optional<PairedCounts> pairs(MeasureRow row) {
        return row.notes().stream().map(WORDS::matcher).filter(matcher -> matcher.matches()).findFirst()
                .map(ChangeFigures::counts);
    }

    private static PairedCounts counts(MatchResult found) {
        return new PairedCounts(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)));
    }
}
