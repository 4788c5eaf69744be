package no.kronsj.analysis.reproduction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why a measure or a table cannot be figured again from safe tables. */
final class Reasons {
    static final String HIDDEN = "hidden by disclosure control: there is nothing to figure again";
    static final String WITHOUT_VALUE = "there is no figure, and the status says why";
    private static final Map<String, String> ALL = read();

    private Reasons() {}

    /** The reason of a measure or a table; "" where the list has none. */
    static String of(String what) {
        return ALL.getOrDefault(what, "");
    }

    private static Map<String, String> read() {
        try (InputStream in = Objects.requireNonNull(Reasons.class.getResourceAsStream("reasons.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(cell -> cell[0], cell -> cell[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
