package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Compares with a number made elsewhere, and prints the line that makes it when the two differ. The lines were run with
 * SciPy 1.17.1 after {@code import numpy as np, scipy.stats as st; z = st.norm.ppf(.975)}.
 */
final class Reference {
    private final String line;

    private Reference(String line) {
        this.line = line;
    }

    static Reference madeBy(String line) {
        return new Reference(line);
    }

    Reference equal(double expected, double actual, double tolerance) {
        assertEquals(expected, actual, tolerance, () -> "reproduce with: " + line);
        return this;
    }

    Reference equal(double expected, OptionalDouble actual, double tolerance) {
        assertTrue(actual.isPresent(), () -> "no value; reproduce with: " + line);
        return equal(expected, actual.getAsDouble(), tolerance);
    }

    Reference equal(double lo, double hi, Optional<Limits> actual, double tolerance) {
        assertTrue(actual.isPresent(), () -> "no limits; reproduce with: " + line);
        return equal(lo, actual.get().lo(), tolerance).equal(hi, actual.get().hi(), tolerance);
    }

    /** The numbers of one cell of a table, {@code -} for none. */
    static double[] numbers(String cell) {
        return cell.equals("-")
                ? new double[0]
                : Arrays.stream(cell.strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
    }

    static int[] counts(String cell) {
        return Arrays.stream(numbers(cell)).mapToInt(number -> (int) number).toArray();
    }
}
