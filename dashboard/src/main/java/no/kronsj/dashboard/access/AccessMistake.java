package no.kronsj.dashboard.access;

/** Why nobody can be let in: one sentence for whoever starts the server. */
public final class AccessMistake extends Exception {
    private static final long serialVersionUID = 1L;

    public AccessMistake(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
