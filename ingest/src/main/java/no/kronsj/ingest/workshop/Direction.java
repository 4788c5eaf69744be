package no.kronsj.ingest.workshop;

/** Which way is better. */
public enum Direction implements Word {
    UP,
    DOWN;

    /** Whether a value lies on the better side of an edge; the edge itself belongs to it. */
    public boolean reached(double value, double edge) {
        return this == UP ? value >= edge : value <= edge;
    }
}
