package no.kronsj.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * What Jazzer feeds with bytes. The first argument names a format, or {@code all}: then the first byte chooses one. Our own
 * readers may refuse a file and may not throw over one that they recognise; the libraries behind documents and archives may throw, but not hang, nor take
 * all memory or stack.
 */
public final class FuzzTarget {
    static final String ALL = "all";
    private static final List<SourceFormat> FORMATS = Arrays.stream(SourceFormat.values())
            .filter(format -> format != SourceFormat.UNKNOWN).toList();
    private static String format = ALL;
    private static final Path FILE = file();

    private FuzzTarget() {}

    /** Jazzer calls it once, with the arguments of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        format = arguments.length == 0 ? ALL : arguments[0];
    }

    /** Jazzer calls it with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        if (!format.equals(ALL)) {
            read(SourceFormat.find(format).orElseThrow(), bytes);
        } else if (bytes.length > 0) {
            read(FORMATS.get(Byte.toUnsignedInt(bytes[0]) % FORMATS.size()),
                    Arrays.copyOfRange(bytes, 1, bytes.length));
        }
    }

    /** The byte by which {@code all} chooses a format. */
    static byte choice(SourceFormat chosen) {
        return (byte) FORMATS.indexOf(chosen);
    }

    static void read(SourceFormat format, byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        boolean recognised = false;
        try {
            SourceFile file = SourceFile.open(FILE, "fuzzed", null);
            recognised = format.reader().recognise(file).isPresent();
            var issues = new IssueLog("fuzzed");
            Reading reading = format.reader().read(file, issues);
            check(reading, issues.all());
        } catch (IOException refused) {
            // A file may be refused.
        } catch (RuntimeException thrown) {
            if (recognised && ofOurOwnReader(bytes)) {
                throw thrown;
            }
        }
    }

    /** Tagged text goes through a library too. */
    private static boolean ofOurOwnReader(byte[] bytes) {
        return switch (Container.of(bytes)) {
            case TEXT -> !new String(bytes, StandardCharsets.ISO_8859_1).matches("(?s)[^a-zA-Z0-9]*(?:<|\\{\\\\rt).*");
            case EMPTY, BINARY -> true;
            case ZIP, GZIP, OLE2, PDF -> false;
        };
    }

    private static void check(Reading reading, List<IngestIssue> issues) {
        if (reading.setAside() < 0 || reading.content().rows() < 0) {
            throw new IllegalStateException("rows below zero");
        }
        if (issues.stream().anyMatch(issue -> issue.found().chars().anyMatch(Character::isISOControl))) {
            throw new IllegalStateException("an issue that could steer a terminal");
        }
        if (reading.content() instanceof SourceContent.Document document) {
            document.blocks().forEach(block -> {
                if (block.end() - block.start() != block.text().length()) {
                    throw new IllegalStateException("a block with false offsets");
                }
            });
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("kronsj-fuzz", ".csv");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
