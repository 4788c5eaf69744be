package no.kronsj.analysis.evaluate;

import java.nio.file.Path;

/**
 * How to evaluate.
 *
 * @param master    the Spark master, {@code local[2]} or {@code spark://…}
 * @param keyFolder where pseudonym keys lie, outside the workspace
 * @param strict    publish nothing when rows were set aside
 * @param again     evaluate even if nothing has changed
 */
public record Options(String master, Path keyFolder, boolean strict, boolean again) {
    /** The same, but what has not changed is not evaluated once more. */
    public Options once() {
        return new Options(master, keyFolder, strict, false);
    }

    /** Keys beside the user's other secrets; {@code KRONSJ_HOME} names another folder. */
    public static Path defaultKeyFolder() {
        String home = System.getenv("KRONSJ_HOME");
        return (home == null ? Path.of(System.getProperty("user.home"), ".kronsj") : Path.of(home)).resolve("keys");
    }
}
