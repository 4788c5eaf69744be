package no.kronsj.analysis.statistics;

/** All checks on what callers hand in, and their wording: name, range, value. A failure is the caller's bug. */
final class Arguments {
    private Arguments() {}

    static int count(String name, int value) {
        return between(name, value, 0, Integer.MAX_VALUE);
    }

    static int between(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            String range = highest == Integer.MAX_VALUE ? "at least " + lowest : "from " + lowest + " to " + highest;
            throw new IllegalArgumentException("%s must be %s. Got %d".formatted(name, range, value));
        }
        return value;
    }

    static long between(String name, long value, long lowest, long highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(
                    "%s must be from %d to %d. Got %d".formatted(name, lowest, highest, value));
        }
        return value;
    }

    static double share(String name, double value) {
        // Written so that NaN fails it too.
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("%s must be a share from 0 to 1. Got %s".formatted(name, value));
        }
        return value;
    }

    /** The chance that an interval covers: strictly between 0 and 1. */
    static double level(double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException("level must lie between 0 and 1, e.g. 0.95. Got " + value);
        }
        return value;
    }

    static double[] finite(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("%s[%d] must be finite. Got %s".formatted(name, i, values[i]));
            }
        }
        return values;
    }

    static double[] notNegative(String name, double[] values) {
        finite(name, values);
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                throw new IllegalArgumentException("%s[%d] must be at least 0. Got %s".formatted(name, i, values[i]));
            }
        }
        return values;
    }

    /** The sum of {@code counts}, each at least 0. */
    static int total(String name, int[] counts) {
        int sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum = Math.addExact(sum, count(name + "[" + i + "]", counts[i]));
        }
        return sum;
    }

    static void sameLength(String first, int firstLength, String second, int secondLength) {
        if (firstLength != secondLength) {
            throw new IllegalArgumentException(
                    "%s and %s must be equally long. Got %d and %d".formatted(first, second, firstLength,
                            secondLength));
        }
    }
}
