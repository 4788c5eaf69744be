package no.kronsj.analysis.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import no.kronsj.analysis.audit.AuditEvent;
import no.kronsj.analysis.audit.AuditLog;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.export.DataPackage;
import no.kronsj.analysis.export.TableFormat;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.workshop.Language;

/** {@code export TABLE}: a result table of the published run; {@code export all -o FOLDER}: all with their description. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a result table of the published run, or all of them with a datapackage.json.")
final class ExportCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Option(names = {"-w", "--workspace"}, paramLabel = "WORKSPACE", description = "default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = {"-e",
            "--edition"}, paramLabel = "EDITION", description = "<workshop>-<edition>; may be left out where there is one")
    private String edition = "";

    @Option(names = "--view", description = "public (default) or restricted")
    private ResultView view = ResultView.PUBLIC;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv (default), jsonl, xlsx, parquet, or sav with a DDI codebook beside it; of the network graphml or gexf")
    private String format = "csv";

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "of the labels in a sav file and its codebook: nb (default), nn or en")
    private Language language = Language.NB;

    @Option(names = "--instrument", paramLabel = "FORM", description = "the form whose answers are wanted")
    private String instrument = "";

    @Option(names = "--by", paramLabel = "ATTRIBUTE", description = "what the nodes of the network are values of: group (default), county …; in the restricted view persons unless it is given")
    private String by = "";

    @Option(names = "-o", paramLabel = "FILE", description = "default: standard output; of all tables the folder")
    private @Nullable Path file;

    @Parameters(paramLabel = "TABLE", description = "all; network; answers (of one form, sav), votes (statements and votes as Polis has them), codebook (qdc); or one of measures, goals, sources, issues, themes, passages, theme_similarity, theme_map, concepts, keyness, codes, codings, groups, ties, tie_counts, missing, answer_changes, replacements, plan_changes, plan_parts, revisions, uptake, links, steps, coverage, lorenz, network_nodes, person_values, tie_days, pair_days, masked")
    private String table = "";

    @Override
    public Integer call() throws Exception {
        Path run = PublishedRuns.find(new Workspace(workspace), edition, view);
        if (view == ResultView.RESTRICTED) {
            log(run);
        }
        try (HandedOut handedOut = HandedOut.of(run, view)) {
            return write(run, handedOut);
        }
    }

    private int write(Path run, HandedOut handedOut) throws EvaluationMistake, IOException {
        Path tables = handedOut.tables();
        if (new ResearchExport(run, view, handedOut, language, instrument, file).write(table, format)
                || new NetworkExport(tables, view, by, file).write(table, format)) {
            return ExitCode.DONE;
        }
        TableFormat as = TableFormat.find(format).orElseThrow(() -> new EvaluationMistake(
                List.of("there is no format %s; there are csv, jsonl, xlsx, parquet and sav".formatted(format))));
        if (table.equals(ALL)) {
            DataPackage.write(DescribedRun.of(run).description(), tables, folder(as));
        } else if (file == null) {
            as.write(tables, table(table), System.out);
            System.out.flush();
        } else {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                as.write(tables, table(table), out);
            }
        }
        return ExitCode.DONE;
    }

    /** Whoever takes restricted figures out of the workspace leaves a line in its log. */
    private void log(Path run) throws IOException {
        AuditLog.in(workspace).append(new AuditEvent("local", "administrator", AuditEvent.Action.EXPORTED,
                PublishedRuns.edition(run) + "/" + table, view.word()), Instant.now());
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
