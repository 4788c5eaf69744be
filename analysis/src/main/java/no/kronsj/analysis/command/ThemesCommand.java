package no.kronsj.analysis.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.theme.Theme;
import no.kronsj.analysis.theme.ThemeFinder;
import no.kronsj.analysis.theme.Themes;

/** {@code themes FILE.tsv [-k K]}: groups any collection of texts. */
@Command(name = "themes", description = "Groups texts into themes.", mixinStandardHelpOptions = true)
public final class ThemesCommand implements Callable<Integer> {
    private static final int MOST_THEMES = 100;

    @Parameters(paramLabel = "FILE.tsv", description = "id<TAB>text, UTF-8.")
    private Path file = Path.of("");

    @Option(names = "-k", paramLabel = "K", description = "Number of themes; by default round(sqrt(n/2)) within 3 to 10.")
    private @Nullable Integer k;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Integer wanted = k;
        if (wanted != null && (wanted < 2 || wanted > MOST_THEMES)) {
            err.println("-k must be from 2 to " + MOST_THEMES + ". Got " + wanted + ".");
            return ExitCode.MISTAKE;
        }
        try {
            CollectionFile collection = CollectionFile.read(file);
            print(new ThemeFinder().find(collection.withTitles(),
                    wanted == null ? OptionalInt.empty() : OptionalInt.of(wanted)));
            return collection.setAside() == 0 ? ExitCode.DONE : ExitCode.SET_ASIDE;
        } catch (UnusableFile mistake) {
            err.println(mistake.getMessage());
            return ExitCode.MISTAKE;
        }
    }

    private void print(Themes themes) {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, String> labels = themes.themes().stream().collect(Collectors.toMap(Theme::id, Theme::label));
        out.println("id\ttheme\tlabel\tassigned");
        for (Themes.Membership passage : themes.passages()) {
            out.println(String.join("\t", Cell.of(passage.passage()), passage.theme(),
                    Cell.of(labels.getOrDefault(passage.theme(), "")), passage.assigned() ? "yes" : "no"));
        }
        out.flush();
    }
}
