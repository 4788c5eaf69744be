package no.kronsj.dashboard;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How the answers to the forms fell, and pictures as files. */
@ExtendWith(OneServer.class)
class AnswersPageTest {
    private final Reader reader;

    AnswersPageTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void theFindingNamesTheItemWithTheMostFavourableAnswers() {
        String page = body("/answers?lang=en");
        assertTrue(page.contains("The most favourable answers went to “Jeg fikk sagt min mening”: 92%."), page);
        assertTrue(page.contains("50 of 64"), page);
    }

    @Test
    void aHiddenItemStandsInPictureAndTableWithoutANumber() {
        String page = body("/answers?lang=nb");
        String picture = page.substring(page.indexOf("chart likert"),
                page.indexOf("</svg>", page.indexOf("chart likert")));
        assertTrue(picture.contains(">skjult<"), picture);
        assertTrue(page.contains("<td class=\"number suppressed\" data-label=\"Positive svar\">"), page);
    }

    @Test
    void everyPictureIsAFileThatABrowserOnlySaves() {
        for (String picture : new String[]{"goals/heard", "answers/after/1", "roadmap"}) {
            HttpResponse<String> svg = reader.get("/e/" + InventedEdition.ID + "/pictures/" + picture + ".svg");
            assertEquals(200, svg.statusCode(), picture);
            assertTrue(svg.body().startsWith("<svg ") && svg.body().contains("xmlns="), picture);
            assertTrue(svg.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"), picture);
            assertTrue(body("/answers?lang=nb").contains("pictures/answers/after/1.png"), "offered");
        }
    }

    @Test
    void aReaderCanDoTheSumsBehindAShare() {
        String page = body("/goals/heard?lang=en");
        for (String sum : new String[]{"46 / 50 = 92%", "46 / 64 = 72%", "(46 + 14) / 64 = 94%"}) {
            assertTrue(page.contains("<dt>" + sum + "</dt>"), sum);
        }
        assertFalse(body("/goals/recommend?lang=en").contains("Check it yourself"), "no share, no sum");
        assertFalse(body("/goals/leaders?lang=en").contains("Check it yourself"), "hidden");
    }

    @Test
    void theFrontPageSaysWhatTheStudyCannotSay() {
        String page = body("?lang=en");
        assertTrue(page.contains("On the form with the fewest answers 50 of 64 answered."), page);
        assertTrue(page.contains("1 step in the roadmaps was found by the program and confirmed by nobody."), page);
        assertTrue(page.contains("hidden because too few people stand behind"), page);
    }

    @Test
    void aHiddenGoalHasNoPicture() {
        for (String picture : new String[]{"goals/leaders.svg", "goals/nobody.svg", "answers/after/9.svg",
                "answers/after/1.exe",
                "themes/x.svg", "nothing", "nothing.svg"}) {
            HttpResponse<String> answer = reader.get("/e/" + InventedEdition.ID + "/pictures/" + picture);
            assertEquals(404, answer.statusCode(), picture);
            assertFalse(answer.body().contains("<svg class=\"chart"), picture);
        }
    }

    private String body(String path) {
        return reader.get("/e/" + InventedEdition.ID + path).body();
    }
}
