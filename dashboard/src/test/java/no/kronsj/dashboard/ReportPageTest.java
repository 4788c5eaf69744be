package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The report can be taken away from the pages, in the language in which they are read. */
class ReportPageTest {
    private static final String EDITION = "/e/" + InventedEdition.ID;

    @TempDir
    private Path workspace;

    @Test
    void thePageOffersThreeFilesInItsLanguageAndTheFrontPageLeadsToIt() throws IOException {
        try (var reader = reader()) {
            assertTrue(reader.get(EDITION + "?lang=nn").body().contains(EDITION + "/report?lang=nn"));
            String page = reader.get(EDITION + "/report?lang=nn").body();
            for (String ending : new String[]{"html", "pdf", "docx"}) {
                assertTrue(page.contains(EDITION + "/report/report." + ending + "?lang=nn"), page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"html,text/html;charset=utf-8,<!DOCTYPE html>",
            "docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,PK"})
    void aFileIsSavedAndNeverShown(String ending, String type, String beginning) throws IOException {
        try (var reader = reader()) {
            var answer = reader.get(EDITION + "/report/report." + ending + "?lang=nn");
            assertEquals(200, answer.statusCode());
            assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals("attachment; filename*=UTF-8''" + InventedEdition.ID + "-nn." + ending,
                    answer.headers().firstValue("Content-Disposition").orElse(""));
            assertTrue(answer.body().startsWith(beginning), answer.body().substring(0, 40));
            assertEquals(answer.body(), reader.get(EDITION + "/report/report." + ending + "?lang=nn").body());
        }
    }

    @Test
    void whatNoReportCanBeWrittenAsIsNotThere() throws IOException {
        try (var reader = reader()) {
            assertEquals(404, reader.get(EDITION + "/report/report.exe").statusCode());
        }
    }

    @Test
    void theReportOfTheRestrictedViewSaysThatNobodyElseMaySeeIt() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        try (var restricted = Reader.restricted(workspace, new InventedEdition())) {
            assertTrue(restricted.get(EDITION + "/report/report.html?lang=nb").body().contains("skal ikke deles"));
        }
        try (var open = Reader.of(workspace, new InventedEdition())) {
            assertFalse(open.get(EDITION + "/report/report.html?lang=nb").body().contains("skal ikke deles"));
        }
    }

    private Reader reader() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        return Reader.of(workspace, new InventedEdition());
    }
}
