package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import no.kronsj.analysis.audit.AuditEvent;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.analysis.text.ResultOrder;
import no.kronsj.analysis.text.SearchProblem;
import no.kronsj.analysis.text.SearchRequest;
import no.kronsj.analysis.text.SearchResult;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

/** {@code search QUERY}: passages of a published run or of any index, for a query or for a file of queries. */
@Command(name = "search", description = "Searches a published run or an index.", mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
    private static final int MOST_HITS = 10_000;
    private static final Wording ENGLISH = Wording.in(Language.EN);

    @Option(names = {"-w",
            "--workspace"}, paramLabel = "WORKSPACE", description = "Searches the published run; default: ./workspace")
    private Path workspace = Path.of("workspace");

    @Option(names = {"-e",
            "--edition"}, paramLabel = "EDITION", description = "<workshop>-<edition>; may be left out where there is one")
    private String edition = "";

    @Option(names = "--view", description = "public (default); restricted holds answers in free text and chats too")
    private ResultView view = ResultView.PUBLIC;

    @Option(names = "--index", paramLabel = "INDEX", description = "Searches a folder that `index` wrote instead.")
    private @Nullable Path index;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words, \"phrases\", -word, AND, OR, NOT, word*, word~, word NEAR/5 word, "
            + "filters group: kind: revision: theme: lang: session:")
    private List<String> query = List.of();

    @Option(names = "--queries", paramLabel = "FILE", description = "Lines of qid<TAB>query instead of one query.")
    private @Nullable Path queries;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private SearchFormat format = SearchFormat.text;

    @Option(names = "--sort", defaultValue = "relevance", description = "${COMPLETION-CANDIDATES}")
    private ResultOrder order = ResultOrder.RELEVANCE;

    @Option(names = "--limit", defaultValue = "10", description = "Hits per query.")
    private int limit = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (PassageSearch search = open()) {
            if (limit < 1 || limit > MOST_HITS) {
                throw new UnusableFile("--limit must be from 1 to " + MOST_HITS + ". Got " + limit + ".");
            }
            Path file = queries;
            return file == null ? one(search, out) : all(search, QueryFile.read(file), out);
        } catch (UnusableFile mistake) {
            spec.commandLine().getErr().println(mistake.getMessage());
            return ExitCode.MISTAKE;
        } finally {
            out.flush();
        }
    }

    private PassageSearch open() throws UnusableFile, IOException {
        Path folder = indexFolder();
        try {
            return PassageIndex.open(folder);
        } catch (UncheckedIOException e) {
            throw new UnusableFile(folder + ": no index stands here. Make one with `index FILE.tsv -o " + folder + "`.",
                    e);
        }
    }

    private Path indexFolder() throws UnusableFile, IOException {
        if (index == null) {
            try {
                Path run = PublishedRuns.find(new Workspace(workspace), edition, view);
                if (view == ResultView.RESTRICTED) {
                    LocalAccess.note(workspace, run, AuditEvent.Action.ASKED, "search");
                }
                return view.index(run);
            } catch (EvaluationMistake nothingPublished) {
                throw new UnusableFile(String.join(" ", nothingPublished.sentences()), nothingPublished);
            }
        }
        if (!Files.isDirectory(index)) {
            throw new UnusableFile("--index must be the folder of an index. Got " + index + ".");
        }
        return index;
    }

    private int one(PassageSearch search, PrintWriter out) throws UnusableFile {
        String text = String.join(" ", query);
        if (text.isBlank()) {
            throw new UnusableFile("A query or --queries FILE is needed.");
        }
        SearchResult result = search.search(SearchRequest.of(text, limit).in(order));
        SearchProblem problem = result.problem();
        if (problem != null) {
            throw new UnusableFile("Query, character %d: found “%s”, expected %s.".formatted(problem.position() + 1,
                    Cell.of(problem.found()), ENGLISH.text("search.expected." + problem.expected(), problem.limit())));
        }
        SearchOutput.heading(format, out);
        SearchOutput.write(format, new SearchOutput.Answer("1", text, result), out);
        if (result.suggestion() != null) {
            spec.commandLine().getErr().println("%s: %s".formatted(ENGLISH.text("search.didYouMean"),
                    Cell.of(result.suggestion())));
        }
        return ExitCode.DONE;
    }

    /** A query of a file that cannot be read as one is taken word by word: one of a thousand does not stop the others. */
    private int all(PassageSearch search, List<QueryFile.Query> lines, PrintWriter out) {
        SearchOutput.heading(format, out);
        int taken = 0;
        for (QueryFile.Query line : lines) {
            SearchResult result = search.search(SearchRequest.of(line.text(), limit).in(order).withoutFacets());
            if (result.problem() != null) {
                result = search.search(SearchRequest.ofWords(line.text(), limit).in(order).withoutFacets());
                taken++;
            }
            SearchOutput.write(format, new SearchOutput.Answer(line.id(), line.text(), result), out);
        }
        if (taken > 0) {
            spec.commandLine().getErr().println(taken + " queries were no query language and were taken word by word");
        }
        return ExitCode.DONE;
    }
}
