package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.PlanChangeRow;
import no.kronsj.analysis.result.Results;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What was changed in a plan after it was fixed stands where its verdicts stand. */
class PlanPagesTest {
    @TempDir
    private Path workspace;

    @Test
    void everyChangeStandsOnTheOverviewWithItsDateAndBothValues() throws IOException {
        String page = page(InventedGoals.planChanges(), "?lang=nb");
        assertTrue(page.contains("Planen ble festet 1. september 2021 og er endret 2 ganger siden, sist "
                + "5. oktober 2021. Alle endringer:"), page);
        assertTrue(page.contains("<strong>Nyttig i jobben:</strong> grensene mellom nivåene"), page);
        assertTrue(page.contains("[0.5, 0.8, 0.85, 0.9]") && page.contains("[0.5, 0.7, 0.8, 0.9]"), page);
        assertTrue(page.contains("<code>scales.agree5.top</code>"), page);
    }

    @Test
    void aGoalShowsItsOwnChangesAndThoseOfWhatItRestsOn() throws IOException {
        String useful = page(InventedGoals.planChanges(), "/goals/useful?lang=en");
        assertTrue(useful.contains("edges between the levels") && useful.contains("scales.agree5.top"), useful);
        String heard = page(InventedGoals.planChanges(), "/goals/heard?lang=en");
        assertFalse(heard.contains("edges between the levels"), heard);
        assertTrue(heard.contains("something has been changed once since, on 5 October 2021:"), heard);
    }

    @Test
    void aPlanThatWasNeverChangedSaysSoWithItsDate() throws IOException {
        List<PlanChangeRow> recorded = InventedGoals.planChanges().subList(0, 1);
        assertTrue(page(recorded, "?lang=nn").contains("Planen blei festa 1. september 2021, før nokon data blei lesne "
                + "med han, og er ikkje endra sidan."));
        assertTrue(page(recorded, "/goals/heard?lang=en").contains("The goal was recorded on 1 September 2021, before "
                + "any data were read with it, and has not been changed since."));
        assertTrue(page(List.of(), "?lang=en").contains("This run does not say when its plan was recorded."));
    }

    @Test
    void theOverviewSaysOfWhatNothingGivesEvidence() throws IOException {
        String page = page(List.of(), "?lang=en");
        assertTrue(page.contains(
                "No goal with a figure speaks of: relevance, coherence, efficiency, impact, sustainability."), page);
        assertTrue(page.contains(
                "No goal with a figure shows: what they learned, what they did afterwards, what came of it."), page);
    }

    private String page(List<PlanChangeRow> changes, String path) throws IOException {
        Results plain = InventedEdition.results();
        InventedEdition.publish(workspace, InventedEdition.ID, "run-" + System.nanoTime(), new Results(
                plain.measures(), plain.goals(), plain.sources(), plain.issues(), plain.themes(), plain.passages(),
                plain.themeSimilarities(), plain.groups(), plain.ties(), plain.tieCounts(), plain.missing(),
                plain.answerChanges(), plain.replacements(), changes));
        try (Reader reader = Reader.of(workspace, new InventedEdition())) {
            return reader.get("/e/klimakronsj-2021" + path).body();
        }
    }
}
