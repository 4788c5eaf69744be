package no.kronsj.analysis.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.text.PassageIndex;

/** {@code index FILE.tsv -o INDEX}: an index of any collection. */
@Command(name = "index", description = "Makes a search index of any collection of texts.", mixinStandardHelpOptions = true)
public final class IndexCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.tsv", description = "id<TAB>text or id<TAB>title<TAB>text, UTF-8.")
    private Path file = Path.of("");

    @Option(names = {"-o", "--output"}, paramLabel = "INDEX", required = true, description = "Folder of the index.")
    private Path index = Path.of("");

    @Option(names = "--quiet", description = "Say nothing.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            CollectionFile collection = CollectionFile.read(file);
            write(collection);
            if (!quiet) {
                err.println(collection.passages().size() + " texts in " + index + ", " + collection.setAside()
                        + " lines set aside");
            }
            return collection.setAside() == 0 ? ExitCode.DONE : ExitCode.SET_ASIDE;
        } catch (UnusableFile mistake) {
            err.println(mistake.getMessage());
            return ExitCode.MISTAKE;
        }
    }

    private void write(CollectionFile collection) throws UnusableFile {
        try {
            PassageIndex.write(index, collection.passages());
        } catch (UncheckedIOException e) {
            throw new UnusableFile(index + ": no index can be written here. Choose another folder.", e);
        }
    }
}
