package no.kronsj.ingest.workshop.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a plan, or of what was corrected by hand, as text, and their fingerprint; both are the same for Windows and Unix line ends.
 *
 * @param hash SHA-256 of the text in UTF-8, in hexadecimal
 */
record PlanFile(String text, String hash) {
    /** Plans are some kilobytes; this bounds what a hostile one can cost. */
    static final int MOST_BYTES = 1 << 20;

    static PlanFile read(Path file, String name) throws WorkshopMistakes {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw mistake(name, 0, "could not be read",
                    name.equals(WorkshopYaml.FILE_NAME) ? "Put workshop.yaml into the workshop's folder." : "");
        }
        if (bytes.length > MOST_BYTES) {
            throw mistake(name, 0, "must be at most 1 MB", "Data belong into files of their own.");
        }
        return of(decode(bytes, name));
    }

    static PlanFile of(String written) {
        String text = written.replace("\r\n", "\n").replace('\r', '\n');
        return new PlanFile(text, sha256(text));
    }

    private static String decode(byte[] bytes, String name) throws WorkshopMistakes {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError() || text.indexOf('\0') >= 0) {
            long lines = text.lines().count();
            throw mistake(name, (int) Math.max(1, lines), "must be saved as UTF-8",
                    "Letters as æ, ø and å were written in another encoding.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static WorkshopMistakes mistake(String name, int line, String expected, String hint) {
        var mistakes = new Mistakes(name);
        mistakes.add(line, "", "", expected, hint);
        return mistakes.all();
    }
}
