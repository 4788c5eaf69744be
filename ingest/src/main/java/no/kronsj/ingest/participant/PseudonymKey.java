package no.kronsj.ingest.participant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
            try {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                byte[] fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                try (var channel = Files.newByteChannel(file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
                    channel.write(StandardCharsets.US_ASCII.encode(HexFormat.of().formatHex(fresh) + "\n"));
                }
                return new PseudonymKey(fresh);
            } catch (FileAlreadyExistsException existing) {
                return new PseudonymKey(HexFormat.of().parseHex(Files.readString(file).strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pseudonym of an identity that has been made comparable. */
    public String pseudonym(String identity) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] digest = mac.doFinal(identity.getBytes(StandardCharsets.UTF_8));
            return "p-" + new Base32().encodeToString(digest).substring(0, PSEUDONYM_LENGTH)
                    .toLowerCase(java.util.Locale.ROOT);
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
