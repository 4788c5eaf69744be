package no.kronsj.ingest.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells by its first bytes whether a file is one whose parser is not trusted with this process. */
public final class ForeignFile {
    private static final int HEAD = 1100;

    private ForeignFile() {}

    /** Packed files, documents, and text with tags; what cannot be opened is told where files are opened. */
    public static boolean needsItsOwnProcess(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        } catch (IOException unreadable) {
            return false;
        }
        return switch (Container.of(head)) {
            case ZIP, GZIP, OLE2, PDF -> true;
            case TEXT -> isTagged(new String(head, StandardCharsets.ISO_8859_1));
            case EMPTY, BINARY -> false;
        };
    }

    /** HTML, XML and RTF, in any encoding: marks and NUL bytes before the first letter are passed over. */
    private static boolean isTagged(String head) {
        int at = 0;
        while (at < head.length() && (head.charAt(at) <= ' ' || head.charAt(at) >= 0x80)) {
            at++;
        }
        return head.startsWith("<", at) || head.startsWith("{\\rt", at);
    }
}
