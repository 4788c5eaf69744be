package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageIndex;

/** A published run with everything that an evaluation leaves in a workspace, and the same with only what is public. */
record WholeRun(Path workspace) {
    /** What everybody may have: the public tables and index, the plan, the evaluator's words, what the run is, and lists. */
    private static final Pattern PUBLIC = Pattern.compile(
            "runs/[^/]+/(results/public/.*|index/public/.*|workshop\\.yaml|manifest\\.json|words/.*)|CURRENT|lists/.*");
    private static final String SECRET = "g05 svarte 2, 2, 1, 2";
    /** Files of a run and of its edition that no page may need. */
    private static final List<String> BESIDE = List.of("runs/run-1/tables/responses/part-0.parquet",
            "runs/run-1/corrections.yaml", "runs/run-1/corrections-of-edition.yaml", "runs/run-0/results/public/x.csv",
            "runs/run-0/results/restricted/measures.csv", "sources/" + "9f".repeat(32), "plans.tsv");

    /** What becomes of a file that is not public. */
    enum Rest {
        /** It is deleted. */
        GONE,
        /** Something else stands in it. */
        OTHER
    }

    /** Adds to a run whatever else there is: canonical tables, sources, corrections, an earlier run. */
    static WholeRun complete(Path workspace, String edition) throws IOException {
        Path folder = workspace.resolve("editions").resolve(edition);
        for (String name : BESIDE) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, SECRET);
        }
        return new WholeRun(workspace);
    }

    /** Adds both text indexes, of which one has what somebody answered. */
    WholeRun indexed(String edition) {
        Path run = workspace.resolve("editions").resolve(edition).resolve("runs").resolve("run-1");
        PassageIndex.write(ResultView.PUBLIC.index(run), InventedTexts.passages());
        PassageIndex.write(ResultView.RESTRICTED.index(run), List.of(new Passage(
                InventedEdition.ID + "/all/answer/after/x/1", "", SECRET, "", "answer", "", "nb", "after", "",
                "answer/after/x", 0, SECRET.length())));
        return this;
    }

    /** Leaves only what is public; gives how many files were not. */
    int strip(Rest rest) throws IOException {
        int stripped = 0;
        try (var all = Files.walk(workspace)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path edition = workspace.resolve(workspace.relativize(file).subpath(0, 2));
                if (!PUBLIC.matcher(edition.relativize(file).toString()).matches()) {
                    strip(file, rest);
                    stripped++;
                }
            }
        }
        return stripped;
    }

    private static void strip(Path file, Rest rest) throws IOException {
        switch (rest) {
            case GONE -> Files.delete(file);
            case OTHER -> Files.write(file, "something else\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
