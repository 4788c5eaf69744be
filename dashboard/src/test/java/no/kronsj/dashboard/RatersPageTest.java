package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A goal that people scored: how far they agree, where they do not, and what was settled. */
class RatersPageTest {
    @TempDir
    private Path workspace;

    @Test
    void agreementMatrixAndOriginalLevelsStandBesideWhatWasSettled() throws IOException {
        Document page = page(List.of(
                row("rater_alpha", "heard", 0.872, Unit.INDEX, 8).interval(InventedGoals.range(0.61, 1)),
                row("rater_pairs", "heard@-1:0", 1, Unit.COUNT, 3), row("rater_pairs", "heard@0:0", 2, Unit.COUNT, 3),
                row("rated_level", "heard@g01", 0, Unit.SCORE, 2).notes("RATED: -1, 0", "ADJUDICATED"),
                row("rated_level", "heard@", 0, Unit.SCORE, 2).notes("RATED: 0, 0")));
        assertEquals("Agreement of those who scored +0.87 95% interval: +0.61 to +1.00", text(page, ".agreement"));
        assertEquals("−1 0 1", text(page, "table.grid tbody tr:nth-child(1)").replaceAll("\\s+", " "));
        assertEquals("0 2", text(page, "table.grid tbody tr:nth-child(2)").replaceAll("\\s+", " "));
        String subjects = page.select("table:contains(Levels given) tbody tr").text();
        assertTrue(subjects.contains("g01 −1, 0 0 settled together"), subjects);
        assertTrue(subjects.contains("The goal as a whole 0, 0 0"), subjects);
    }

    @Test
    void withOneRaterThereIsNoAgreementAndNoMatrix() throws IOException {
        Document page = page(List.of(
                MeasureRow.without(new MeasureKey("rater_alpha", "C8", "indicator", "heard", ""), Unit.INDEX,
                        Status.NO_DATA, "fewer than two raters"),
                row("rated_level", "heard@g01", 1, Unit.SCORE, 1).notes("RATED: 1")));
        assertEquals(1, page.select(".agreement .no-data").size());
        assertEquals(0, page.select("table.grid").size());
    }

    private static MeasureRow row(String measure, String subject, double value, Unit unit, long n) {
        return InventedGoals.row(measure, "C8", "indicator", subject, value, unit, n);
    }

    private static String text(Document page, String query) {
        return page.select(query).first() == null ? "nothing" : page.select(query).text();
    }

    private Document page(List<MeasureRow> further) throws IOException {
        Results plain = InventedEdition.results();
        var measures = new ArrayList<MeasureRow>(plain.measures());
        measures.addAll(further);
        var results = new Results(measures, plain.goals(), plain.sources(), plain.issues(), plain.themes(),
                plain.passages(), plain.themeSimilarities(), plain.groups(), plain.ties(), plain.tieCounts(),
                plain.missing(), plain.answerChanges(), plain.replacements(), plain.planChanges());
        InventedEdition.publish(workspace, InventedEdition.ID, "run-1", results, results);
        try (Reader reader = Reader.of(workspace, new InventedEdition())) {
            return Jsoup.parse(reader.get("/e/klimakronsj-2021/goals/heard?lang=en").body());
        }
    }
}
