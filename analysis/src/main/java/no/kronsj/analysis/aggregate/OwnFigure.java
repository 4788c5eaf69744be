package no.kronsj.analysis.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * What a select of the plan's own gave.
 *
 * @param value     the number; absent where the select gave null or has no result
 * @param people    how many people it rests on, where the select says so
 * @param boundLo   its worst case, where the select says so
 * @param boundHi   its best case
 * @param undefined Spark's word for why there is no result, as {@code DIVIDE_BY_ZERO}; else ""
 */
public record OwnFigure(@Nullable Double value, @Nullable Double people, @Nullable Double boundLo,
        @Nullable Double boundHi, String undefined) {}
