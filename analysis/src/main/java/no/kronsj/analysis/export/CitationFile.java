package no.kronsj.analysis.export;

import java.util.regex.Pattern;

/** A {@code CITATION.cff} of an edition's tables, as Citation File Format 1.2.0 has it. */
public final class CitationFile {
    private static final Pattern SPDX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]{1,60}");

    private CitationFile() {}

    /** The file. */
    public static String of(EditionDescription edition) {
        var text = new StringBuilder("cff-version: 1.2.0\n");
        line(text, "message", "Cite these tables as follows.");
        text.append("type: dataset\n");
        line(text, "title", edition.title().in(edition.language()));
        line(text, "abstract", edition.sentence());
        text.append("authors:\n  - name: ")
                .append(JsonText.quoted(edition.organiser().in(edition.language()))).append('\n');
        line(text, "version", edition.run());
        line(text, "date-released", edition.date());
        if (SPDX.matcher(edition.licence()).matches()) {
            line(text, "license", edition.licence());
        } else if (!edition.licence().isEmpty()) {
            line(text, "license-url", edition.licence());
        }
        text.append("identifiers:\n  - type: other\n    value: ").append(JsonText.quoted(edition.edition()))
                .append("\n    description: ").append(JsonText.quoted("id of the edition")).append('\n');
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(JsonText.quoted(value)).append('\n');
    }
}
