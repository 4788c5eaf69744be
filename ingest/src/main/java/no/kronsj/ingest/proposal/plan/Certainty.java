package no.kronsj.ingest.proposal.plan;

/** How sure a proposal is, in percent. */
public record Certainty(int percent) implements Comparable<Certainty> {
    /** Below this a proposal is a question: it stands in the plan as a comment. */
    public static final int THRESHOLD = 70;

    /** A signature or a codebook says so. */
    public static final Certainty STATED = new Certainty(100);
    /** The words of a heading or a file name say so, and nothing speaks against it. */
    public static final Certainty WORDED = new Certainty(90);
    /** It could be so. */
    public static final Certainty POSSIBLE = new Certainty(50);

    public Certainty {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a certainty of %d percent".formatted(percent));
        }
    }

    /** As sure as the share of cells that fit, rounded down. */
    public static Certainty ofShare(long fit, long all) {
        return new Certainty(all == 0 ? 0 : (int) (100 * fit / all));
    }

    /** No surer than the other. */
    public Certainty atMost(Certainty other) {
        return percent <= other.percent ? this : other;
    }

    /** Whether it is to be asked. */
    public boolean asks() {
        return percent < THRESHOLD;
    }

    @Override
    public int compareTo(Certainty other) {
        return Integer.compare(percent, other.percent);
    }
}
