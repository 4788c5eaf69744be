package no.kronsj.ingest.workshop;

/** What one coder says of a group's answer to a question. */
public record CoverageCode(@Key(required = true, value = "the group") String group,
        @Key(required = true, value = "the question's id; official/problem and so on for the six that are built in") String question,
        @Key(required = true, value = "who says so: a name of your own for the coder") String coder,
        @Key(shape = Key.Shape.WORD, of = Level.class, required = true, value = "none, touched or answered") Level is,
        String where, int line) implements TextCorrection {
    /** How far the question is answered. */
    public enum Level implements Word {
        NONE,
        TOUCHED,
        ANSWERED
    }

    @Override
    public String about() {
        return group + " " + question;
    }
}
