package no.kronsj.ingest.folder;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.Readout;
import no.kronsj.ingest.source.SourceFormat;
import no.kronsj.ingest.source.SourceReader;
import no.kronsj.ingest.workshop.FilePattern;

/**
 * The files of an edition's folder. Each is read once, whichever parts of the plan ask for it; once more only where they
 * ask for another sheet or format.
 */
public final class SourceFolder {
    private static final Comparator<String> BY_COMPOSED_NAME = Comparator
            .comparing((String path) -> Normalizer.normalize(path, Normalizer.Form.NFC)).thenComparing(path -> path);

    private final Path folder;
    private final TreeSet<String> paths = new TreeSet<>(BY_COMPOSED_NAME);
    private final TreeMap<String, Map<Wanted, FileLedger>> ledgers = new TreeMap<>(BY_COMPOSED_NAME);
    private final Set<IngestIssue> issues = new LinkedHashSet<>();
    private final Consumer<String> whenRead;

    /** How a part of the plan wants a file to be read. */
    private record Wanted(String format, String sheet) {}

    /** The folder; {@code whenRead} hears of each file that is read. */
    public SourceFolder(Path folder, Consumer<String> whenRead) {
        FolderListing listing = FolderListing.of(folder);
        this.folder = listing.root();
        this.whenRead = whenRead;
        paths.addAll(listing.paths());
        issues.addAll(listing.issues());
    }

    /** All files that could be sources, sorted. */
    public Collection<String> allPaths() {
        return List.copyOf(paths);
    }

    /** The files that fit a pattern; none is a problem of the folder. */
    public List<FilePattern.Match> matches(FilePattern pattern) {
        List<FilePattern.Match> matches = pattern.matches(paths);
        if (matches.isEmpty()) {
            issues.add(new IngestIssue(IssueKind.FILE_MISSING, pattern.pattern(), 0, "", "no such file",
                    "a file that fits the plan"));
        }
        return matches;
    }

    /** The files that fit one of the patterns, in the patterns' order; one that fits two comes once. */
    public List<FilePattern.Match> matches(List<FilePattern> patterns) {
        var byPath = new LinkedHashMap<String, FilePattern.Match>();
        for (FilePattern pattern : patterns) {
            matches(pattern).forEach(match -> byPath.putIfAbsent(match.path(), match));
        }
        return List.copyOf(byPath.values());
    }

    /** What a file holds, and the ledger of its rows. */
    public FileLedger open(String path) {
        return open(path, "", "");
    }

    /** The same, with the format and the sheet that the plan names, "" where it names none. */
    public FileLedger open(String path, String format, String sheet) {
        if (!ledgers.containsKey(path)) {
            whenRead.accept(path);
        }
        Map<Wanted, FileLedger> ofFile = ledgers.computeIfAbsent(path, first -> new LinkedHashMap<>());
        return ofFile.computeIfAbsent(new Wanted(format, sheet), wanted -> read(path, wanted, ofFile.values()));
    }

    /** The ledger of another reading counts on, where both gave the same rows. */
    private FileLedger read(String path, Wanted wanted, Collection<FileLedger> others) {
        @Nullable
        SourceFormat format = wanted.format.isEmpty() ? null : SourceFormat.find(wanted.format).orElse(null);
        Path file = folder.resolve(path);
        Readout readout = SourceReader.read(file, path, format, wanted.sheet.isEmpty() ? null : wanted.sheet);
        for (FileLedger other : others) {
            if (other.same(readout)) {
                other.noteAll(readout.issues());
                return other;
            }
        }
        return new FileLedger(path, file, readout);
    }

    /** The ledgers of all files that were opened, sorted by path; a file with two sheets that were read has two. */
    public List<FileLedger> allLedgers() {
        return ledgers.values().stream().flatMap(ofFile -> ofFile.values().stream().distinct()).toList();
    }

    /** Files that no part of the plan names. */
    public List<String> allUnused() {
        return paths.stream().filter(path -> !ledgers.containsKey(path)).toList();
    }

    /** What the plan names and the folder does not hold, and what the folder holds and cannot be opened. */
    public List<IngestIssue> allIssues() {
        return List.copyOf(issues);
    }
}
