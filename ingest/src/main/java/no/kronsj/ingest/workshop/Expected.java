package no.kronsj.ingest.workshop;

/** What a goal expects of its indicator, fixed before the data are read. */
public sealed interface Expected {
    Direction direction();

    /** The lower edge of level 0: where the goal begins to be met. */
    double threshold();

    /** Whether a value lies on the good side of the threshold or on it. */
    default boolean met(double value) {
        return direction().reached(value, threshold());
    }

    /** The threshold only: there is a verdict, but no level. */
    record Value(
            @Key(shape = Key.Shape.NUMBER, value = "the lower edge of level 0 only: a verdict, no level") double value,
            @Key(shape = Key.Shape.WORD, of = Direction.class, value = "which way is better; without it up") Direction direction)
            implements
                Expected {
        @Override
        public double threshold() {
            return value;
        }
    }

    /** The four cuts between −2, −1, 0, +1 and +2, each better than the one before. */
    record Edges(
            @Key(name = "edges", shape = Key.Shape.NUMBERS, value = "[a, b, c, d]: the four cuts between −2, −1, 0, +1, +2") double a,
            double b, double c, double d, Direction direction) implements Expected {
        public Edges {
            double sign = direction == Direction.UP ? 1 : -1;
            if (!(sign * a < sign * b && sign * b < sign * c && sign * c < sign * d)) {
                throw new IllegalArgumentException("edges out of order");
            }
        }

        @Override
        public double threshold() {
            return b;
        }

        /** The level −2..2 of a value. */
        public int level(double value) {
            int level = -2;
            for (double edge : new double[]{a, b, c, d}) {
                level += direction.reached(value, edge) ? 1 : 0;
            }
            return level;
        }
    }
}
