package no.kronsj.dashboard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that an edition was read from, as they were, by the hash of their bytes. */
public record KeptSources(Path folder) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Whether the file is kept; what is not a hash names no file. */
    public boolean has(String sha256) {
        return HASH.matcher(sha256).matches() && Files.isRegularFile(folder.resolve(sha256));
    }

    /** The bytes of a file that is kept. */
    public Optional<byte[]> find(String sha256) {
        if (!has(sha256)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(sha256)));
        } catch (IOException e) {
            throw new UncheckedIOException("A kept source could not be read", e);
        }
    }
}
