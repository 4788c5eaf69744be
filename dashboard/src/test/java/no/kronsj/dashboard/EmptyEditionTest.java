package no.kronsj.dashboard;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An edition in which nothing was read, one that is not published, one whose evaluation broke off, an address of nothing. */
class EmptyEditionTest {
    @TempDir
    private Path workspace;
    private Reader reader;

    @BeforeEach
    void serve() throws Exception {
        InventedEdition.publish(workspace, "tom-2020", "run-1", ServedEditions.nothing());
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        Files.createDirectories(workspace.resolve("editions").resolve("ventende-2022"));
        reader = Reader.of(workspace, new InventedEdition());
    }

    @AfterEach
    void stop() {
        reader.close();
    }

    @Test
    void everyPageOfAnEditionWithNothingInItSaysSo() {
        var silent = new ArrayList<String>();
        for (String path : BrowsedAddresses.EMPTY) {
            for (Language language : Language.values()) {
                HttpResponse<String> page = reader.get(ServedEditions.EMPTY + path + (path.contains("?") ? "&" : "?")
                        + "lang=" + language.code());
                assertEquals(200, page.statusCode(), path);
                if (!page.body().contains("class=\"empty\"") && !page.body().contains("role=\"status\"")
                        && !List.of("", "/glossary", "/method").contains(path)) {
                    silent.add(path);
                }
                assertFalse(page.body().contains("<tbody>\n</tbody>"), path + " has a table without rows");
            }
        }
        assertEquals(List.of(), silent.stream().distinct().toList());
    }

    @Test
    void everyRouteOfAnEditionWithNothingInItIsAPageOrIsMissing() {
        for (String route : EditionAddresses.pages().keySet()) {
            String path = route.replaceAll("[{<][a-z]+[}>]", "g01");
            int status = reader.get(ServedEditions.EMPTY + path).statusCode();
            assertTrue(status == 200 || status == 404 && !path.equals(route), path + " answered " + status);
        }
        for (String route : EditionAddresses.files().keySet()) {
            String path = route.replaceAll("[{<][a-z]+[}>]", "g01");
            int status = reader.get(ServedEditions.EMPTY + path).statusCode();
            assertTrue(status == 200 || status == 404, path + " answered " + status);
        }
    }

    @Test
    void anAddressOfNothingKeepsTheSectionsAndNamesTheNearestPages() {
        String page = missing("/grupper?lang=nb");
        assertTrue(page.contains("Mente du en av disse?"), page);
        assertTrue(page.contains("<li><a href=\"/e/klimakronsj-2021/groups?lang=nb\">Grupper</a></li>"), page);
        assertTrue(page.contains("<nav class=\"sections\""), page);
        assertTrue(page.contains("action=\"/e/klimakronsj-2021/search?lang=nb\""), page);
        assertTrue(missing("/goals/herd?lang=en").contains("/goals/heard?lang=en\""));
        assertFalse(missing("/xyzzyxyzzy?lang=nb").contains("Mente du"));
        assertFalse(reader.get("/nowhere").body().contains("Mente du"));
    }

    private String missing(String path) {
        HttpResponse<String> page = reader.get(ServedEditions.FULL + path);
        assertEquals(404, page.statusCode());
        return page.body();
    }

    @Test
    void evaluationThatBrokeOffIsSaidUntilTheNextOneEnds() throws Exception {
        assertEquals(404, reader.get(ServedEditions.UNPUBLISHED).statusCode());
        Path full = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("FAILED");
        Path unpublished = workspace.resolve("editions").resolve("ventende-2022").resolve("FAILED");
        for (Path note : List.of(full, unpublished)) {
            Files.writeString(note, "2026-11-28T17:00:00Z\tmemory\n");
        }
        assertTrue(page("?lang=en").contains("The last evaluation broke off on 28 November 2026: the machine had too "
                + "little memory. The pages show the run before it."), page("?lang=en"));
        assertTrue(reader.get(ServedEditions.UNPUBLISHED + "?lang=nb").body()
                .contains("Den siste evalueringen ble avbrutt 28. november 2026: maskinen hadde for lite minne."));
        Files.delete(full);
        assertFalse(page("?lang=en").contains("broke off"));
    }

    @Test
    void aNoteThatSaysSomethingElseIsNotShown() throws Exception {
        Path note = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("FAILED");
        for (String text : Stream.of("2026-11-28T17:00:00Z\tKari Nordmann", "yesterday\tbug", "", "\t\t").toList()) {
            Files.writeString(note, text);
            assertFalse(page("?lang=en").contains("broke off"), text);
        }
    }

    private String page(String path) {
        HttpResponse<String> page = reader.get(ServedEditions.FULL + path);
        assertEquals(200, page.statusCode());
        return page.body();
    }

    @Test
    void declarationOfAccessibilitySaysWhatIsNotAssessedAndWhomToTell() {
        for (Language language : Language.values()) {
            String page = reader.get("/accessibility?lang=" + language.code()).body();
            assertTrue(page.contains("Miljødirektoratet"), page);
            assertTrue(page.contains("2.4.7") && page.contains("theTabulatorReachesEverything"), page);
            assertTrue(page.indexOf("1.3.3") > page.indexOf("id=\"unassessed\""), "nobody has assessed 1.3.3");
        }
    }
}
