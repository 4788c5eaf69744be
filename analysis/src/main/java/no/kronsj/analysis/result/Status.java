package no.kronsj.analysis.result;

/** What a figure is worth; a figure without a value says why it has none. */
public enum Status {
    /** Defined and shown. */
    OK,
    /** Nobody answered, or the file is absent: never 0. */
    NO_DATA,
    /** 0/0 by construction (all equal, one category, no activity). */
    UNDEFINED,
    /** Computable, but below the measure's floor: no interval, restricted view only. */
    TOO_FEW,
    /** The value stands, its interval or test cannot be built. */
    DEGENERATE,
    /** Hidden by disclosure control: value, n, interval, bounds and p are gone. */
    SUPPRESSED;

    /** Whether a figure of this status can have a value. */
    public boolean mayHaveValue() {
        return switch (this) {
            case OK, TOO_FEW, DEGENERATE -> true;
            case NO_DATA, UNDEFINED, SUPPRESSED -> false;
        };
    }
}
