package no.kronsj.dashboard;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

import no.kronsj.analysis.result.Results;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The participation page and the drawn network: what they say in pictures they say in tables, and never of a person. */
class NetworkPicturePageTest {
    private static final String EDITION = "/e/klimakronsj-2021";

    @TempDir
    private Path workspace;

    private Reader everybody;
    private Reader restricted;

    @BeforeEach
    void serve() throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results(),
                InventedEdition.restricted());
        everybody = Reader.of(workspace, new InventedEdition());
        restricted = Reader.restricted(workspace, new InventedEdition());
    }

    @AfterEach
    void stop() {
        everybody.close();
        restricted.close();
    }

    private static Document page(Reader reader, String path) {
        return Jsoup.parse(body(reader, path));
    }

    private static String body(Reader reader, String path) {
        return reader.get(EDITION + path).body();
    }

    @Test
    void oneSentenceSaysHowManyGroupsWereUneven() {
        Document page = page(everybody, "/participation?lang=en");

        assertEquals("Airtime was less even than chance makes it in 1 of 2 (50%) of the groups. "
                + "Silent members: 1 of 11 (9%).", page.select("#layer-words ~ .big").text());
        assertEquals("No contributions are on record here.", page.select("#layer-chat ~ .big").text());
        assertEquals(0, page.select("#layer-chat ~ .region, #layer-chat ~ figure").size());
    }

    @Test
    void theCurveIsATableToo() {
        Document page = page(everybody, "/participation?lang=en");

        assertEquals(1, page.select("svg.lorenz").size(), page.text());
        assertEquals(List.of("0% 0%", "50% 30%", "100% 100%"),
                page.select("figure table tbody tr").eachText());
        assertTrue(page.select("svg.lorenz").attr("aria-label").contains("All members"));
    }

    @Test
    void sessionsKindsAndVoicesLeftOutHaveTheirPlace() {
        String page = page(everybody, "/participation?lang=nn").text();

        assertTrue(page.contains("Hva mener vi?") && page.contains("0,44"), page);
        assertTrue(page.contains("roller: planner 1,12 0,80 til 1,20"), page.substring(page.indexOf("planner")));
        assertTrue(page.contains("12 frå ordstyrarar"), page);
        assertEquals(1, page(everybody, "/participation?lang=nn").select("td.suppressed").size());
    }

    @Test
    void withoutLogsThePageSaysSoInEveryLanguage() throws IOException {
        InventedEdition.publish(workspace, "silent-1", "run-1", NOTHING, NOTHING);
        for (Language language : Language.values()) {
            for (String path : List.of("/participation", "/network")) {
                Document page = Jsoup.parse(everybody.get("/e/silent-1" + path + "?lang=" + language.code()).body());
                assertEquals(1, page.select(".empty").size(), path + " " + language);
                assertEquals(0, page.select("svg.chart").size(), path + " " + language);
            }
        }
    }

    @Test
    void thePictureAndTheTableSayTheSame() {
        Document page = page(everybody, "/network?by=county&lang=en");

        assertEquals("One-to-one meetings: most contacts between Rogaland and Vestland, 22.",
                page.select("#picture ~ .big").get(0).text());
        assertEquals(List.of("Rogaland Vestland 22", "Innlandet Rogaland 14", "Vestland Vestland 9",
                "Innlandet Innlandet 6", "Rogaland Rogaland : Hidden because too few people stand behind the figure."),
                page.select("section[aria-labelledby=picture] tbody tr").eachText());
        assertEquals(3, page.select("svg.network-picture .place").size());
        assertEquals(5, page.select("svg.network-picture .tie").size());
        assertEquals(1, page.select("svg.network-picture .tie.hidden").size());
    }

    @Test
    void everyChoiceIsALinkThatKeepsTheOthers() {
        Document page = page(everybody, "/network?by=county&day=2021-09-22&node=Rogaland&sort=to&lang=nb");

        assertEquals(List.of("Innlandet Rogaland 9"),
                page.select("section[aria-labelledby=picture] tbody tr").eachText());
        assertEquals(1, page.select("svg.network-picture .ring").size(), "the chosen node");
        String other = page.select("a:contains(30. september 2021)").attr("href");
        assertTrue(other.contains("day=2021-09-30") && other.contains("node=Rogaland") && other.contains("sort=to")
                && other.contains("lang=nb") && other.endsWith("#picture"), other);
        assertEquals(1, page(everybody, other.substring(EDITION.length()))
                .select("section[aria-labelledby=picture] td.suppressed").size());
    }

    @Test
    void placesAreTheSameOnEveryDay() {
        assertEquals(page(everybody, "/network?by=county").select("svg .place polygon").eachAttr("points"),
                page(everybody, "/network?by=county&day=2021-09-30").select("svg .place polygon").eachAttr("points"));
    }

    @Test
    void personsAreNodesInTheRestrictedViewOnly() {
        String asked = "/network?by=county&show=people&lang=en";

        assertFalse(body(everybody, asked).contains("p-aaa"));
        Document page = page(restricted, asked);
        assertEquals("One-to-one meetings: 3 persons and 2 ties.", page.select("#picture ~ .big").get(0).text());
        assertEquals(List.of("p-aaa, Rogaland", "p-bbb, Rogaland", "p-ccc"),
                page.select("svg.network-picture title").eachText(), "a value that nobody else has is not told");
        for (String file : List.of("network.csv", "network.graphml", "network.gexf", "network.svg")) {
            assertFalse(body(everybody, "/network/" + file + "?by=county&show=people").contains("p-aaa"), file);
            assertTrue(body(restricted, "/network/" + file + "?by=county&show=people").contains("p-aaa"), file);
        }
    }

    @Test
    void filesHoldWhatThePageShows() throws Exception {
        String table = body(everybody, "/network/network.csv?by=county");
        assertTrue(table.contains("Rogaland,Vestland,22,OK\r\n") && table.contains("Rogaland,Rogaland,,SUPPRESSED"),
                table);
        for (String file : List.of("network.graphml", "network.gexf", "network.svg")) {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            var xml = builder.parse(new InputSource(new StringReader(body(everybody, "/network/" + file
                    + "?by=county"))));
            boolean picture = file.endsWith("svg");
            assertEquals(picture ? 3 : 5, xml.getElementsByTagName(picture ? "polygon" : "edge").getLength(), file);
        }
        var pixels = everybody.get(EDITION + "/network/network.png?by=county");
        assertEquals("image/png", pixels.headers().firstValue("Content-Type").orElse(""));
        assertEquals(404, everybody.get(EDITION + "/network/network.exe").statusCode());
    }

    private static final Results NOTHING = new Results(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
