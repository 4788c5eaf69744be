package no.kronsj.dashboard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the groups proposed and what became of it, as the pages tell it. */
@ExtendWith(OneServer.class)
class ProposalPagesTest {
    private static final String EDITION = "/e/" + InventedEdition.ID;

    private final Reader reader;

    ProposalPagesTest(Reader reader) {
        this.reader = reader;
    }

    @Test
    void theTableOfGroupsSaysWhatWasTakenUpAndWhatWasToBeExpected() {
        String page = body("/feedback?lang=nb");
        assertTrue(page.contains("Gruppene tok i snitt opp 50") && page.contains("ville gitt 4"), page);
        assertTrue(page.contains("0,002"), "p of g01");
        assertTrue(page.contains("som skyldes opplegget og ikke gruppa: Landbruk, mat og jord."), page);
    }

    @Test
    void aNoteLeadsToASentenceItsThemeAndAGoalAndSaysWhoDrewEachLink() {
        String page = body("/feedback/g01?lang=en");
        assertTrue(page.contains("From Bygg og energi"), page);
        assertTrue(page.contains("Et arealregnskap vis"), "the sentence");
        assertTrue(page.contains("found by the program"), page);
        assertTrue(page.contains("drawn by a person 2021-10-04"), page);
        assertTrue(page.contains("arealregnskap, ombruk, riving"), "the theme");
        assertTrue(page.contains("New words that the last text does not have: ferga"), page);
        assertTrue(page.contains("Decided by people who read it."), page);
        assertTrue(page.contains("The note is in another language than the text, so its words tell nothing."), page);
    }

    @Test
    void theDiffShowsWhatWasTakenOutAndPutIn() {
        String page = body("/feedback/g01/definition?lang=nb");
        assertTrue(page.contains("<del>Klimavennlig</del>"), page);
        assertTrue(page.contains("<ins>samfunnsutvikl</ins>"), page);
        for (String word : new String[]{"beholdt", "omskrevet", "flyttet", "ny", "tatt ut"}) {
            assertTrue(page.contains(word + "</span>"), word);
        }
        assertEquals(404, reader.get(EDITION + "/feedback/g01/roadmap").statusCode(), "one revision only");
    }

    @Test
    void theRoadmapsHaveAPictureAndTheSameStepsInATable() {
        String page = body("/roadmap?lang=nn");
        assertTrue(page.contains("2 steg, 1 stadfesta av eit menneske."), page);
        assertTrue(page.contains("<title>Et steg som er nummer 1</title>"), "in the picture");
        assertTrue(page.contains("/passages/g01/roadmap/v2/1"), "in the table");
        assertTrue(page.contains("– 1. juni 2022"), "the day in words");
    }

    @Test
    void everyCellOpensItsPassages() {
        String page = body("/questions?lang=en");
        assertTrue(page.contains("Which measures are needed?"), page);
        assertTrue(page.contains("/questions/g01/programme/measures"), page);
        assertTrue(page.contains("What are the good and bad effects of the measures"), page);
        String cell = body("/questions/g01/programme/measures?lang=en");
        assertTrue(cell.contains("Planavdelingen lager arealregnskap"), cell);
        assertTrue(cell.contains("A suggestion by the program that nobody has confirmed."), cell);
        assertTrue(body("/questions/g03/programme/measures?lang=en").contains("Decided by a person."));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(404, reader.get(EDITION + "/feedback/g99").statusCode());
        assertEquals(404, reader.get(EDITION + "/questions/g01/programme/nothing").statusCode());
        assertFalse(body("/feedback?lang=en").contains("NaN"));
    }

    private String body(String path) {
        return reader.get(EDITION + path).body();
    }
}
