package no.kronsj.analysis.indicator;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.Limits;
import no.kronsj.analysis.statistics.ManskiBounds;
import no.kronsj.ingest.workshop.Indicator;

/** The mean of an index over the persons who answered all its items, with the worst case for all others (A4). */
record IndexMean(Table sums, OptionalInt people) {

    /** On the positions 1..A that the items share; no interval, as for the mean of an item. */
    IndicatorFigure of(Indicator.Mean mean, int positions) {
        long sum = 0;
        int n = 0;
        for (Row row : sums) {
            if (row.getString("index").equals(mean.index()) && row.getString("item").isEmpty()) {
                sum = row.getLong("scores");
                n = Math.toIntExact(row.getLong("people"));
            }
        }
        if (n == 0) {
            return IndicatorFigure.none(Unit.SCORE, "NOBODY-ANSWERED-ALL: " + mean.index());
        }
        double ofPersons = (double) sum / mean.items().size();
        Optional<Limits> bounds = people.isEmpty()
                ? Optional.empty()
                : ManskiBounds.mean(ofPersons, n, Frame.atLeast(people, n), 1, positions).limits();
        return new IndicatorFigure(OptionalDouble.of(ofPersons / n), Unit.SCORE, null,
                Figures.interval(bounds, "worst-case"), (long) n, IndicatorFigure.frame(people, n), null, null,
                Status.OK, IndicatorFigure.frameNotes(people, n, "INDEX: %s".formatted(mean.items().size())));
    }
}
