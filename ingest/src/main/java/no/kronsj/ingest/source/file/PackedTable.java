package no.kronsj.ingest.source.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import no.kronsj.ingest.issue.IssueKind;

/** The one text table in a zip or gzip, as Google Forms and Qualtrics deliver it; unpacked in memory, within bounds. */
record PackedTable(String name, byte[] bytes) {
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "txt");
    /** What macOS adds by itself. */
    private static final String OF_THE_SYSTEM = "__MACOSX/";

    static Optional<PackedTable> of(SourceFile packed) throws IOException {
        return switch (packed.container()) {
            case ZIP -> zipped(packed);
            case GZIP -> gzipped(packed);
            case EMPTY, OLE2, PDF, TEXT, BINARY -> Optional.empty();
        };
    }

    /** The files of a zip, without folders and what a system adds. */
    static List<String> files(SourceFile packed) {
        return packed.parts().names().stream().filter(name -> !name.endsWith("/") && !name.startsWith(OF_THE_SYSTEM))
                .sorted().toList();
    }

    private static Optional<PackedTable> zipped(SourceFile packed) throws IOException {
        List<String> files = files(packed);
        if (files.size() != 1 || !TABLES.contains(extension(files.getFirst()))) {
            return Optional.empty();
        }
        try (ZipArchive archive = ZipArchive.open(packed)) {
            return Optional.of(new PackedTable(files.getFirst(), archive.bytes(files.getFirst())));
        }
    }

    private static Optional<PackedTable> gzipped(SourceFile packed) throws IOException {
        String name = packed.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (!TABLES.contains(extension(name))) {
            return Optional.empty();
        }
        try (InputStream in = new BoundedStream(new GZIPInputStream(new ByteArrayInputStream(packed.bytes())),
                packed.bytes().length)) {
            return Optional.of(new PackedTable(name, in.readAllBytes()));
        } catch (RefusedFile tooLarge) {
            throw tooLarge;
        } catch (IOException damaged) {
            throw incomplete();
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static RefusedFile incomplete() {
        return new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete archive", "a whole archive");
    }
}
