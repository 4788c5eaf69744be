package no.kronsj.analysis.result;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The two sets of result tables and the two text indexes. A server has one from its start to its end and never learns where the other lies, so no
 * address and no mistake in a page can make a public server show a restricted figure.
 */
public enum ResultView {
    /** After disclosure control: for everybody. */
    PUBLIC,
    /** Before disclosure control: for those who ran the workshop, on their own machine. */
    RESTRICTED;

    /** The view of a word on the command line. */
    public static Optional<ResultView> find(String word) {
        return Arrays.stream(values()).filter(view -> view.word().equals(word)).findFirst();
    }

    /** Lower case, as on the command line and in the name of the folder. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The folder with its text index, below that of a run; what people wrote themselves is in the restricted one only. */
    public Path index(Path runFolder) {
        return runFolder.resolve("index").resolve(word());
    }

    /** The folder with its tables, below that of a run. */
    public Path tables(Path runFolder) {
        return runFolder.resolve("results").resolve(word());
    }
}
