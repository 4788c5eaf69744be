package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LivePageTest {
    private static final String LIVE = "/e/" + InventedEdition.ID + "/live";

    @TempDir
    private Path workspace;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # time  | language | what the page says
                                              08:00 | nb       | Verkstedet begynner 22. september 2021 kl. 09.00 med «Hva mener vi?».
                                              09:30 | nb       | «Hva mener vi?» pågår og varer til kl. 13.00.
                                              09:30 | nn       | «Hva mener vi?» går føre seg og varer til kl. 13.00.
                                              09:30 | en       | “Hva mener vi?” is going on and lasts until 13:00.
                                              13:00 | nb       | Det er pause. «Veikart» begynner 30. september 2021 kl. 09.00.
                                            """)
    void thePageSaysWithoutAScriptUntilWhenASessionLasts(String time, String language, String sentence)
            throws IOException {
        InventedDays.publish(workspace, InventedDays.FIRST_RUN);

        assertTrue(page(time, language).select(".answer").text().startsWith(sentence), page(time, language).text());
    }

    @Test
    void groupsThatOweTextsAreNamedWithWhatTheyOwe() throws IOException {
        InventedDays.publish(workspace, InventedDays.SECOND_RUN);
        List<String> missing = page("09:30", "nb").select("section[aria-labelledby=texts] li").eachText();

        assertEquals(List.of("Bygg og energi: Veikart v2", "Living well in small places: Veikart v2",
                "Uten dokumenter: Definisjon v1, Veikart v2"), missing);
    }

    @Test
    void attendanceAndTheSilentAreCountsOfMembersAndWhatIsHiddenIsNoNought() throws IOException {
        InventedDays.publish(workspace, InventedDays.FIRST_RUN);
        Document page = page("09:30", "nb");

        assertEquals(List.of("Gruppe", "Hva mener vi?", "Til stede noen gang", "Tause"),
                page.select("section[aria-labelledby=there] thead th").eachText());
        assertEquals("Alle 21 av 25 21 av 25 4 av 25", line(page, 0));
        assertEquals("Areal og transport 5 av 6 5 av 6 1 av 6", line(page, 1));
        assertTrue(line(page, 5).startsWith("Uten dokumenter : Skjult fordi"), line(page, 5));
    }

    @Test
    void whatCameInSinceTheRunBeforeIsListed() throws IOException {
        InventedDays.publish(workspace, InventedDays.FIRST_RUN);
        assertEquals(List.of(), page("09:30", "nb").select("section[aria-labelledby=arrived] li").eachText());

        InventedDays.publish(workspace, InventedDays.SECOND_RUN);
        Document page = page("10:45", "nb");
        assertEquals(List.of("raw/grupper/g03/veikart-v2.docx ny"),
                page.select("section[aria-labelledby=arrived] li").eachText());
        assertTrue(page.text().contains("slik de var 22. september 2021 kl. 10.42"), page.text());
    }

    @Test
    void beforeAnythingIsKnownThePageSaysWhatItWaitsFor() throws IOException {
        InventedDays.publishNothingYet(workspace, InventedDays.FIRST_RUN);
        Document page = page("08:00", "nb");

        assertTrue(page.text().contains("Ingen oppmøteliste er kommet inn ennå."), page.text());
        assertTrue(page.text().contains("Ingen logg over hvem som bidro, er kommet inn ennå."), page.text());
        assertTrue(page.select("main table").isEmpty(), "a table of nothing");
    }

    @Test
    void beforeTheFirstRunThePageWaits() throws IOException {
        Files.createDirectories(workspace.resolve("editions").resolve(InventedEdition.ID));
        Document page = page("08:00", "en");

        assertEquals("Nothing is published yet.", page.select(".answer").text());
        assertEquals("", page.select("#live").attr("data-run"));
        assertFalse(page.select("noscript").isEmpty());
    }

    @Test
    void anEditionThatNobodyKnowsHasNoSuchPage() {
        try (Reader reader = Reader.of(workspace, new InventedDays())) {
            assertEquals(404, reader.get("/e/nowhere/live").statusCode());
            assertEquals(404, reader.get("/e/nowhere/live/events").statusCode());
        }
    }

    private static String line(Document page, int line) {
        return page.select("section[aria-labelledby=there] tbody tr").get(line).text();
    }

    private Document page(String time, String language) {
        try (Reader reader = Reader.at(workspace, new InventedDays(), InventedDays.at(time))) {
            return Jsoup.parse(reader.get(LIVE + "?lang=" + language).body());
        }
    }
}
