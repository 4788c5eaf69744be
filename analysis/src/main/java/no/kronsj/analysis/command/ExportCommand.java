package no.kronsj.analysis.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.export.DataPackage;
import no.kronsj.analysis.export.TableFormat;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.network.GraphFormat;
import no.kronsj.analysis.result.network.NetworkGraph;
import no.kronsj.analysis.run.Workspace;

/**
 * {@code export TABLE}: a result table of the published run; {@code export all -o FOLDER}: all with their description; {@code
 * export network --format graphml}: who met whom, for programs that draw networks.
 */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a result table of the published run, or all of them with a datapackage.json.")
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final String NETWORK = "network";

    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = {"-e",
            "--edition"}, paramLabel = "EDITION", description = "<workshop>-<edition>; may be left out where there is one")
    private String edition = "";

    @Option(names = "--view", description = "public (default) or restricted")
    private ResultView view = ResultView.PUBLIC;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv (default), jsonl or xlsx; of the network graphml or gexf")
    private String format = "csv";

    @Option(names = "--by", paramLabel = "ATTRIBUTE", description = "what the nodes of the network are values of: group (default), county …; in the restricted view persons unless it is given")
    private String by = "";

    @Option(names = "-o", paramLabel = "FILE", description = "default: standard output; of all tables the folder")
    private @Nullable Path file;

    @Parameters(paramLabel = "TABLE", description = "all, network, or one of measures, goals, sources, issues, themes, passages, theme_similarity, theme_map, concepts, keyness, codes, codings, groups, ties, tie_counts, missing, answer_changes, replacements, plan_changes, revisions, uptake, links, steps, coverage, lorenz, network_nodes, person_values, tie_days, pair_days")
    private String table = "";

    @Override
    public Integer call() throws Exception {
        Path run = PublishedRuns.find(new Workspace(workspace), edition);
        Path tables = view.tables(run);
        if (table.equals(NETWORK)) {
            byte[] network = network(tables).getBytes(StandardCharsets.UTF_8);
            written(out -> out.write(network));
            return ExitCode.DONE;
        }
        TableFormat as = TableFormat.find(format).orElseThrow(() -> new EvaluationMistake(List.of(GraphFormat
                .find(format).isPresent()
                        ? "only the network is written as %s: export network --format %s".formatted(format, format)
                        : "there is no format %s; there are csv, jsonl and xlsx".formatted(format))));
        if (table.equals(ALL)) {
            DataPackage.write(PublishedRuns.edition(run), tables, folder(as));
        } else {
            ResultTable known = table(table);
            written(out -> as.write(tables, known, out));
        }
        return ExitCode.DONE;
    }

    /** What writes a file. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void written(Content content) throws IOException {
        if (file == null) {
            content.write(System.out);
            System.out.flush();
        } else {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.write(out);
            }
        }
    }

    private String network(Path tables) throws EvaluationMistake {
        GraphFormat as = GraphFormat.find(format).orElseThrow(() -> new EvaluationMistake(List.of(
                "a network is written as graphml or gexf (--format); as tables it is ties, tie_counts and network_nodes")));
        Results results = ResultReader.read(tables);
        if (by.isEmpty() && view == ResultView.RESTRICTED) {
            return as.write(NetworkGraph.ofPersons(results));
        }
        String attribute = by.isEmpty() ? "group" : by;
        Set<String> known = new TreeSet<>();
        results.tieCounts().forEach(row -> known.add(row.attribute()));
        if (!known.contains(attribute)) {
            throw new EvaluationMistake(List.of(known.isEmpty()
                    ? "nobody met anybody in this edition"
                    : "no ties are counted by %s; there are %s".formatted(attribute, String.join(", ", known))));
        }
        return as.write(NetworkGraph.of(results, attribute));
    }

    /** All tables are csv: their description speaks of such. */
    private Path folder(TableFormat as) throws EvaluationMistake {
        if (file == null || as != TableFormat.CSV) {
            throw new EvaluationMistake(List.of("all tables go into a folder as csv: export all -o FOLDER"));
        }
        return file;
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
