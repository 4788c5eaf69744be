package no.kronsj.ingest.source.prose;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/** A text file: blank lines part paragraphs, typed numbers and signs make items, line ends within a paragraph are blanks. */
public final class PlainText implements FormatReader {
    private static final Set<String> OTHERWISE = Set.of("html", "htm", "xml", "svg", "json", "rtf", "js", "css");

    @Override
    public Optional<String> recognise(SourceFile file) {
        return file.isText() && !OTHERWISE.contains(file.extension()) && !isMarked(file.text())
                ? Optional.of("text without a structure of its own")
                : Optional.empty();
    }

    /** Markup and data have their own readers or none; as prose they would be noise. */
    private static boolean isMarked(String text) {
        String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
        return start.startsWith("<?xml") || start.startsWith("<!DOCTYPE") || start.startsWith("<html")
                || start.startsWith("{\"") || start.startsWith("{\n") || start.startsWith("{\r")
                || start.startsWith("[{")
                || start.startsWith("[\n") || start.startsWith("{\\rtf");
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        file.requireAtMost(Limits.DOCUMENT_BYTES);
        var document = new DocumentText();
        var paragraph = new StringBuilder();
        for (String line : file.text().lines().toList()) {
            if (line.isBlank() || DocumentText.isItem(line)) {
                document.paragraph(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(line).append('\n');
        }
        document.paragraph(paragraph.toString());
        return document.reading();
    }
}
