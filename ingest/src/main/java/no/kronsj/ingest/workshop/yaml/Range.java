package no.kronsj.ingest.workshop.yaml;

/**
 * The numbers that can stand at one place.
 *
 * @param what what they are, as "a share"
 */
record Range(String what, double least, double most) {
    static final Range ANY = new Range("a number", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    static final Range SHARE = new Range("a share", 0, 1);
    static final Range DIFFERENCE = new Range("a difference of shares", -1, 1);
    static final Range POINTS = new Range("points", -100, 100);
    static final Range LEVEL = new Range("a level", -2, 2);
    static final Range WEIGHT = new Range("a number", 0, Double.POSITIVE_INFINITY);

    boolean contains(double value) {
        return value >= least && value <= most;
    }

    /** {@code a share from 0 to 1}. */
    String words() {
        if (Double.isInfinite(least)) {
            return what;
        }
        return Double.isInfinite(most)
                ? "%s, %s or more".formatted(what, plain(least))
                : "%s from %s to %s".formatted(what, plain(least), plain(most));
    }

    /** The ends are whole numbers. */
    private static String plain(double end) {
        return Long.toString(Math.round(end));
    }
}
