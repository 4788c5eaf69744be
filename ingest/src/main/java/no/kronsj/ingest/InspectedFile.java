package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import no.kronsj.ingest.source.Inspection;

/**
 * What a file is, without a plan, in the words that people read.
 *
 * @param file     as given
 * @param kind     survey, log, document, archive or unknown
 * @param format   the word that {@code format:} in a plan takes
 * @param rows     responses, messages, joins, cues, events or passages
 * @param persons  different persons; empty where the format does not say who
 * @param encoding the character set, or "" for binary formats
 * @param status   ok, partial or refused
 * @param message  the first problem and how many more there are, or ""; no names and no answers
 */
public record InspectedFile(String file, String kind, String format, int rows, OptionalInt persons, String encoding,
        String status, String message) {

    /** Looks at one file; what cannot be read is refused, never thrown. */
    public static InspectedFile of(Path file) {
        Inspection seen = Inspection.of(List.of(file)).getFirst();
        return new InspectedFile(seen.file(), word(seen.kind()), seen.format(), seen.rows(), seen.persons(),
                seen.encoding(), word(seen.status()), seen.message());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
