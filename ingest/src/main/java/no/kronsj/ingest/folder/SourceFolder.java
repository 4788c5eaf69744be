package no.kronsj.ingest.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.SourceFormat;
import no.kronsj.ingest.source.SourceReader;
import no.kronsj.ingest.workshop.FilePattern;

/** The files of an edition's folder, each read once, whichever parts of the plan ask for it. */
public final class SourceFolder {
    /** What lies in an edition's folder and is no source. */
    private static final Set<String> NO_SOURCES = Set.of("workshop.yaml", "corrections.yaml", "README.md");
    private static final String EXPECTED = "expected/";
    private static final int DEEPEST = 12;
    private static final Comparator<String> BY_COMPOSED_NAME = Comparator
            .comparing((String path) -> Normalizer.normalize(path, Normalizer.Form.NFC)).thenComparing(path -> path);

    private final Path folder;
    private final TreeSet<String> paths = new TreeSet<>(BY_COMPOSED_NAME);
    private final TreeMap<String, FileLedger> ledgers = new TreeMap<>(BY_COMPOSED_NAME);
    private final List<IngestIssue> missing = new ArrayList<>();
    private final Consumer<String> whenRead;

    /** The folder; {@code whenRead} hears of each file that is read. */
    public SourceFolder(Path folder, Consumer<String> whenRead) {
        this.folder = folder;
        this.whenRead = whenRead;
        try (var walk = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
            walk.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(SourceFolder::isSource).forEach(paths::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(String path) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && !NO_SOURCES.contains(path) && !path.startsWith(EXPECTED);
    }

    /** All files that could be sources, sorted. */
    public Collection<String> allPaths() {
        return List.copyOf(paths);
    }

    /** The files that fit a pattern; none is a problem of the folder. */
    public List<FilePattern.Match> matches(FilePattern pattern) {
        List<FilePattern.Match> matches = pattern.matches(paths);
        if (matches.isEmpty()) {
            missing.add(new IngestIssue(IssueKind.FILE_MISSING, pattern.pattern(), 0, "", "no such file",
                    "a file that fits the plan"));
        }
        return matches;
    }

    /** What a file holds, and the ledger of its rows. */
    public FileLedger open(String path) {
        return open(path, "", "");
    }

    /** The same, with the format and the sheet that the plan names, "" where it names none. */
    public FileLedger open(String path, String format, String sheet) {
        FileLedger known = ledgers.get(path);
        if (known != null) {
            return known;
        }
        @Nullable
        SourceFormat named = format.isEmpty() ? null : SourceFormat.find(format).orElse(null);
        Path file = folder.resolve(path);
        var ledger = new FileLedger(path, file, SourceReader.read(file, path, named, sheet.isEmpty() ? null : sheet));
        ledgers.put(path, ledger);
        whenRead.accept(path);
        return ledger;
    }

    /** The ledgers of all files that were opened, sorted by path. */
    public List<FileLedger> allLedgers() {
        return List.copyOf(ledgers.values());
    }

    /** Files that no part of the plan names. */
    public List<String> allUnused() {
        return paths.stream().filter(path -> !ledgers.containsKey(path)).toList();
    }

    /** What the plan names and the folder does not hold. */
    public List<IngestIssue> allMissing() {
        return List.copyOf(missing);
    }
}
