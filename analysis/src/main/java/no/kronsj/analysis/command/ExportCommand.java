package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.Workspace;

/** {@code export TABLE}: a result table of the published run, as it stands. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a result table of the published run as csv.")
final class ExportCommand implements Callable<Integer> {
    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = {"-e",
            "--edition"}, paramLabel = "EDITION", description = "<workshop>-<edition>; may be left out where there is one")
    private String edition = "";

    @Option(names = "--view", description = "public (default) or restricted")
    private ResultView view = ResultView.PUBLIC;

    @Option(names = "-o", paramLabel = "FILE", description = "default: standard output")
    private @Nullable Path file;

    @Parameters(paramLabel = "TABLE", description = "measures, goals, sources, issues, themes, passages, theme_similarity, theme_map, concepts, keyness, codes, codings, groups, ties, tie_counts, missing, answer_changes, replacements, plan_changes, revisions, uptake, links, steps, coverage, lorenz, network_nodes, person_values, tie_days, pair_days")
    private String table = "";

    @Override
    public Integer call() throws Exception {
        Path run = PublishedRuns.find(new Workspace(workspace), edition);
        Path source = view.tables(run).resolve(table(table).fileName());
        if (file == null) {
            copy(source, System.out);
        } else {
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(source, out);
            }
        }
        return 0;
    }

    private static void copy(Path source, OutputStream out) throws IOException {
        Files.copy(source, out);
        out.flush();
    }

    private static ResultTable table(String name) throws EvaluationMistake {
        List<String> names = Arrays.stream(ResultTable.values()).map(ResultTable::tableName).toList();
        int found = names.indexOf(name);
        if (found < 0) {
            throw new EvaluationMistake(
                    List.of("there is no table %s; there are %s".formatted(name, String.join(", ", names))));
        }
        return ResultTable.values()[found];
    }
}
