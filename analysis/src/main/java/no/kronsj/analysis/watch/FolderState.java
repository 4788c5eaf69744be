package no.kronsj.analysis.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What can be seen of a folder's files without reading them; two that are equal show the same files. */
record FolderState(SortedMap<Path, Stamp> files) {
    private static final int DEPTH = 32;

    /** A file's size and time, and which file it is where the system tells: another may take its name, size and time. */
    private record Stamp(long size, FileTime modified, String identity) {
        static Stamp of(BasicFileAttributes file) {
            return new Stamp(file.size(), file.lastModifiedTime(), String.valueOf(file.fileKey()));
        }
    }

    /** The folder as it is now; what vanishes meanwhile is not there. */
    static FolderState of(Path folder, Path workspace) {
        var visitor = new Visitor(workspace.toAbsolutePath().normalize());
        try {
            visitor.walk(folder);
            visitor.corrections();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FolderState(visitor.seen);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final SortedMap<Path, Stamp> seen = new TreeMap<>();
        private final Path workspace;

        Visitor(Path workspace) {
            this.workspace = workspace;
        }

        void walk(Path folder) throws IOException {
            Files.walkFileTree(folder.toAbsolutePath().normalize(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH,
                    this);
        }

        /** What was corrected on the pages belongs to the edition, not to the folder. */
        void corrections() throws IOException {
            Path editions = workspace.resolve("editions");
            if (!Files.isDirectory(editions)) {
                return;
            }
            try (var folders = Files.list(editions)) {
                for (Path corrections : folders.map(edition -> edition.resolve("corrections.yaml"))
                        .filter(Files::isRegularFile).toList()) {
                    seen.put(corrections, Stamp.of(Files.readAttributes(corrections, BasicFileAttributes.class)));
                }
            }
        }

        /** Runs that are written inside the folder are no news of the workshop. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(workspace) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            seen.put(file, Stamp.of(attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
