package no.kronsj.dashboard;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.SourceRow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Keywords in context, texts to read and to keep, citations, fixed lists. */
class TextPagesTest {
    private static final String EDITION = "/e/klimakronsj-2021";
    private static final String FILE = "raw/grupper/g01/definition-v1.docx";
    private static final String HASH = "ab".repeat(32);

    @TempDir
    private Path workspace;
    private Reader reader;
    private Reader restricted;

    @BeforeEach
    void serve() throws IOException {
        Results plain = InventedEdition.results();
        var results = new Results(plain.measures(), plain.goals(),
                List.of(new SourceRow(FILE, HASH, "document", "docx", "", "", 2, 2, 0, "", "")), plain.issues(),
                plain.themes(), plain.passages(), List.of(), plain.groups(), List.of(), plain.tieCounts(),
                plain.missing(), List.of(), List.of(), List.of());
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", results, results);
        Path sources = Files.createDirectories(workspace.resolve("editions/klimakronsj-2021/sources"));
        Files.writeString(sources.resolve(HASH), "the file itself");
        reader = Reader.of(workspace, new InventedEdition());
        restricted = Reader.restricted(workspace, new InventedEdition());
    }

    @AfterEach
    void stop() {
        reader.close();
        restricted.close();
    }

    @Test
    void linesOpenThePassageInItsDocumentWithTheHitMarked() {
        String page = body("/concordance?q=bussen&lang=en");
        assertTrue(page.contains("1 place, in 1 passage."), page);
        assertTrue(page.contains(
                "/documents/g01/definition?q=bussen&amp;lang=en#p-definition-v2-2\"><mark class=\"exact\">bussen</mark>"),
                page);
        String document = body("/documents/g01/definition?q=bussen");
        assertTrue(document.contains("<p id=\"p-definition-v2-2\">"), document);
        assertTrue(document.contains("<mark class=\"exact\">bussen</mark>"), document);
        assertTrue(document.indexOf("definition-v1.docx") < document.indexOf("definition-v2.docx"));
    }

    @Test
    void linesAreATableToKeep() {
        HttpResponse<String> file = reader.get(EDITION + "/concordance.csv?q=bussen");
        assertTrue(file.body().startsWith("\uFEFFleft,hit,right,reason,passage,"), file.body());
        assertEquals(2, file.body().lines().count());
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment;"));
        assertEquals(404, reader.get(EDITION + "/concordance.csv?q=%22").statusCode());
    }

    @Test
    void everybodyMayHaveTheTextButOnlyTheRestrictedViewTheFile() {
        HttpResponse<String> text = reader.get(EDITION + "/texts/" + FILE);
        assertTrue(text.body().startsWith("Klimavennlig samfunnsutvikling"), text.body());
        assertEquals(404, reader.get(EDITION + "/originals/" + FILE).statusCode());
        assertFalse(body("/documents/g01/definition").contains("/originals/"));
        HttpResponse<String> original = restricted.get(EDITION + "/originals/" + FILE);
        assertEquals("the file itself", original.body());
        assertTrue(original.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment;"));
        assertTrue(original.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
        for (String other : List.of("raw/p%C3%A5meldte.xlsx", "../CURRENT", "..%2F..%2FCURRENT", HASH)) {
            assertEquals(404, restricted.get(EDITION + "/originals/" + other).statusCode(), other);
        }
    }

    @Test
    void passagesAreCitedInThreeFormats() {
        String cited = EDITION + "/cite/g03/definition/v2/1";
        assertTrue(reader.get(cited + ".bib?lang=nn").body().startsWith(
                "@misc{klimakronsj-2021/g03/definition/v2/1,\n  author = {{Landbruk, mat og jord}},\n"));
        assertTrue(reader.get(cited + ".ris").body().contains("\r\nT2  - Klimakrønsj 2021\r\n"));
        String whole = EDITION + "/cite.";
        assertTrue(reader.get(whole + "ris?lang=nn").body().contains("TI  - Resultat av evalueringa\r\n"));
        assertTrue(reader.get(whole + "bib?lang=en").body().startsWith("@misc{" + InventedEdition.ID));
        assertTrue(reader.get(whole + "json").body().contains("\"id\" : \"" + InventedEdition.ID + "\""));
        assertEquals(404, reader.get(whole + "doc").statusCode());
        assertTrue(reader.get(EDITION + "/data?lang=en").body().contains("/cite.bib"));
        assertTrue(reader.get(cited + ".json").body().contains("\"date-parts\" : [ [ 2021 ] ]"));
        assertEquals(404, reader.get(cited + ".exe").statusCode());
        assertEquals(404, reader.get(EDITION + "/cite/g99/definition/v2/1.bib").statusCode());
        assertTrue(body("/passages/g03/definition/v2/1").contains("/cite/g03/definition/v2/1.bib"));
    }

    @Test
    void keptSearchIsAFixedListWithDateAndRun() throws IOException {
        HttpResponse<String> kept = post("q=buss&group=g01");
        assertEquals(303, kept.statusCode());
        String list = kept.headers().firstValue("Location").orElse("");
        assertEquals(list, post("q=buss&group=g01").headers().firstValue("Location").orElse(""));
        String page = reader.get(list + "?lang=en").body();
        assertTrue(page.contains("2 passages, kept 20"), page);
        assertTrue(page.contains("from run run-1."), page);
        assertTrue(reader.get(list + "/cite.bib").body().contains(list.replace("/e/", "")), list);
        assertEquals(3, reader.get(list + "/table.csv").body().lines().count());
        InventedEdition.publish(workspace, InventedEdition.ID, "run-2", InventedEdition.results());
        assertTrue(reader.get(list + "?lang=en").body().contains("from run run-1."));
    }

    @Test
    void textThatChangedAfterwardsIsNotPassedOffAsTheOneThatWasKept() throws IOException {
        String list = post("q=buss&group=g01").headers().firstValue("Location").orElse("");
        Path file = workspace.resolve("editions/klimakronsj-2021/lists").resolve(
                list.substring(list.lastIndexOf('/') + 1) + ".json");
        Files.writeString(file,
                Files.readString(file).replaceFirst("\"text\" : \"[0-9a-f]{8}", "\"text\" : \"00000000"));
        String page = reader.get(list + "?lang=en").body();
        assertTrue(page.contains("1 passage is not as it was"), page);
        assertTrue(page.contains("<span class=\"tag\">changed since</span>"), page);
    }

    @Test
    void nothingIsKeptForAFormFromElsewhereOrASearchWithoutHits() {
        assertEquals(400, post("q=buss", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(400, post("q=buss", "Origin", "http://elsewhere.example").statusCode());
        assertEquals(400, post("q=finnesikke").statusCode());
        assertEquals(400, post("q=%22").statusCode());
        assertFalse(Files.exists(workspace.resolve("editions/klimakronsj-2021/lists")));
        assertEquals(404, reader.get(EDITION + "/lists/000000000000").statusCode());
        assertEquals(404, reader.get(EDITION + "/lists/..%2F..%2FCURRENT").statusCode());
    }

    @Test
    void wordsAreSuggestedAsJson() {
        HttpResponse<String> words = reader.get(EDITION + "/search/words?q=sam");
        assertEquals("[\"samfunnsutvikling\"]", words.body());
        assertEquals("[]", reader.get(EDITION + "/search/words").body());
        assertTrue(reader.get("/search.js").body().contains("fetch("));
    }

    @Test
    void unknownWordLeadsToTheOneThatWasPerhapsMeant() {
        String page = body("/search?q=ombruq&lang=en");
        assertTrue(
                page.contains("Did you mean <a href=\"/e/klimakronsj-2021/search?q=ombruk&amp;lang=en\">ombruk</a>?"),
                page);
    }

    private String body(String path) {
        HttpResponse<String> page = reader.get(EDITION + path);
        assertEquals(200, page.statusCode(), path);
        return page.body();
    }

    private HttpResponse<String> post(String form, String... headers) {
        return reader.send(HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)), EDITION + "/lists", headers);
    }
}
