package no.kronsj.ingest.folder;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.KeptReadings;
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
    private final Sieve sieve;
    private final boolean ofWorkspace;
    private final Map<String, String> originals = new HashMap<>();
    private final Set<String> heldBack = new HashSet<>();

    /** How a part of the plan wants a file to be read. */
    private record Wanted(String format, String sheet) {}

    /** The folder; {@code whenRead} hears of each file that is read. */
    public SourceFolder(Path folder, Consumer<String> whenRead) {
        this(folder, whenRead, Sieve.NONE, false);
    }

    /** The same with what every file goes through; {@code ofWorkspace} where {@link KeptReadings} may stand for a file. */
    public SourceFolder(Path folder, Consumer<String> whenRead, Sieve sieve, boolean ofWorkspace) {
        FolderListing listing = FolderListing.of(folder);
        this.folder = listing.root();
        this.whenRead = whenRead;
        this.sieve = sieve;
        this.ofWorkspace = ofWorkspace;
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
        Path file = folder.resolve(path);
        Readout whole = whole(file, path, wanted);
        Readout readout = sieve.sift(path, whole);
        if (readout != whole || sieve.holdsBack(file)) {
            heldBack.add(path);
        }
        for (FileLedger other : others) {
            if (other.same(readout)) {
                other.noteAll(readout.issues());
                return other;
            }
        }
        return new FileLedger(path, file, readout);
    }

    private Readout whole(Path file, String path, Wanted wanted) {
        Optional<KeptReadings> kept = ofWorkspace ? KeptReadings.find(file) : Optional.empty();
        if (kept.isPresent()) {
            originals.put(path, kept.get().sha256());
            heldBack.add(path);
            return kept.get().reading(wanted.format, wanted.sheet);
        }
        @Nullable
        SourceFormat format = wanted.format.isEmpty() ? null : SourceFormat.find(wanted.format).orElse(null);
        return SourceReader.read(file, path, format, wanted.sheet.isEmpty() ? null : wanted.sheet);
    }

    /** The hash of the file that this one stands for; empty where it is the file itself. */
    public Optional<String> findOriginal(String path) {
        return Optional.ofNullable(originals.get(path));
    }

    /** Those of which something was held back, so that they may not be kept as they are. */
    public Set<String> allHeldBack() {
        return Set.copyOf(heldBack);
    }

    /** What may be kept of such a file. */
    public KeptReadings readings(String path, String sha256) {
        Map<Wanted, FileLedger> ofFile = ledgers.getOrDefault(path, Map.of());
        return new KeptReadings(sha256, ofFile.entrySet().stream().map(one -> new KeptReadings.Reading(
                one.getKey().format, one.getKey().sheet, one.getValue().readout())).toList());
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
