package no.kronsj.analysis.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * The pseudonyms of a release that leaves the house: the same person has the same one in all of its tables and another one in
 * the next release, so that nobody can lay two side by side. The secret is made of the restricted tables themselves, with the
 * pseudonyms that stay in the house; who has only what was handed out cannot make it.
 */
public final class ReleaseLabels implements UnaryOperator<String> {
    private static final Pattern PSEUDONYM = Pattern.compile("(?<![\\p{L}\\d])p-[a-z2-7]{12}(?![\\p{L}\\d])");
    private static final int LENGTH = 12;

    private final byte[] secret;

    private ReleaseLabels(byte[] secret) {
        this.secret = secret;
    }

    /** Those of a run, by the folder of its restricted tables. */
    public static ReleaseLabels of(Path restricted) {
        try (Stream<Path> found = Files.list(restricted)) {
            MessageDigest digest = DigestUtils.getSha256Digest();
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
            return new ReleaseLabels(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with every pseudonym in it replaced. */
    @Override
    public String apply(String text) {
        return PSEUDONYM.matcher(text).replaceAll(found -> label(found.group()));
    }

    private String label(String pseudonym) {
        byte[] keyed = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmac(pseudonym);
        return "p-" + new Base32().encodeToString(keyed).substring(0, LENGTH).toLowerCase(Locale.ROOT);
    }
}
