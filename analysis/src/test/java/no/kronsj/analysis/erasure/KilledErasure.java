package no.kronsj.analysis.erasure;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.ingest.NamedPerson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Kills programs that erase somebody, and looks at what they leave. */
record KilledErasure(NamedWorkspace at) {
    /** A moment: after so many lines of progress, so many milliseconds. */
    record Moment(int lines, int millis) {}

    /** Whether the program was killed before it ended by itself. */
    boolean kill(String who, Moment moment) throws IOException, InterruptedException {
        Process program = program(who);
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < moment.lines() && lines.readLine() != null; line++) {
                continue;
            }
            boolean ended = program.waitFor(moment.millis(), TimeUnit.MILLISECONDS);
            program.destroyForcibly().waitFor();
            return !ended;
        }
    }

    private Process program(String who) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--") || option.startsWith("-XX:+Ignore")).forEach(line::add);
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                ErasingProgram.class.getName(), at.root().toString(), who));
        return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** The published run can be read by everybody who reads runs: its manifest, results, indexes and tables. */
    void assertPublishedWhole() throws IOException {
        Path run = at.edition().findCurrent().orElseThrow();
        assertEquals(run.getFileName().toString(), RunManifest.find(run).orElseThrow().run());
        for (ResultView view : ResultView.values()) {
            assertFalse(ResultReader.read(view.tables(run)).measures().isEmpty());
            PassageIndex.open(view.index(run)).close();
        }
        try (Stream<Path> all = Files.walk(run.resolve("tables"))) {
            List<Path> tables = all.filter(file -> file.toString().endsWith(".parquet")).toList();
            assertFalse(tables.isEmpty());
            tables.forEach(ParquetTexts::in);
        }
    }

    /** The same command once more ends what was begun, and nothing is left. */
    void assertEndsByTheSameCommand(String who, NamedPerson person) throws IOException, EvaluationMistake {
        assertEquals(List.of(), at.erase(who).left());
        assertEquals(List.of(), at.search(person));
        assertFalse(at.edition().erasure().isOpen());
        assertPublishedWhole();
    }
}
