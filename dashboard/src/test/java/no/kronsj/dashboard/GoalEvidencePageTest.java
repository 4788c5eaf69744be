package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.EditionInfo.IndicatorInfo;
import no.kronsj.ingest.workshop.LocalText;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A goal with two figures and three kinds of evidence. */
class GoalEvidencePageTest {
    @TempDir
    private Path workspace;

    @Test
    void everyFigureIsShownWithItsOwnVerdictAndTheRuleIsSaid() throws IOException {
        String page = page();
        assertTrue(page.contains("46 of 50 answered “Enig” or “Helt enig”."), page);
        assertTrue(page.contains("The net promoter score is +12 on a scale from −100 to +100."), page);
        assertTrue(page.contains("<strong>Met, whatever the silent think</strong>"), page);
        assertTrue(page.contains("Each of the 2 figures has to reach what was expected; number 2 decides."), page);
        assertTrue(page.contains("p adjusted for all 3 tests of its family (Holm): 0.023."), page);
        assertTrue(page.contains("Several figures decide together"), page);
        assertFalse(page.contains("VERDICT"), page);
    }

    @Test
    void evidenceIsLinkedWhereItExists() throws IOException {
        String page = page();
        assertTrue(page.contains("<a href=\"/e/klimakronsj-2021/passages/g03/definition/v2/2?lang=en\">"
                + "g03/definition/v2/2</a>"), page);
        assertTrue(page.contains("top_box_share after.voice<strong>: 92%"), page);
        assertTrue(page.contains("<li>Minutes of &lt;May&gt;</li>"), page);
    }

    private String page() throws IOException {
        Results plain = InventedEdition.results();
        var measures = new ArrayList<MeasureRow>(plain.measures());
        measures.add(InventedGoals.row("indicator_value", "C1", "indicator", "heard", 0.92, Unit.SHARE, 50)
                .notes("VERDICT: met_robust"));
        measures.add(InventedGoals.row("indicator_value", "C1", "indicator", "heard#2", 12, Unit.POINTS, 50)
                .notes("VERDICT: undecided"));
        var heard = new GoalRow("heard", "Heard", Verdict.UNDECIDED, null, 12.0, Unit.POINTS, null, null, 20.0,
                Tipping.none(Tipping.Reach.SEVERAL), 50L, 64L, Status.OK,
                List.of("HOLM: 0.0234, 3", "RULE-ALL: 2, 2"));
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", new Results(measures, List.of(heard),
                plain.sources(), plain.issues(), plain.themes(), plain.passages(), plain.themeSimilarities(),
                plain.groups(), plain.ties(), plain.tieCounts(), plain.missing(), plain.answerChanges(),
                plain.replacements(), plain.planChanges()));
        try (Reader reader = Reader.of(workspace, new TwoFigures())) {
            return reader.get("/e/klimakronsj-2021/goals/heard?lang=en").body();
        }
    }

    private static final class TwoFigures extends InventedEdition {
        @Override
        public EditionInfo plan(Path runFolder, String edition) {
            EditionInfo plain = super.plan(runFolder, edition);
            var goals = new HashMap<>(plain.goals());
            goals.put("heard", new GoalInfo(LocalText.of("Heard"), "", "", 1, false,
                    List.of(new IndicatorInfo("share", "after.voice", 0),
                            new IndicatorInfo("nps", "after.recommend", 0)),
                    List.of("g03/definition/v2/2", "top_box_share after.voice", "Minutes of <May>")));
            return new EditionInfo(plain.id(), plain.workshop(), plain.title(), plain.language(), plain.organiser(),
                    plain.invented(),
                    plain.sessions(), goals, plain.items(), plain.layers(), plain.questions(), plain.assessment());
        }
    }
}
