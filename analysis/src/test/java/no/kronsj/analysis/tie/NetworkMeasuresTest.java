package no.kronsj.analysis.tie;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two groups of three and one who did not come; whoever has no answer is in no small table. */
class NetworkMeasuresTest {
    private static final String PEOPLE = "a|red\nb|red\nc|red\nd|blue\ne|blue\nf|blue\ng|blue";
    private static final String PRESENT = "a|red|1|9\nb|red|1|9\nc|red|1|9\nd|blue|1|9\ne|blue|1|9\nf|blue|1|9\ng|blue|1|0";
    private static final String ATTRIBUTES = """
                                             a|county|Agder
                                             b|county|Agder
                                             c|county|Troms
                                             d|county|Troms
                                             e|county|Agder
                                             f|county|Troms
                                             a|size|10
                                             b|size|20
                                             c|size|30
                                             d|size|10
                                             e|size|20
                                             f|size|35
                                             """;
    private static final String MET = """
                                      known|baseline |a|d|1|0|1
                                      known|baseline |b|e|2|0|1
                                      talk |chosen   |a|d|1|600|1
                                      talk |chosen   |a|e|1|1200|1
                                      talk |chosen   |b|f|1|300|1
                                      talk |chosen   |a|b|1|300|1
                                      talk |chosen   |c|g|1|300|1
                                      chat |chosen   |c|f|3|0|1
                                      later|follow-up|a|e|1|0|1
                                      """;

    @TempDir
    Path folder;

    private String interactions = """
                                    - {layer: known, use: baseline, item: before.knew}
                                    - {layer: talk, use: chosen, eligible: cross-group, file: t.csv}
                                    - {layer: chat, use: chosen, directed: true, file: c.csv}
                                    - {layer: later, use: follow-up, item: after.met}
                                  """;
    private String nominators = "known|a\nknown|b\nknown|d\nknown|e\nlater|a\nlater|e\nlater|b";
    private Map<String, MeasureRow> rows = Map.of();

    @BeforeEach
    void measure() throws Exception {
        rows = measured(PEOPLE, name -> name);
    }

    private Map<String, MeasureRow> measured(String people, java.util.function.UnaryOperator<String> renamed)
            throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"),
                """
                workshop: demo
                edition: 2024
                participants: {file: people.csv, id: id, group: group, attributes: {county: county, size: size}}
                scales: {s5: {range: 1..5}}
                instruments:
                  before: {file: b.csv, wave: before, person: id, items: {knew: {multi: ";"}}}
                  after: {file: a.csv, wave: after, person: id, items: {met: {multi: ";"}}}
                interactions:
                """ + interactions);
        Workshop plan = WorkshopYaml.read(folder);
        SmallTables tables = new CountedTables().with("persons", renamed.apply(people))
                .with("presence", renamed.apply(PRESENT)).with("attributes", renamed.apply(ATTRIBUTES))
                .with("nominators", renamed.apply(nominators)).with("encounters", renamed.apply(MET)).tables();
        TieNetwork network = TieNetwork.of(plan, tables, Frame.of(plan, tables));
        return NetworkMeasures.rows(network, tables).stream()
                .collect(Collectors.toMap(row -> row.key().measure() + " " + row.key().subject(), row -> row));
    }

    private MeasureRow row(String key) {
        return Objects.requireNonNull(rows.get(key), () -> key + " is not among " + rows.keySet());
    }

    private double value(String key) {
        return row(key).findValue().orElseThrow();
    }

    @Test
    void whoDidNotComeAndWhoMayNotMeetLeaveTheDenominator() {
        assertEquals(3 / 9.0, value("density talk"), 1e-12, "a-b are of one group, g did not come");
        assertEquals(List.of("2 pairs outside the rule left out"), row("density talk").notes());
        assertEquals(1 / 15.0, value("density chat"), 1e-12);
        assertEquals(1 / 21.0, value("density later"), 1e-12, "after the workshop everybody can meet");
        assertEquals(4 / 15.0, value("density chosen"), 1e-12);
    }

    @Test
    void densityFallsAsMoreMinutesAreAskedFor() {
        assertEquals(1 / 9.0, value("density_15_minutes talk"), 1e-12, "only a-e talked for 20 minutes");
        assertEquals(0, value("density_30_minutes talk"));
        assertFalse(rows.containsKey("density_15_minutes chat"), "nobody knows how long");
    }

    @Test
    void whoStandsBetweenIsToldAsSharesOnlyWhereTiesHaveADirection() {
        assertEquals(Status.UNDEFINED, row("broker_liaison_share chat@county").status(), "one tie has no two ends");
        assertFalse(rows.containsKey("broker_liaison_share talk@county"));
    }

    @Test
    void partsOfFewPeopleAreNoFinding() {
        assertEquals("TOO_FEW 5 of 6", row("communities talk").status() + " " + row("communities talk").n() + " of "
                + row("communities talk").frame());
    }

    @Test
    void peopleHaveAsManyPartnersAsTheyMet() {
        assertEquals(1, value("partners_median talk"));
        assertEquals(1, value("partners_lower talk"));
        assertEquals(1, value("partners_upper talk"));
        assertEquals(1 / 6.0, value("without_contact_share talk"), 1e-12);
        assertEquals(0, value("three_partners_share talk"));
    }

    @Test
    void newTiesAreThoseThatNobodyKnewBefore() {
        MeasureRow rate = row("new_tie_rate talk");
        assertEquals(2 / 7.0, value("new_tie_rate talk"), 1e-12, "a-d and b-e were known");
        assertEquals("2 of 7", rate.n() + " of " + rate.frame());
        // Only c and f did not say whom they knew: c-f is one of seven and did not talk.
        assertEquals(2 / 7.0, Objects.requireNonNull(rate.bounds()).lo(), 1e-12);
        assertEquals(2 / 6.0, Objects.requireNonNull(rate.bounds()).hi(), 1e-12);
        assertEquals(0, Objects.requireNonNull(row("new_tie_rate chat").bounds()).lo(), "c-f may be old");
    }

    @Test
    void newTiesLastedIfBothAnsweredLaterAndOneNamedTheOther() {
        assertEquals(1, value("persistence talk"), "b-f: f did not answer");
        assertEquals(0.5, Objects.requireNonNull(row("persistence talk").bounds()).lo());
        assertEquals(Status.NO_DATA, row("persistence chat").status());
    }

    @Test
    void withoutABaselineNothingIsKnownOfNewTies() throws Exception {
        interactions = interactions.lines().skip(1).collect(Collectors.joining("\n"));
        measure();
        assertEquals(3 / 9.0, value("new_tie_rate talk"), 1e-12);
        assertEquals(List.of("NO-BASELINE"), row("new_tie_rate talk").notes());
        assertEquals(1, Objects.requireNonNull(row("new_tie_rate talk").bounds()).hi());
    }

    @Test
    void silentPairsWidenTheDensity() {
        assertEquals(3 / 21.0, value("unobservable_dyads known"), 1e-12, "c, f and g did not say");
        assertEquals(5 / 21.0, Objects.requireNonNull(row("density known").bounds()).hi(), 1e-12);
        assertFalse(rows.containsKey("unobservable_dyads talk"), "a log tells of everybody");
    }

    @Test
    void nobodyIsCentralWhereFewAnswered() {
        assertEquals(Status.TOO_FEW, row("betweenness_median known").status(), "4 of 7");
        assertNull(row("betweenness_median known").value());
        assertEquals(6L, row("betweenness_median talk").n());
        assertFalse(rows.containsKey("central_tenth_share known@county"));
    }

    @Test
    void reciprocityIsOfPairsThatBothAnswered() {
        assertEquals(0.5, value("reciprocity known"));
        assertEquals(1, value("reciprocity chat"), "three messages, in both directions");
        assertFalse(rows.containsKey("reciprocity talk"));
    }

    @Test
    void mixingIsReadAgainstWhatTheRuleLeavesPossible() {
        MeasureRow index = row("ei_index talk@county");
        assertEquals(1 / 3.0, value("ei_index talk@county"), 1e-12, "a-d and b-f across, a-e within");
        // Nine dyads across groups: Agder 2 · 1 and Troms 1 · 2 within, 5 across.
        assertEquals(1 / 9.0, value("ei_expected talk@county"), 1e-12);
        assertEquals("labels, exact", index.pMethod());
        assertTrue(index.notes().contains("2 across and 1 within"), index.notes().toString());
        assertFalse(rows.containsKey("ei_index talk@group"), "+1 by construction");
        assertFalse(rows.containsKey("ei_index talk@size"), "a number is no class");
        assertTrue(rows.containsKey("assortativity_numeric talk@size"));
        assertTrue(rows.containsKey("assortativity_weighted talk@county"));
        assertFalse(rows.containsKey("assortativity_weighted chat@county"), "a chat has no minutes");
    }

    @Test
    void otherPseudonymsGiveTheSameRows() throws Exception {
        var renamed = measured(PEOPLE, text -> text.replaceAll("\\ba\\b", "z").replaceAll("\\bd\\b", "y")
                .replaceAll("\\bf\\b", "x").replaceAll("z\\|d", "d|z"));
        rows.forEach((key, row) -> {
            if (!key.startsWith("reciprocity")) {
                assertEquals(row, renamed.get(key));
            }
        });
    }
}
