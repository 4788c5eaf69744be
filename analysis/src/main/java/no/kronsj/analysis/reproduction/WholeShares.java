package no.kronsj.analysis.reproduction;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import no.kronsj.analysis.result.MeasureRow;

/**
 * Shares that are a count over a base which stands beside them: where the count does too, the share follows; where only the base
 * does, the share must be that of some whole number.
 */
final class WholeShares implements Recomputation {
    /** The count is n, of the frame. */
    private static final Set<String> COUNTED = Set.of("response_rate", "density", "new_tie_rate", "theme_share");
    /** Some whole number of n. */
    private static final Set<String> WHOLE = Set.of("retention", "linking_rate", "largest_component_share",
            "without_contact_share", "three_partners_share", "persistence", "reciprocity", "pairing_once_share",
            "pairing_cross_group_share", "participation_silent_share", "participation_uneven_share",
            "responsibility_share", "themes_of_several", "theme_coverage");
    private static final Set<String> VALUE = Set.of("value");

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        return tables.results().measures().stream().filter(row -> row.value() != null)
                .flatMap(row -> cells(tables, row)).toList();
    }

    private static Stream<ExpectedCell> cells(PublishedTables tables, MeasureRow row) {
        Long n = row.n();
        Long frame = row.frame();
        Double value = row.value();
        if (value == null || n == null) {
            return Stream.of();
        }
        String measure = row.key().measure();
        if (COUNTED.contains(measure) && frame != null && frame > 0) {
            return of(tables, row, (double) n / frame);
        }
        boolean census = measure.equals("indicator_value") && row.interval() == null && row.bounds() != null
                && row.bounds().lo() == row.bounds().hi();
        if ((WHOLE.contains(measure) || census) && n > 0) {
            return of(tables, row, (double) Math.round(value * n) / n);
        }
        return Stream.of();
    }

    private static Stream<ExpectedCell> of(PublishedTables tables, MeasureRow row, double value) {
        MeasureRow again = MeasureRow.of(row.key(), value, row.unit(), 0);
        return tables.only(again, VALUE).stream();
    }
}
