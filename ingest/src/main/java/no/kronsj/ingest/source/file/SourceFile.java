package no.kronsj.ingest.source.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;

/** A file that is being recognised and read: what several signatures ask for is found out once. */
public final class SourceFile {
    private final Path path;
    private final String name;
    private final @Nullable String sheet;
    private final byte[] bytes;
    private final String inner;
    private final Container container;
    private final @Nullable DecodedText decoded;
    private final Map<Class<?>, Object> found = new HashMap<>();

    private SourceFile(Path path, String name, String inner, @Nullable String sheet, byte[] bytes) {
        this.path = path;
        this.name = name;
        this.inner = inner;
        this.sheet = sheet;
        this.bytes = bytes;
        Container first = Container.of(bytes);
        this.decoded = first == Container.TEXT ? DecodedText.of(bytes, name) : null;
        this.container = decoded == null ? first : containerOf(decoded.text());
    }

    public static SourceFile open(Path path, String name, @Nullable String sheet) throws IOException {
        if (Files.isDirectory(path)) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a folder", "a file");
        }
        if (!Files.isRegularFile(path)) {
            throw new RefusedFile(IssueKind.FILE_MISSING, "nothing there", "a file");
        }
        long size = Files.size(path);
        if (size > Limits.FILE_BYTES) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, size + " bytes", "at most " + Limits.FILE_BYTES + " bytes");
        }
        return unpacked(new SourceFile(path, name, name, sheet, Files.readAllBytes(path)));
    }

    /** A text table that was packed by itself is that table; anything else stays packed. */
    private static SourceFile unpacked(SourceFile packed) throws IOException {
        Optional<PackedTable> table = PackedTable.of(packed);
        return table.isEmpty()
                ? packed
                : new SourceFile(packed.path, packed.name, table.get().name(), packed.sheet, table.get().bytes());
    }

    /** NUL is in no text; a file of nothing but marks and blanks is empty. */
    private static Container containerOf(String text) {
        return text.isBlank() ? Container.EMPTY : text.indexOf('\0') >= 0 ? Container.BINARY : Container.TEXT;
    }

    public Path path() {
        return path;
    }

    public String name() {
        return name;
    }

    /** The sheet that the plan names. */
    @Nullable
    public String sheet() {
        return sheet;
    }

    /** What follows the last dot of the name, in lower case; of the name within, where the file was packed. */
    public String extension() {
        return inner.substring(inner.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    public Container container() {
        return container;
    }

    public byte[] bytes() {
        return bytes;
    }

    public boolean isText() {
        return container == Container.TEXT;
    }

    /** The characters, or "" where the file is not text. */
    public String text() {
        return decoded == null ? "" : decoded.text();
    }

    /** The character set, or "" where the file is not text. */
    public String encoding() {
        return decoded == null || container == Container.BINARY ? "" : decoded.encoding();
    }

    public List<IngestIssue> textIssues() {
        return decoded == null || container == Container.BINARY ? List.of() : decoded.issues();
    }

    /** What several readers ask for is found out once: the cells of a table, the tree of a JSON file. */
    public <T> T once(Class<T> what, Supplier<T> first) {
        Object known = found.get(what);
        if (known == null) {
            known = first.get(); // may ask for something else that is found out once
            found.put(what, known);
        }
        return what.cast(known);
    }

    /** The names of what a zip holds; none where it is not one or is damaged. */
    public ZipParts parts() {
        return once(ZipParts.class, () -> container == Container.ZIP ? ZipParts.of(path) : ZipParts.NONE);
    }

    /** Documents cost many times their size while they are parsed. */
    public void requireAtMost(long most) throws RefusedFile {
        if (bytes.length > most) {
            throw new RefusedFile(IssueKind.FILE_TOO_LARGE, bytes.length + " bytes", "at most " + most + " bytes");
        }
    }

    /** An OpenDocument file says what it is in its first, unpacked part. */
    public boolean startsWithMediaType(String mediaType) {
        return new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
                .contains("mimetype" + mediaType);
    }

    /** Word and Excel put an encrypted file into the old container, in a stream of this name. */
    boolean isLockedOffice() {
        return holdsStream("EncryptedPackage");
    }

    /** Whether a file in the old container has a stream of this name; the names stand there in two bytes a letter. */
    public boolean holdsStream(String stream) {
        if (container != Container.OLE2) {
            return false;
        }
        String wide = new String((stream + "\0").getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(wide);
    }
}
