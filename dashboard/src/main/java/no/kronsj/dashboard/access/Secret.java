package no.kronsj.dashboard.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The client's secret: {@code env:NAME} or {@code file:PATH}, never the secret itself and never on a command line. */
final class Secret {
    private static final String KEY = "secret";
    private static final Set<PosixFilePermission> OWNERS = Set.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE);

    private Secret() {}

    static String read(BiFunction<String, String, AccessMistake> mistake, String where,
            Map<String, String> environment) throws AccessMistake {
        String secret = "";
        if (where.startsWith("env:")) {
            secret = environment.getOrDefault(where.substring(4), "");
        } else if (where.startsWith("file:")) {
            secret = inFile(mistake, Path.of(where.substring(5)));
        } else {
            throw mistake.apply(KEY, "says where the secret is: env:NAME or file:PATH");
        }
        if (secret.isBlank()) {
            throw mistake.apply(KEY, "is empty there: " + where);
        }
        return secret.strip();
    }

    private static String inFile(BiFunction<String, String, AccessMistake> mistake, Path file) throws AccessMistake {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
                throw mistake.apply(KEY, "lies in a file that others can read; chmod 600 " + file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw mistake.apply(KEY, "cannot be read from " + file);
        }
    }
}
