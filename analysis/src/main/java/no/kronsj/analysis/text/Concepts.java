package no.kronsj.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Brings Bokmål and Nynorsk words to one form, from the curated list {@code concepts-nb-nn.tsv} and a few rules of spelling.
 * The form is a key for comparison and is shown to nobody.
 */
final class Concepts {
    private static final String LIST = "concepts-nb-nn.tsv";

    private final Map<String, String> wholeWords = new HashMap<>();

    private Concepts() {}

    /** The list that comes with Krønsj. */
    static Concepts standard() {
        Concepts concepts = new Concepts();
        Stems stems = new Stems();
        try (InputStream in = Objects.requireNonNull(Concepts.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> concepts.add(line, stems));
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
        return concepts;
    }

    /** The concept of a folded Norwegian stem. */
    String of(String foldedStem) {
        return wholeWords.getOrDefault(foldedStem, foldedStem);
    }

    private void add(String line, Stems stems) {
        String[] pair = line.split("\t", -1);
        String bokmal = stems.foldedStem(pair[0]);
        wholeWords.put(stems.foldedStem(pair[1]), of(bokmal));
    }
}
