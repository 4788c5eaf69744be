package no.kronsj.ingest.workshop;

/** What somebody says of a step that was found in a roadmap. */
public record StepCorrection(@Key(required = true, value = "its id, as in the table of steps") String step,
        @Key(shape = Key.Shape.WORD, of = Verdict.class, required = true, value = "confirmed, or no-step") Verdict is,
        String where, int line) implements TextCorrection {
    /** Whether it is one. */
    public enum Verdict implements Word {
        CONFIRMED,
        NO_STEP
    }

    @Override
    public String about() {
        return step;
    }
}
