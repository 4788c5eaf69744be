package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.ingest.InspectedFile;

/** {@code inspect FILE…}: what each file is; reads nothing but these files and writes nothing. */
@Command(name = "inspect", mixinStandardHelpOptions = true, description = "Says of each file what it is, how many rows and persons it holds, and what is wrong with it.")
final class InspectCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        TSV,
        JSON
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files, or folders with all they hold")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), tsv or json")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Stream<InspectedFile> seen = paths.stream().flatMap(InspectCommand::filesOf).map(InspectedFile::of);
        switch (format) {
            case TEXT -> InspectionLines.text(seen.toList()).forEach(out::println);
            // Each line as soon as its file is read: a thousand files take a while.
            case TSV -> Stream.concat(Stream.of(InspectionLines.tsvHeading()), seen.map(InspectionLines::tsv))
                    .forEachOrdered(out::println);
            case JSON -> out.println(InspectionLines.json(seen.toList()));
        }
        out.flush();
        return 0;
    }

    /** The path as given, or every file below a folder, sorted; links out of the folder are not followed. */
    private static Stream<Path> filesOf(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(path, new FilesBelow(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted();
    }

    /** A folder that may not be entered becomes a line of its own: it is given to be inspected and then refused. */
    private static final class FilesBelow extends SimpleFileVisitor<Path> {
        private final List<Path> found;

        FilesBelow(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            found.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
