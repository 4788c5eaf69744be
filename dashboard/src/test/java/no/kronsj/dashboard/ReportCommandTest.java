package no.kronsj.dashboard;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import picocli.CommandLine;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One file that says what the pages say and needs no server. */
class ReportCommandTest {
    private static final LocalText TITLE = LocalText.of("Klimakrønsj 2021");

    @TempDir
    private Path workspace;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void publish() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyGoalStandsThereWithItsVerdictInEveryLanguage(Language language) throws IOException {
        String report = report(language);
        for (GoalRow goal : InventedEdition.results().goals()) {
            String title = Objects.requireNonNull(InventedGoals.PLANNED.get(goal.goal())).title()
                    .in(language);
            assertTrue(report.matches("(?s).*<h3 id=\"[^\"]+\">[0-9.]+ " + Pattern.quote(title) + "</h3>.*"), title);
            assertTrue(report.contains(Wording.in(language).text("verdict." + goal.verdict().word())), goal.goal());
        }
    }

    @Test
    void everyChangeOfThePlanIsListedWithItsDate() throws IOException {
        String report = report(Language.NB);
        assertTrue(report.contains("5. oktober 2021") && report.contains("grensene mellom nivåene"), report);
        assertTrue(report.contains("[0.5, 0.8, 0.85, 0.9]") && report.contains("[0.5, 0.7, 0.8, 0.9]"), report);
    }

    @Test
    void theFileNeedsNothingBesideItAndLinksNowhereElse() throws IOException {
        String report = report(Language.EN);
        assertFalse(report.matches("(?s).*\\b(src|action)=.*"), "something to fetch");
        assertFalse(report.matches("(?s).*\\bhref=\"[^#].*"), "a link");
        assertFalse(report.matches("(?s).*(url\\(|@import).*"), "something the style would fetch");
        assertTrue(report.contains("<svg") && report.contains("T = 50"), "pictures and methods are in it");
    }

    @Test
    void whatSomebodyWroteIsTextAndNoMarkup() throws IOException {
        var hostile = new LocalText(Map.of(Language.NB, "<script>alert(1)</script>"));
        assertEquals(0, run(hostile, "-e", InventedEdition.ID, "-o", file().toString()));
        String report = Files.readString(file());
        assertFalse(report.contains("<script"), report);
        assertTrue(report.contains("&lt;script&gt;alert(1)"), report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  -e|nobody-2021|--lang|nb|no published run of nobody-2021. There is: klimakronsj-2021.
                                                                  -e|klimakronsj-2021|--lang|de|de is no language of the report. Choose nb, nn or en.
                                                                  -e|klimakronsj-2021|--format|xls|xls cannot be written. Choose html, pdf or docx.
                                                                  """)
    void aMistakeIsOneLine(String option, String edition, String other, String value, String sentence) {
        assertEquals(2, run(TITLE, option, edition, other, value, "-o", file().toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(sentence), err.toString());
        assertFalse(Files.exists(file()));
    }

    @Test
    void aFolderThatIsNotThereIsOneLine() {
        assertEquals(2, run(TITLE, "-e", InventedEdition.ID, "-o",
                workspace.resolve("none/report.html").toString()));
        assertTrue(err.toString().contains("Choose a file in a folder that exists."), err.toString());
    }

    private String report(Language language) throws IOException {
        assertEquals(0, run(TITLE, "-e", InventedEdition.ID, "--lang",
                language.code(), "-o", file().toString()), err::toString);
        return Files.readString(file());
    }

    private Path file() {
        return workspace.resolve("report.html");
    }

    private int run(LocalText title, String... arguments) {
        var command = new CommandLine(new ReportCommand(new InventedEdition(title)));
        command.setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 2];
        all[0] = "-w";
        all[1] = workspace.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return command.execute(all);
    }
}
