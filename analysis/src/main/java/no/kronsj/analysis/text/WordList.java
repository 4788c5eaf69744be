package no.kronsj.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists that come with Krønsj; a line that begins with # is a remark. */
public final class WordList {
    private WordList() {}

    /** The lines of a list beside this class. */
    static List<String> lines(String name) {
        return beside(WordList.class, name);
    }

    /** The lines of a list that stands beside a class, remarks and blank ones left out. */
    public static List<String> beside(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
