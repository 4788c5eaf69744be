package no.kronsj.dashboard.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns whoever logs in into a pseudonym for the log; the key lies outside the workspace, for its owner only. */
final class SubjectKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN = 8;

    private final byte[] key;

    private SubjectKey(String key) {
        this.key = key.getBytes(StandardCharsets.US_ASCII);
    }

    /** The key in a folder; made where there is none yet. */
    static SubjectKey in(Path folder) throws IOException {
        Path file = folder.resolve("visitors.key");
        Files.createDirectories(folder);
        if (!Files.exists(file)) {
            Path fresh = OwnersFile.createBeside(file);
            Files.writeString(fresh, Unguessable.word());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        String key = Files.readString(file).strip();
        if (key.length() < Unguessable.word().length()) {
            throw new IOException(file + " holds no whole key");
        }
        return new SubjectKey(key);
    }

    /** The same for the same person, and of no use to find the person. */
    String pseudonym(String subject) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] digest = mac.doFinal(subject.getBytes(StandardCharsets.UTF_8));
            return "u-" + HexFormat.of().formatHex(digest, 0, SHOWN);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A JDK without " + ALGORITHM, e);
        }
    }
}
