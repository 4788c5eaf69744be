package no.kronsj.ingest.participant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.binary.Base32;

/** The secret that turns an address into a pseudonym; lives outside the workspace, readable by its owner only. */
public final class PseudonymKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int PSEUDONYM_LENGTH = 12;

    private final byte[] key;

    private PseudonymKey(byte[] key) {
        this.key = key.clone();
    }

    /** A key of these bytes. */
    public static PseudonymKey of(byte[] key) {
        return new PseudonymKey(key);
    }

    /** The key in this file, made from the system's randomness where there is none yet. */
    public static PseudonymKey readOrCreate(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.exists(file) ? read(file) : create(file);
        } catch (FileAlreadyExistsException sameMoment) {
            return readOrCreate(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Written whole and then given its name, so that another program that starts at the same moment reads all of it or none.
    private static PseudonymKey create(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        // A temporary file is its owner's only; on Windows the user's own folder sees to that.
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "key", null);
        try {
            Files.writeString(whole, HexFormat.of().formatHex(fresh) + "\n", StandardCharsets.US_ASCII);
            name(whole, file);
        } finally {
            Files.deleteIfExists(whole);
        }
        return new PseudonymKey(fresh);
    }

    private static void name(Path whole, Path file) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(whole, file);
        }
    }

    /** A short or damaged key would give other pseudonyms without a word, so it is refused. */
    private static PseudonymKey read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (!text.matches("[0-9a-fA-F]{%d}".formatted(2 * KEY_BYTES))) {
            throw new IOException("%s: holds no pseudonym key; expected %d hexadecimal digits. Restore it from a copy"
                    .formatted(file, 2 * KEY_BYTES)
                    + ", or move it away: a new key is made, and all pseudonyms change.");
        }
        return new PseudonymKey(HexFormat.of().parseHex(text));
    }

    /** The pseudonym of an identity that has been made comparable. */
    public String pseudonym(String identity) {
        return "p-" + new Base32().encodeToString(keyed(identity)).substring(0, PSEUDONYM_LENGTH)
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** A seal of a text, for lists that must know it again and not tell it; {@code use} keeps it apart from pseudonyms. */
    public String seal(String use, String text) {
        return HexFormat.of().formatHex(keyed(use + "\n" + text));
    }

    private byte[] keyed(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the manifest may say of the key: enough to tell two apart, not enough to use. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
