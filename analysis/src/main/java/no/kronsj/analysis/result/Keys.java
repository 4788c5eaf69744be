package no.kronsj.analysis.result;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Two rows about the same thing would let a reader choose the figure. */
final class Keys {
    private Keys() {}

    static <T> void unique(ResultTable table, List<T> rows, Function<T, Object> key) {
        var seen = new HashSet<Object>();
        for (T row : rows) {
            if (!seen.add(key.apply(row))) {
                throw new IllegalStateException("Two rows for %s in %s".formatted(key.apply(row), table.fileName()));
            }
        }
    }
}
