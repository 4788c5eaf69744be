package no.kronsj.analysis.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.kronsj.analysis.text.IndexTexts;
import no.kronsj.ingest.NamedPerson;
import no.kronsj.ingest.UnpackedFile;

/**
 * Looks for a person in every byte of a workspace: addresses and their hashes, whole names and the pseudonym, in names of
 * files and in their bytes, archives, tables and indexes unpacked. A first name alone, or an id of a few letters, is not
 * looked for: it would be found everywhere.
 */
final class PersonSearch {
    private static final int SHORTEST = 6;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final String PARQUET = ".parquet";

    private final Set<String> wanted;
    private final Predicate<String> erased;
    private final List<String> places = new ArrayList<>();
    private long files;

    /** Searches for what names a person, and for what a keyed list tells. */
    PersonSearch(NamedPerson person, Predicate<String> erased) {
        this.erased = erased;
        this.wanted = new TreeSet<>();
        if (!person.pseudonym().isEmpty()) {
            wanted.add(person.pseudonym());
        }
        person.identities().stream().filter(text -> text.length() >= SHORTEST).map(PersonSearch::comparable)
                .forEach(wanted::add);
    }

    /** Searches for what a keyed list tells, and nothing else. */
    static PersonSearch ofErased(Predicate<String> erased) {
        return new PersonSearch(new NamedPerson("", new TreeSet<>()), erased);
    }

    /** What was looked through, and where something was found. */
    record Found(long files, List<String> places) {}

    Found in(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted().forEach(path -> look(root, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Found(files, List.copyOf(places));
    }

    private void look(Path root, Path path) {
        String name = root.relativize(path).toString();
        boolean folder = Files.isDirectory(path);
        files += folder ? 0 : 1;
        boolean found = holds(name) || (folder
                ? isIndex(path) && IndexTexts.in(path).stream().anyMatch(this::holds)
                : texts(path).anyMatch(this::holds));
        if (found) {
            places.add(name);
        }
    }

    private static boolean isIndex(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(Path file) {
        Stream<String> unpacked = file.toString().endsWith(PARQUET) ? ParquetTexts.in(file).stream() : Stream.empty();
        return Stream.concat(UnpackedFile.texts(file).stream(), unpacked);
    }

    private boolean holds(String text) {
        String comparable = comparable(text);
        return wanted.stream().anyMatch(comparable::contains) || erased.test(text);
    }

    private static String comparable(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).replace("%40", "@")
                .toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
