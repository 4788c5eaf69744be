package no.kronsj.analysis.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

/**
 * How evenly the groups' members contributed: the mean evenness J of the groups, from 0 to 1, each group counting once.
 * Nobody is sampled, so there is no interval; a group without any contribution on record may have been as uneven or as even
 * as can be, which is what the bounds say.
 */
final class BalanceFigure {
    private BalanceFigure() {}

    static IndicatorFigure of(List<MeasureRow> balance, String layer) {
        List<MeasureRow> groups = balance.stream()
                .filter(row -> row.key().measure().equals("participation_evenness") && row.key().wave().isEmpty())
                .filter(row -> row.key().subject().startsWith(layer + "@")).toList();
        // By size, so that the sum does not depend on the names of the groups.
        double[] known = groups.stream().map(MeasureRow::findValue).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).sorted().toArray();
        if (known.length == 0) {
            return IndicatorFigure.none(Unit.INDEX, "NO-CONTRIBUTIONS: " + layer);
        }
        double told = Arrays.stream(known).sum();
        int silent = groups.size() - known.length;
        var bounds = new Interval(told / groups.size(), (told + silent) / groups.size(), "");
        return new IndicatorFigure(OptionalDouble.of(told / known.length), Unit.INDEX, null, bounds,
                (long) known.length, (long) groups.size(), null, null, Status.OK,
                List.of("%s of %s groups".formatted(known.length, groups.size())));
    }
}
