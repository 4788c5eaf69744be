package no.kronsj.analysis.item;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

class ItemCountsTest {
    private static final String ANSWERS = """
                                          form|now |use  |g1|answered  |5|3
                                          form|now |use  |g1|answered  |2|1
                                          form|now |use  |* |answered  |4|2
                                          form|now |use  |  |answered  |1|1
                                          form|now |use  |g1|skipped   | |2
                                          form|now |use  |g1|not-shown | |4
                                          form|now |use  |g1|dont-know | |1
                                          form|now |use  |g1|unreadable| |1
                                          form|then|use  |g1|answered  |1|7
                                          form|now |note |g1|answered  | |9
                                          gone|now |use  |g1|answered  |3|9
                                          """;

    @TempDir
    Path folder;

    private Workshop plan;
    private ItemCounts counts;
    private SmallTables tables;

    @BeforeEach
    void count() throws Exception {
        plan = plan("none");
        tables = new CountedTables().withAnswers(ANSWERS).tables();
        counts = ItemCounts.of(plan, tables);
    }

    @Test
    void twoMomentsInOneRowAreTwoItems() {
        assertEquals("[1, 1, 0, 2, 3]", levels(new ItemRef("form", "use-now")));
        assertEquals("[7, 0, 0, 0, 0]", levels(new ItemRef("form", "use-then")));
        assertEquals(2, counts.items().size(), "texts and forms that the plan does not know are not counted");
    }

    @Test
    void whoWasNotShownTheItemDidNotSeeItAndWhoDoesNotKnowDid() {
        AnswerCounts now = counts.find(new ItemRef("form", "use-now")).orElseThrow();

        assertEquals(7, now.answers());
        assertEquals(2, now.skipped());
        assertEquals(11, now.saw());
        assertEquals(5, now.favourable());
        assertEquals(2, now.unfavourable());
        assertEquals(3 * 5 + 2 + 2 * 4 + 1, now.sum());
    }

    @Test
    void aGroupMayBeCalledAnything() {
        var groups = counts.groups(new ItemKey("form", "now", "use"));

        assertEquals(List.of("*", "g1"), List.copyOf(groups.keySet()));
        assertEquals(2, groups.entrySet().iterator().next().getValue().answers());
    }

    /** Seven answers on a frame of five: the interval rests on seven, and the row says so. */
    @Test
    void aFrameSmallerThanItsAnswersIsSaidAndNotHidden() throws Exception {
        plan = plan("{frame: 5}");

        MeasureRow share = ItemMeasures.rows(ItemCounts.of(plan, tables), Frame.of(plan, tables)).stream()
                .filter(row -> row.key().measure().equals("top_box_share"))
                .filter(row -> row.key().scope().equals("item") && row.key().wave().equals("now")).findFirst()
                .orElseThrow();

        assertEquals(7L, share.frame());
        assertEquals(List.of("FRAME-TOO-SMALL"), share.notes());
        assertEquals(new Interval(5.0 / 7, 5.0 / 7, "hypergeometric"), share.interval());
    }

    @Test
    void whereNobodyKnowsTheFrameThereIsAnIntervalAndNoBounds() {
        MeasureRow share = ItemMeasures.rows(counts, Frame.of(plan, tables)).stream()
                .filter(row -> row.key().measure().equals("net_score")).findFirst().orElseThrow();

        assertNotNull(share.interval());
        assertNull(share.bounds());
        assertNull(share.frame());
        assertEquals(List.of("FRAME-UNKNOWN"), share.notes());
    }

    private String levels(ItemRef ref) {
        return Arrays.toString(counts.find(ref).orElseThrow().byPosition());
    }

    private Workshop plan(String participants) throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"), """
                                                           workshop: demo
                                                           edition: 2024
                                                           participants: %s
                                                           scales: {s5: {range: 1..5, top: 2}}
                                                           instruments:
                                                             form:
                                                               file: form.csv
                                                               wave: follow-up
                                                               items:
                                                                 use-then: {item: use, wave: then, scale: s5}
                                                                 use-now: {item: use, wave: now, scale: s5}
                                                                 note: {text: true}
                                                           """.formatted(participants));
        return WorkshopYaml.read(folder);
    }
}
