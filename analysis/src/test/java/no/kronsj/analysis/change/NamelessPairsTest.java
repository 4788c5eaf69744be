package no.kronsj.analysis.change;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.run.Workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Then and after in one row: the form is the pair, whoever filled it in. */
class NamelessPairsTest {
    private static final String PLAN = """
                                       workshop: nameless
                                       edition: 1
                                       participants: none
                                       missing: {"": skipped}
                                       scales: {s5: {range: 1..5}}
                                       instruments:
                                         form:
                                           files: [a.csv, b.csv]
                                           items:
                                             then: {item: sure, wave: then, scale: s5}
                                             now: {item: sure, wave: now, scale: s5}
                                       """;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void rowsOfTwoFilesAreDifferentPeopleAndEachIsAPair() throws IOException, EvaluationMistake {
        Files.writeString(folder.resolve("workshop.yaml"), PLAN);
        Files.writeString(folder.resolve("a.csv"), "then,now\n1,3\n2,2\n,5\n");
        Files.writeString(folder.resolve("b.csv"), "then,now\n5,4\n4,5\n");
        var options = new Options("local[1]", folder.resolve("keys"), false, false);
        var quiet = new Progress(new PrintStream(PrintStream.nullOutputStream()), false, true);
        List<MeasureRow> changes = Evaluation.run(folder, new Workspace(folder.resolve("ws")), options, quiet)
                .restricted().measures().stream().filter(row -> row.key().measure().equals("change_direction"))
                .toList();

        assertEquals(List.of("sure then:now 0.25 n 4 [2 improved, 1 worsened, 1 unchanged, FRAME-UNKNOWN, RECALL]"),
                changes.stream().map(row -> "%s %s %s n %d %s".formatted(row.key().subject(), row.key().wave(),
                        row.value(), row.n(), row.notes())).toList());
    }
}
