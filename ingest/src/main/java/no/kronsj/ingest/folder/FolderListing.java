package no.kronsj.ingest.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;

/** What lies in an edition's folder. Links are not followed: a folder from elsewhere could show any file of this machine. */
final class FolderListing extends SimpleFileVisitor<Path> {
    /** What lies there and is no source. */
    private static final Set<String> NO_SOURCES = Set.of("workshop.yaml", "corrections.yaml", "README.md");
    private static final String EXPECTED = "expected";
    /** What Windows and macOS lay beside files by themselves; hidden ones are left out in any case. */
    private static final Set<String> OF_THE_SYSTEM = Set.of("Thumbs.db", "desktop.ini", "__MACOSX", "Icon\r");
    /** Word and Excel keep a file of this name beside one that is open. */
    private static final String OPEN_IN_OFFICE = "~$";
    private static final int DEEPEST = 12;
    private static final int MOST_FILES = 50_000;

    private final Path root;
    private final List<String> paths = new ArrayList<>();
    private final List<IngestIssue> issues = new ArrayList<>();

    private FolderListing(Path root) {
        this.root = root;
    }

    static FolderListing of(Path folder) {
        try {
            var listing = new FolderListing(folder.toRealPath());
            Files.walkFileTree(listing.root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, listing);
            listing.issues.sort(Comparator.comparing(IngestIssue::file));
            return listing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder itself, links on the way to it resolved. */
    Path root() {
        return root;
    }

    /** Paths from the folder, {@code /} between segments. */
    List<String> paths() {
        return paths;
    }

    List<IngestIssue> issues() {
        return issues;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean source = folder.equals(root) || isSource(folder);
        return source ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isSource(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            leaveOut(file, "a link", "the file itself, inside the folder");
        } else if (attributes.isDirectory()) {
            leaveOut(file, "a folder too deep", "at most %d folders within each other".formatted(DEEPEST));
        } else if (attributes.isRegularFile()) {
            paths.add(relative(file));
        }
        if (paths.size() < MOST_FILES) {
            return FileVisitResult.CONTINUE;
        }
        leaveOut(file, "the last file that is looked at", "at most %d files".formatted(MOST_FILES));
        return FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        if (isSource(file)) {
            leaveOut(file, problem.getClass().getSimpleName(), "a file or folder that can be opened");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
        return problem == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, problem);
    }

    private void leaveOut(Path file, String found, String expected) {
        issues.add(new IngestIssue(IssueKind.FILE_UNREADABLE, relative(file), 0, "", found, expected));
    }

    private boolean isSource(Path file) {
        String name = file.getFileName().toString();
        String path = relative(file);
        return !name.startsWith(".") && !name.startsWith(OPEN_IN_OFFICE) && !OF_THE_SYSTEM.contains(name)
                && !NO_SOURCES.contains(path) && !path.equals(EXPECTED);
    }

    /** Only where a backslash stands between folders is it not a letter of the name. */
    private String relative(Path file) {
        String path = root.relativize(file).toString();
        return root.getFileSystem().getSeparator().equals("\\") ? path.replace('\\', '/') : path;
    }
}
