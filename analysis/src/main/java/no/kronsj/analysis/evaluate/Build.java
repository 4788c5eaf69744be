package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import no.kronsj.ingest.workshop.Workshop;

/** Which program runs: its version, and a hash that changes when its code does. */
record Build(String version, String hash) {
    private static final String VERSION = "0.1.0";

    static Build running() {
        return new Build(VERSION, Hashes.ofTexts(List.of(codeHash(Build.class), codeHash(Workshop.class))));
    }

    private static String codeHash(Class<?> type) {
        try {
            Path code = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(code)) {
                return Hashes.ofFile(code);
            }
            var classes = new ArrayList<String>();
            try (var files = Files.walk(code)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    classes.add(code.relativize(file) + " " + Hashes.ofFile(file));
                }
            }
            return Hashes.ofTexts(classes);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
