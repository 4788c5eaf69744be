package no.kronsj.dashboard.saved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The lists of an edition, one small file each; a list is never changed. */
final class SavedSearches {
    /** Whoever may read may save, so there is an end to it. */
    static final int MOST = 1_000;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    SavedSearches(Path folder) {
        this.folder = folder;
    }

    /** Keeps a list; one with this id that is there already stays as it is. False where there is no room for more. */
    boolean save(SavedSearch search) {
        try {
            Files.createDirectories(folder);
            Path file = file(search.id());
            if (Files.exists(file)) {
                return true;
            }
            if (count() >= MOST) {
                return false;
            }
            Path partial = Files.createTempFile(folder, search.id(), ".partial");
            Files.write(partial, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(search));
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("A list could not be kept in " + folder, e);
        }
    }

    /** The list with this id. */
    Optional<SavedSearch> find(String id) {
        if (!ID.matcher(id).matches() || !Files.isRegularFile(file(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file(id).toFile(), SavedSearch.class));
        } catch (IOException e) {
            throw new UncheckedIOException("A list could not be read", e);
        }
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }
}
