package no.kronsj.analysis.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InspectCommandTest {
    private static final String HEADING = "file\tkind\tformat\trows\tpersons\tencoding\tstatus\tmessage";

    @TempDir
    Path folder = Path.of(".");

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String run(Object... arguments) {
        var out = new StringWriter();
        int code = new CommandLine(new InspectCommand()).setOut(new PrintWriter(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        assertEquals(0, code, out.toString());
        return out.toString();
    }

    @Test
    void tsvHasTheColumnsAndOneLinePerFileInTheOrderGiven() throws IOException {
        Path survey = file("b.csv", "E-post;svar\na@x.no;1\nA@x.no;2\nb@x.no;3\n");
        Path empty = file("a.csv", "");
        List<String> lines = run("--format", "tsv", survey, empty).lines().toList();

        assertEquals(List.of(HEADING, survey + "\tsurvey\tcsv\t3\t2\tUTF-8\tok\t"), lines.subList(0, 2));
        assertTrue(lines.get(2).startsWith(empty + "\tunknown\tunknown\t0\t\t\trefused\t"), lines.get(2));
        assertEquals(3, lines.size());
    }

    @Test
    void foldersAreWalkedAndSorted() throws IOException {
        Path last = file("sub/z.csv", "a,b\n1,2\n");
        Path first = file("a.csv", "a,b\n1,2\n");
        Path deep = file("sub/deep/m.csv", "a,b\n1,2\n");
        List<String> lines = run("--format", "tsv", folder).lines().toList();

        assertEquals(List.of("file", first.toString(), deep.toString(), last.toString()),
                lines.stream().map(line -> line.substring(0, line.indexOf('\t'))).toList());
    }

    @Test
    void tabsLineEndsQuotesAndEscapesInNamesBecomeSpaces() throws IOException {
        Path nasty = file("a\tb\nc\"d\u001b[2J\u009be\u202ef'.csv", "a,b\n1,2\n");
        String tsv = run("--format", "tsv", nasty);

        assertEquals(2, tsv.lines().count(), tsv);
        assertTrue(tsv.contains("a b c d [2J e f'.csv\tsurvey\tcsv\t1\t"), tsv);
        assertTrue(run(nasty).contains("a b c\"d [2J e f'.csv  survey"), run(nasty));
    }

    @Test
    void jsonKeepsNamesButControlsNothing() throws IOException {
        Path nasty = file("a\tb\"\u001b[2J\u009b\u202e\u007f å.csv", "a,b\n1,2\n");
        String json = run("--format", "json", nasty);

        assertFalse(json.chars().anyMatch(c -> c != '\n' && c != '\r' && Character.isISOControl(c) || c == 0x202E),
                json);
        JsonNode file = new ObjectMapper().readTree(json).get(0);
        assertEquals(nasty.toString(), file.get("file").asText());
        assertEquals(1, file.get("rows").asInt());
        assertTrue(file.get("persons").isNull(), json);
    }

    @Test
    void textStandsInColumns() throws IOException {
        file("long-name.csv", "a,b\n1,2\n1,2,3\n");
        file("b.csv", "a,b\n1,2\n");
        List<String> lines = run(folder).lines().toList();

        int kind = lines.get(0).indexOf("kind");
        assertEquals(List.of("kind", "surv", "surv"),
                lines.stream().map(line -> line.substring(kind, kind + 4)).toList());
        assertTrue(lines.get(2).contains("partial  row 3: 3 cells, expected 2 cells."), lines.get(2));
    }

    @Test
    void fileThatIsNotThereIsALineToo() {
        String tsv = run("--format", "TSV", folder.resolve("none.csv"));

        assertTrue(tsv.contains("none.csv\tunknown\tunknown\t0\t\t\trefused\tnothing there, expected a file."), tsv);
    }
}
