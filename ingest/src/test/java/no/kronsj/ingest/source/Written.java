package no.kronsj.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;

/** Writes a small file and reads it; shows what came out as lines that a test can hold against. */
final class Written {
    private Written() {}

    static Readout read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Readout read(String name, byte[] bytes) {
        return read(name, bytes, null);
    }

    static Readout read(String name, byte[] bytes, @Nullable String sheet) {
        try {
            Path file = Files.createTempFile("kronsj", ".bin");
            try {
                Files.write(file, bytes);
                return SourceReader.read(file, name, null, sheet);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A zip of text parts, in order. */
    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** The cells of a table, a row on each line, cells parted by " | ", the heading first. */
    static String table(Readout readout) {
        var table = (SourceContent.Table) readout.content();
        return String.join(" | ", table.headings()) + "\n" + table.records().stream()
                .map(row -> String.join(" | ", row.cells()) + "\n").collect(Collectors.joining());
    }

    /** The blocks of a document, one on each line, with kind and level. */
    static String document(Readout readout) {
        return ((SourceContent.Document) readout.content()).blocks().stream()
                .map(block -> "%s %d %s\n".formatted(block.kind(), block.level(), block.text()))
                .collect(Collectors.joining());
    }

    /** What stands apart, one on each line, with its place; line ends within show as " / ". */
    static String asides(Readout readout) {
        return ((SourceContent.Document) readout.content()).asides().stream()
                .map(aside -> "%s %d %s\n".formatted(aside.why(), aside.position(), aside.text().replace("\n", " / ")))
                .collect(Collectors.joining());
    }

    static List<IssueKind> issues(Readout readout) {
        return readout.issues().stream().map(IngestIssue::kind).toList();
    }
}
