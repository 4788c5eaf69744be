package no.kronsj.analysis.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.result.AnswerChangeRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.run.RunManifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The organiser finds two slips in the form, exports it again and evaluates: the run says what is different now. */
class H01_CorrectedExportTest {
    private static final String FIRST = """
                                        id,voice,why,saw
                                        a,4,Because,tea;talks
                                        b,3,,tea
                                        c,2,Well,talks
                                        """;
    private static final String CORRECTED = """
                                            id,voice,why,saw
                                            a,5,Because of Dina,talks;tea
                                            b,,,tea;talks
                                            d,1,New,tea
                                            """;

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void evaluateOnce() throws Exception {
        workspace = folder.resolve("workspace");
        write("workshop.yaml",
                """
                workshop: again
                edition: 2024
                participants: {file: people.csv, id: id}
                scales: {s5: {range: 1..5}}
                instruments:
                  after: {file: after.csv, person: id, items: {voice: {scale: s5}, why: {text: true}, saw: {multi: ";"}}}
                  nameless: {file: nameless.csv, items: {voice: {scale: s5}}}
                """);
        write("people.csv", "id\na\nb\nc\nd\n");
        write("nameless.csv", "voice\n4\n5\n");
        write("after.csv", FIRST);
        evaluate();
    }

    @Test
    void theSameBytesChangeNothingWhateverTheirTime() throws Exception {
        Path first = evaluate();
        List<String> before = tree(workspace);
        for (String file : List.of("after.csv", "people.csv", "workshop.yaml")) {
            Files.setLastModifiedTime(folder.resolve("workshop").resolve(file),
                    FileTime.fromMillis(1_000_000_000_000L));
        }

        assertEquals(first, evaluate());
        assertEquals(before, tree(workspace), "nothing was added, renamed or written again");
    }

    @Test
    void theRunSaysWhatChangedAndNoWordOfIt() throws Exception {
        write("after.csv", CORRECTED);
        Path run = evaluate();

        assertEquals("""
                     saw appeared - answered
                     saw changed answered answered
                     saw vanished answered -
                     voice appeared - answered 1
                     voice changed answered 3 skipped
                     voice changed answered 4 answered 5
                     voice vanished answered 2 -
                     why appeared - answered
                     why changed answered answered
                     why vanished answered -""", changes(run));
        assertEquals(List.of(new RunManifest.ChangedAnswers("after", 4, 3, 3)),
                RunManifest.find(run).orElseThrow().changes());
        String told = Files.readString(run.resolve("results/restricted/answer_changes.csv"));
        for (String word : List.of("Because", "Dina", "Well", "New", "tea", "talks")) {
            assertFalse(told.contains(word), word);
        }
        Results open = ResultReader.read(run.resolve("results/public"));
        assertEquals(List.of(), open.answerChanges());
        assertEquals(List.of("after.csv"), open.replacements().stream().map(row -> row.file()).toList());
    }

    @Test
    void theEarlierFileStaysAndEveryReplacementIsRemembered() throws Exception {
        write("after.csv", CORRECTED);
        var replaced = restricted(evaluate()).replacements().getFirst();
        assertEquals(DigestUtils.sha256Hex(FIRST), replaced.earlierSha256());
        assertEquals(FIRST, Files.readString(sources().resolve(replaced.earlierSha256())));
        assertEquals(CORRECTED, Files.readString(sources().resolve(replaced.sha256())));

        write("nameless.csv", "voice\n5\n5\n");
        Path third = evaluate();
        assertEquals(List.of("after.csv", "nameless.csv"),
                restricted(third).replacements().stream().map(row -> row.file()).toList());
        assertEquals("voice changed answered 4 answered 5", changes(third));
        assertEquals("nameless#2", restricted(third).answerChanges().getFirst().respondent());
    }

    private static String changes(Path run) {
        return restricted(run).answerChanges().stream().map(H01_CorrectedExportTest::line).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(AnswerChangeRow row) {
        return "%s %s %s %s".formatted(row.item(), row.what(), state(row.stateBefore(), row.scoreBefore()),
                state(row.stateAfter(), row.scoreAfter()));
    }

    private static String state(String state, @Nullable Integer score) {
        return state.isEmpty() ? "-" : score == null ? state : state + " " + score;
    }

    private static Results restricted(Path run) {
        return ResultReader.read(run.resolve("results/restricted"));
    }

    private Path sources() {
        return workspace.resolve("editions/again-2024/sources");
    }

    private Path evaluate() throws EvaluationMistake {
        return Story.evaluate(folder.resolve("workshop"), workspace, folder.resolve("keys")).run();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("workshop"));
        Files.writeString(folder.resolve("workshop").resolve(name), text);
    }

    private static List<String> tree(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).sorted()
                    .map(path -> root.relativize(path) + " " + path.toFile().lastModified()).toList();
        }
    }
}
