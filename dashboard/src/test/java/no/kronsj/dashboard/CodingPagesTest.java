package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The codebook, the passages of a code, and the tables that go with them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodingPagesTest {
    private static final String EDITION = "/e/klimakronsj-2021";

    private Reader reader;

    @BeforeAll
    void serve(@TempDir Path workspace) throws IOException {
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", InventedEdition.results());
        // What disclosure control took away must not come out of a public server under the table's name.
        Path restricted = workspace.resolve("editions").resolve(InventedEdition.ID).resolve("runs").resolve("run-1")
                .resolve("results").resolve("restricted");
        Files.createDirectories(restricted);
        Files.writeString(restricted.resolve("ties.csv"), "only for those who may");
        Files.writeString(restricted.resolve("more.csv"), "only for those who may");
        reader = Reader.of(workspace, new InventedEdition());
    }

    @AfterAll
    void stop() {
        reader.close();
    }

    private String body(String path) {
        return reader.get(EDITION + path + "?lang=en").body();
    }

    @Test
    void aCodeStandsBelowTheOneItIsAPartOfWithItsAgreement() {
        String page = body("/codes");
        assertTrue(page.contains("2 passages were read by 2 coders."), page);
        assertTrue(page.indexOf("Virkemiddel") < page.indexOf("deep-2"), page);
        assertTrue(page.contains("0.58"), page);
        assertTrue(page.contains("&lt;b>Ikke&lt;/b>") || page.contains("&lt;b&gt;Ikke&lt;/b&gt;"), page);
    }

    @Test
    void everyPassageOfACodeStandsWithThoseWhoCodedIt() {
        String page = body("/codes/plan");
        assertTrue(page.contains("Planavdelingen lager arealregnskap"), page);
        assertTrue(page.contains("Coded by A, B") && page.contains("Coded by B"), page);
        assertEquals(404, reader.get(EDITION + "/codes/nothing").statusCode());
    }

    @Test
    void theCodebookGoesOutAsOtherProgramsReadIt() {
        var file = reader.get(EDITION + "/codebook.qdc");
        assertTrue(file.body().contains("urn:QDA-XML:codebook:1.0") && file.body().contains("name=\"Plan\""),
                file.body());
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
    }

    @Test
    void aTableGoesOutAsItWasPublishedAndOnlyOfTheViewThatIsServed() {
        assertTrue(body("/tables/codings.csv").contains("klimakronsj-2021/g01/roadmap/v2/1,plan,A"));
        assertFalse(body("/tables/ties.csv").contains("only for those"), body("/tables/ties.csv"));
        assertEquals(404, reader.get(EDITION + "/tables/more.csv").statusCode());
        assertEquals(404, reader.get(EDITION + "/tables/..%2Frestricted%2Fties.csv").statusCode());
    }
}
