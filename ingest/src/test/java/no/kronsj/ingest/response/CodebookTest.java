package no.kronsj.ingest.response;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CodebookTest {
    private static final String SCALE = "participants: none\nmissing: {Vet ikke: dont-know}\n"
            + "scales: {agree: {levels: [Uenig, Verken eller, Enig]}}\n";

    @TempDir
    private Path temporary;

    private InventedFolder.Read read(String answers, String codebook, String items) {
        return InventedFolder.in(temporary).file("answers.csv", answers).file("labels.csv", "s_1;1;Enig\n"
                + "s_1;2;Verken eller\ns_1;3;Uenig\ns_1;4;Vet ikke\ns_2;1;\"Mat; drikke\"\ns_2;2;Musikk\n")
                .file("variables.csv", "variableName;description\ns_1;Var målene klare?\ns_5_1;Likte? - Mat\n"
                        + "s_5_2;Likte? - Musikk\n")
                .read(SCALE + "instruments: {after: {file: answers.csv, " + codebook + "items: {" + items + "}}}\n");
    }

    @Test
    void codesBecomeWhatTheCodebookSaysTheyMean() {
        var read = read("respondent;s_1\n1;1\n2;3\n3;4\n4;2\n", "codebook: [variables.csv, labels.csv], ",
                "clear: {heading: Var målene klare?, scale: agree}");
        assertEquals("answered|3\nanswered|1\ndont-know|-\nanswered|2",
                read.rows(CanonicalTable.RESPONSES, "state score"));
        assertEquals("", read.issues("kind"));
        assertEquals("answers.csv|4|4|0\nlabels.csv|2|2|0\nvariables.csv|3|3|0",
                read.files("file rowsIn kept setAside"));
    }

    @Test
    void bareNumbersWithoutACodebookAreSaidOnce() {
        var read = read("respondent;s_1\n1;1\n2;3\n3;Enig\n", "", "clear: {heading: s_1, scale: agree}");
        assertEquals("unreadable|-\nunreadable|-\nanswered|3", read.rows(CanonicalTable.RESPONSES, "state score"));
        assertEquals("code-unexplained|answers.csv|2|s_1|2 bare numbers", read.issues("kind file row column found")
                .lines().filter(line -> !line.startsWith("file-unused")).findFirst().orElse(""));
    }

    @Test
    void anOptionOfTheCodebookIsWholeThoughItHoldsTheSeparator() {
        var read = read("respondent;s_2\n1;\"Mat; drikke;Musikk\"\n2;2\n", "codebook: labels.csv, ",
                "liked: {heading: s_2, multi: \";\"}");
        assertEquals("Mat; drikke\nMusikk\nMusikk", read.rows(CanonicalTable.CHOICES, "option"));
    }

    @Test
    void ticksAreNamedByTheCodebook() {
        var read = read("respondent;s_5_1;s_5_2\n1;1;0\n2;1;1\n", "codebook: variables.csv, ",
                "liked: {columns: s_5_1..s_5_2, multi: columns}");
        assertEquals("Mat\nMat\nMusikk", read.rows(CanonicalTable.CHOICES, "option"));
    }

    @Test
    void aCodebookOfAnotherFormAndAFileThatIsNoneAreNoted() {
        assertEquals("codebook-of-another-form|labels.csv", read("respondent;q\n1;Enig\n", "codebook: labels.csv, ",
                "clear: {heading: q, scale: agree}").issues("kind file").lines()
                .filter(line -> !line.startsWith("file-unused")).findFirst().orElse(""));
        assertEquals("file-not-a-codebook|register.csv", InventedFolder.withRegister(temporary.resolve("b"))
                .file("a.csv", "q\nEnig\n")
                .read(SCALE
                        + "instruments: {after: {file: a.csv, codebook: register.csv, items: {q: {scale: agree}}}}\n")
                .issues("kind file").lines().filter(line -> line.startsWith("file-not")).findFirst().orElse(""));
    }
}
