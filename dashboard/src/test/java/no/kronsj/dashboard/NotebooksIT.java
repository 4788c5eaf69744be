package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.RevisionRow;
import no.kronsj.analysis.result.TieCountRow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

/** Executes every notebook from head to tail over the public tables of the samples, and looks for the figures it promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotebooksIT {
    private static final String PACKAGES = "jupyter-nbconvert jupyter-client python3-ipykernel";
    /** Where a kernel does not answer in time another is started, and no more than so many. */
    private static final int MOST_STARTS = 3;
    private static final int START_SECONDS = 30;
    private static final int CELL_SECONDS = 60;
    private static final int NOTEBOOK_MINUTES = 5;

    private Path folder = Path.of("");

    @BeforeAll
    void prepare(@TempDir Path empty) throws IOException {
        folder = empty;
        Path built = Notebooks.ROOT.resolve("dashboard/target");
        boolean there = Files.isDirectory(built.resolve("kernel")) && Files.isDirectory(built.resolve("serve"))
                && Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "jupyter-nbconvert")));
        if (!there && System.getenv("KRONSJ_REQUIRE_NOTEBOOKS") != null) {
            fail("The notebooks cannot be executed. Package the project, and install " + PACKAGES);
        }
        Assumptions.assumeTrue(there, "the notebooks were not executed; for that install " + PACKAGES);
        String kernel = Files.readString(Notebooks.ROOT.resolve("notebooks/kernel.json"))
                .replace("@java@", Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .replace("@classpath@", built.resolve("serve") + "/*:" + built.resolve("kernel") + "/*");
        Files.writeString(Files.createDirectories(folder.resolve("jupyter/kernels/kronsj")).resolve("kernel.json"),
                kernel);
        for (int year = 2020; year <= 2022; year++) {
            publish("klimakronsj-" + year);
        }
    }

    @Test
    void whatDidTheyAnswer() throws Exception {
        Output output = execute("01-what-did-they-answer");
        for (GoalRow goal : goals(2021)) {
            output.says(goal.goal() + ": " + goal.value() + " " + goal.verdict().word());
        }
        assertEquals(goals(2021).size() + 1, output.pictures());
    }

    @Test
    void didAnythingChange() throws Exception {
        Output output = execute("02-did-anything-change");
        GoalRow knowledge = goal(2021, "knowledge");
        output.says("knowledge " + knowledge.value() + " Limits[lo=" + interval(knowledge).lo());
        for (int year = 2020; year <= 2022; year++) {
            GoalRow anchored = goal(year, "anchored");
            output.says(year + " " + anchored.value() + " " + interval(anchored).lo() + " to "
                    + interval(anchored).hi());
        }
        output.says("anchored: []");
        output.says("Jeg forstår bedre hva de andre mener");
        assertEquals(2, output.pictures());
    }

    @Test
    void whoMetWhom() throws Exception {
        Output output = execute("03-who-met-whom");
        for (String measure : List.of("ei_index", "ei_expected")) {
            output.says(measure + " " + measure(measure, "one-to-one@county").value());
        }
        long hidden = results(2021).tieCounts().stream()
                .filter(row -> row.layer().equals("one-to-one") && row.attribute().equals("county"))
                .map(TieCountRow::ties).filter(ties -> ties == null).count();
        assertTrue(hidden > 0, "nothing is hidden, so the test sees nothing");
        assertEquals(hidden, output.text().split(">:</text>", -1).length - 1L);
        assertEquals(1, output.pictures());
    }

    @Test
    void howATextGrew() throws Exception {
        Output output = execute("04-how-a-text-grew");
        Map<String, Map<String, Long>> sentences = new TreeMap<>();
        for (RevisionRow row : results(2021).proposals().revisions()) {
            if (row.kind().equals("definition")) {
                sentences.computeIfAbsent(row.group(), group -> new TreeMap<>()).merge(row.what(), 1L, Long::sum);
            }
        }
        assertEquals(12, sentences.size());
        sentences.forEach((group, counts) -> output.says(group + " " + counts));
        for (String group : List.of("g05", "g09")) {
            output.says("uptake " + group + " " + measure("uptake", group).value());
        }
        assertEquals(1, output.pictures());
    }

    @Test
    void aBadgeIsCheckedByHand() throws Exception {
        Output output = execute("05-check-a-badge-by-hand");
        GoalRow heard = goal(2020, "heard");
        output.says("20 of 30 of 36 ");
        output.says("published: " + heard.value());
        output.says("the same: " + heard.verdict().word());
        assertEquals(1, output.pictures());
    }

    private Output execute(String notebook) throws IOException, InterruptedException {
        var told = new ArrayList<String>();
        for (int start = 1; start <= MOST_STARTS; start++) {
            Path log = folder.resolve(notebook + "-" + start + ".log");
            if (run(notebook, log)) {
                return Output.of(Notebooks.read(folder.resolve(notebook + ".ipynb")));
            }
            String text = Files.readString(log);
            if (text.contains("CellExecutionError")) {
                return fail(notebook + ": " + text);
            }
            told.add(text);
        }
        return fail(notebook + " did not start in " + MOST_STARTS + " attempts: " + told.getLast());
    }

    private boolean run(String notebook, Path log) throws IOException, InterruptedException {
        var program = new ProcessBuilder("jupyter-nbconvert", "--to", "notebook", "--execute",
                "--ExecutePreprocessor.startup_timeout=" + START_SECONDS,
                "--ExecutePreprocessor.timeout=" + CELL_SECONDS, "--output-dir", folder.toString(),
                Notebooks.ROOT.resolve("notebooks").resolve(notebook + ".ipynb").toString());
        program.environment().putAll(Map.of("JUPYTER_PATH", folder.resolve("jupyter").toString(), "HOME",
                folder.toString(), "KRONSJ_WORKSPACE", folder.toString(), "KRONSJ_SAMPLES",
                Notebooks.ROOT.resolve("data-samples").toString(), "LC_ALL", "C.UTF-8"));
        Process process = program.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(NOTEBOOK_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return fail(notebook + " ran for " + NOTEBOOK_MINUTES + " minutes: " + Files.readString(log));
        }
        return process.exitValue() == 0;
    }

    private static Results results(int year) {
        return ResultReader.read(Notebooks.ROOT.resolve("data-samples/klimakronsj-" + year + "/expected/public"));
    }

    private static List<GoalRow> goals(int year) {
        return results(year).goals();
    }

    private static GoalRow goal(int year, String goal) {
        return goals(year).stream().filter(row -> row.goal().equals(goal)).findFirst().orElseThrow();
    }

    private static MeasureRow measure(String measure, String subject) {
        return results(2021).measures().stream().filter(row -> row.key().measure().equals(measure)
                && row.key().subject().equals(subject)).findFirst().orElseThrow();
    }

    /** The public tables alone: a notebook that read others would fail. */
    private void publish(String edition) throws IOException {
        Path home = folder.resolve("editions").resolve(edition);
        Path tables = Files.createDirectories(home.resolve("runs/run-1/results/public"));
        try (Stream<Path> files = Files.list(Notebooks.ROOT.resolve("data-samples").resolve(edition)
                .resolve("expected/public"))) {
            for (Path file : files.toList()) {
                Files.copy(file, tables.resolve(file.getFileName()));
            }
        }
        Files.writeString(home.resolve("CURRENT"), "run-1\n");
    }

    /** What the cells showed, in order. */
    private record Output(String text, int pictures) {
        static Output of(JsonNode notebook) {
            var text = new StringBuilder();
            int pictures = 0;
            for (JsonNode output : notebook.findValues("outputs").stream().flatMap(cell -> parts(cell)).toList()) {
                output.path("text").forEach(line -> text.append(line.asText()));
                output.path("data").path("text/plain").forEach(line -> text.append(line.asText()));
                String html = joined(output.path("data").path("text/html"));
                pictures += html.contains("<svg") ? 1 : 0;
                text.append(html);
            }
            return new Output(text.toString(), pictures);
        }

        private static Stream<JsonNode> parts(JsonNode outputs) {
            var parts = new ArrayList<JsonNode>();
            outputs.forEach(parts::add);
            return parts.stream();
        }

        private static String joined(JsonNode lines) {
            var text = new StringBuilder();
            lines.forEach(line -> text.append(line.asText()));
            return text.toString();
        }

        void says(String words) {
            assertTrue(text.contains(words), "no “" + words + "” in: " + text);
        }
    }

    private static Interval interval(GoalRow row) {
        return Objects.requireNonNull(row.interval(), row.goal());
    }
}
