package no.kronsj.analysis.figure;

import java.util.Arrays;
import java.util.Optional;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.CliffsDelta;
import no.kronsj.analysis.statistics.Limits;
import no.kronsj.analysis.statistics.NamedSeed;

/** Makes rows of Cliff's delta between two sets of answers. */
public final class DeltaFigure {
    private DeltaFigure() {}

    /**
     * The first set against the second; n is both together. A set smaller than the minimum cell is too few whatever the
     * other, so that what everybody sees rests on enough people on both sides.
     */
    public static MeasureRow row(MeasureKey key, int[] first, int[] second, int minimumCell) {
        NamedSeed seed = Figures.seed(key);
        CliffsDelta delta = CliffsDelta.ofCounts(first, second, seed);
        int one = Arrays.stream(first).sum();
        int other = Arrays.stream(second).sum();
        boolean small = Math.min(one, other) < minimumCell;
        Optional<Limits> limits = small ? Optional.empty() : delta.limits();
        MeasureRow row = Figures.row(key, delta, Unit.INDEX, (long) one + other)
                .interval(Figures.interval(limits, "feng-cliff"))
                .notes("%s against %s".formatted(one, other), delta.separated() ? "SEPARATED" : "");
        return Figures.tested(row.value() != null && small ? row.status(Status.TOO_FEW) : row, "rank sum", delta.p(),
                seed);
    }
}
