package no.kronsj.ingest.source.grid;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.file.SourceFile;

/** A text file as cells: finds the dialect and reads all rows by it. */
public final class CsvGrid {
    private static final Pattern SEP_LINE = Pattern.compile("\\A\"?sep=([,;\\t|])\"?(?=[\\r\\n])",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> TABLE_NAMES = Set.of("csv", "tsv", "tab", "xlsx", "xls");
    private static final Set<String> PROSE_NAMES = Set.of("md", "markdown", "text", "vtt", "srt", "ics", "html", "htm",
            "xml", "svg", "json", "rtf");

    private CsvGrid() {}

    /** The cells, or none where the text is no table. */
    static Grid of(SourceFile file) {
        String text = file.text();
        if (PROSE_NAMES.contains(file.extension()) || startsOtherwise(text)) {
            return Grid.NONE;
        }
        Matcher sep = SEP_LINE.matcher(text);
        if (sep.find()) {
            return CsvRecords.read(text, new CsvDialect(sep.group(1).charAt(0), false), 1, file.name());
        }
        Optional<CsvDialect> dialect = TABLE_NAMES.contains(file.extension())
                ? Optional.of(CsvDialect.of(text))
                : CsvDialect.beyondDoubt(text);
        return dialect.map(known -> CsvRecords.read(text, known, 0, file.name())).orElse(Grid.NONE);
    }

    /** Text that is structured in another way, whatever its name. */
    private static boolean startsOtherwise(String text) {
        String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
        return start.startsWith("<?xml") || start.startsWith("<html") || start.startsWith("<!DOCTYPE")
                || start.startsWith("{") || start.startsWith("[{") || start.startsWith("{\\rtf")
                || start.startsWith("BEGIN:VCALENDAR") || start.startsWith("WEBVTT");
    }
}
