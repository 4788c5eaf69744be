package no.kronsj.ingest.participant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

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

    private static PseudonymKey create(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly(file))) {
            channel.write(StandardCharsets.US_ASCII.encode(HexFormat.of().formatHex(fresh) + "\n"));
        }
        return new PseudonymKey(fresh);
    }

    /** Windows has no such modes: there a new file in the user's own folder is the user's already. */
    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
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
