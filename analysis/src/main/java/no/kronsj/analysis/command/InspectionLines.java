package no.kronsj.analysis.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import no.kronsj.ingest.InspectedFile;
import no.kronsj.ingest.wording.ForeignText;

/** Inspected files as lines. */
final class InspectionLines {
    private static final List<String> COLUMNS = List.of("file", "kind", "format", "rows", "persons", "encoding",
            "status", "message");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private InspectionLines() {}

    /** Columns under their headings, as wide as they need to be. */
    static List<String> text(List<InspectedFile> files) {
        List<List<String>> table = Stream.concat(Stream.of(COLUMNS), files.stream().map(InspectionLines::cells))
                .toList();
        int[] widths = IntStream.range(0, COLUMNS.size())
                .map(column -> table.stream().mapToInt(row -> length(row.get(column))).max().orElse(0)).toArray();
        return table.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths[column] - length(cell) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    static String tsvHeading() {
        return String.join("\t", COLUMNS);
    }

    /** One line; tabs, newlines and quotes inside cells become spaces. */
    static String tsv(InspectedFile file) {
        return String.join("\t", cells(file).stream().map(cell -> cell.replace('"', ' ')).toList());
    }

    /** A list of objects; persons is null where nobody can tell. */
    static String json(List<InspectedFile> files) {
        try {
            String json = JSON.writeValueAsString(files.stream().map(InspectionLines::fields).toList());
            // The line ends between the fields are ours; whatever else is unsafe stands inside a string.
            return ForeignText.UNSAFE.matcher(json)
                    .replaceAll(found -> found.group().equals("\n") || found.group().equals("\r")
                            ? found.group()
                            : "\\\\u%04x".formatted((int) found.group().charAt(0)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, @Nullable Object> fields(InspectedFile file) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("file", file.file());
        fields.put("kind", file.kind());
        fields.put("format", file.format());
        fields.put("rows", file.rows());
        fields.put("persons", file.persons().isPresent() ? file.persons().getAsInt() : null);
        fields.put("encoding", file.encoding());
        fields.put("status", file.status());
        fields.put("message", file.message());
        return fields;
    }

    private static List<String> cells(InspectedFile file) {
        String persons = file.persons().isPresent() ? Integer.toString(file.persons().getAsInt()) : "";
        return Stream.of(file.file(), file.kind(), file.format(), Integer.toString(file.rows()), persons,
                file.encoding(), file.status(), file.message()).map(ForeignText::onOneLine)
                .toList();
    }
}
