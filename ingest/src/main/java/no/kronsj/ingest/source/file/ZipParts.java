package no.kronsj.ingest.source.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The names of the parts of a zip, by which packed formats are told apart. */
public record ZipParts(Set<String> names, boolean whole) {
    static final ZipParts NONE = new ZipParts(Set.of(), false);

    static ZipParts of(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return new ZipParts(
                    zip.stream().limit(Limits.ENTRIES).map(ZipEntry::getName).collect(Collectors.toUnmodifiableSet()),
                    true);
        } catch (IOException | IllegalArgumentException damaged) {
            return NONE;
        }
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    public boolean hasUnder(String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }
}
