package no.kronsj.ingest.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;

/**
 * A zip whose files are read by name, into memory and never onto the disk. What comes out is counted while it streams,
 * per file and in all, whatever the archive declares; an archive within the archive stays closed. Two files of one name
 * are refused, since programs do not agree which of them counts.
 */
public final class ZipArchive implements AutoCloseable {
    private final ZipFile zip;
    private final SequencedMap<String, ZipEntry> entries;
    private long read;

    private ZipArchive(ZipFile zip, SequencedMap<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    public static ZipArchive open(SourceFile file) throws RefusedFile {
        ZipFile zip = opened(file.path());
        try {
            return new ZipArchive(zip, entries(zip));
        } catch (RefusedFile refused) {
            close(zip);
            throw refused;
        }
    }

    private static ZipFile opened(Path file) throws RefusedFile {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException notUtf8) {
            try {
                return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
            } catch (IOException | IllegalArgumentException damaged) {
                throw refused(damaged);
            }
        }
    }

    private static RefusedFile refused(Exception damaged) {
        boolean locked = String.valueOf(damaged.getMessage()).contains("encrypted");
        return locked
                ? new RefusedFile(IssueKind.FILE_LOCKED, "an encrypted archive", "an archive without a password")
                : new RefusedFile(IssueKind.FILE_UNREADABLE, "an archive that is incomplete or damaged",
                        "a whole archive, or its files unpacked");
    }

    private static SequencedMap<String, ZipEntry> entries(ZipFile zip) throws RefusedFile {
        if (zip.size() > Limits.ENTRIES) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, "an archive of %d files".formatted(zip.size()),
                    "at most %d files".formatted(Limits.ENTRIES));
        }
        var entries = new LinkedHashMap<String, ZipEntry>();
        for (ZipEntry entry : zip.stream().toList()) {
            if (!entry.isDirectory() && entries.put(entry.getName(), entry) != null) {
                throw new RefusedFile(IssueKind.FILE_UNREADABLE, "an archive with two files of one name",
                        "each file once");
            }
        }
        return entries;
    }

    /** The names of its files, in the order of the archive. */
    public List<String> names() {
        return List.copyOf(entries.sequencedKeySet());
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A file of it. */
    public byte[] bytes(String name) throws RefusedFile {
        ZipEntry entry = entry(name);
        try (InputStream in = new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize())) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, Limits.ARCHIVE_BYTES - read + 1));
            read += bytes.length;
            if (read > Limits.ARCHIVE_BYTES) {
                throw new RefusedFile(IssueKind.FILE_TOO_LARGE,
                        "an archive that unpacks to more than %d bytes".formatted(Limits.ARCHIVE_BYTES),
                        "a smaller archive");
            }
            return bytes;
        } catch (RefusedFile refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw refused(damaged);
        }
    }

    /** A file of it as text, decoded as a file of its own would be. */
    public DecodedText text(String name) throws RefusedFile {
        return DecodedText.of(bytes(name), name);
    }

    private ZipEntry entry(String name) throws RefusedFile {
        @Nullable
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "an archive without " + name, "a whole export");
        }
        return entry;
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException wasOnlyRead) {
            throw new IllegalStateException(wasOnlyRead);
        }
    }
}
