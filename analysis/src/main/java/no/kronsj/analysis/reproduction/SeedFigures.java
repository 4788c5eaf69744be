package no.kronsj.analysis.reproduction;

import java.util.List;
import java.util.Set;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.statistics.NamedSeed;

/** The seeds of random methods, from the names of their figures; that of airtime by chance has a way of its own to name it. */
final class SeedFigures implements Recomputation {
    /** One seed for all of them, which the manifest has. */
    private static final Set<String> OF_THE_RUN = Set.of("theme_stability", "theme_agreement", "uptake_net");
    private static final Set<String> OF_AIRTIME = Set.of("participation_gini_expected", "participation_percentile");

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        return tables.results().measures().stream()
                .filter(row -> row.seed() != null && !OF_THE_RUN.contains(row.key().measure()))
                .flatMap(row -> tables.only(drawn(row), Set.of("seed")).stream()).toList();
    }

    private static MeasureRow drawn(MeasureRow row) {
        Integer draws = row.draws();
        return row.drawn(seed(row.key()).value(), draws == null ? 0 : draws);
    }

    private static NamedSeed seed(MeasureKey key) {
        return OF_AIRTIME.contains(key.measure())
                ? NamedSeed.of("participation_gini_expected", (key.subject() + " " + key.wave()).strip(),
                        NamedSeed.DEFAULT_USER_SEED)
                : Figures.seed(key);
    }
}
