package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.TieRow;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Six people in two groups: whom they knew, whom the programme made them meet, whom they chose to meet. */
class E01_TiesTest {
    @TempDir
    Path folder;

    @Test
    void newMeansMetByChoiceAndNotKnownBefore() {
        var told = Story.in(folder)
                .plan("""
                      workshop: ties
                      edition: 2024
                      participants: {file: people.csv, id: id, group: group, attributes: {county: county}}
                      interactions:
                        - {layer: known-before, use: baseline, file: ties.csv, where: {layer: known}}
                        - {layer: drawn, use: designed, eligible: cross-group, file: ties.csv, where: {layer: drawn}}
                        - {layer: meetings, use: chosen, eligible: cross-group, file: ties.csv, where: {layer: meetings}}
                        - {layer: chat, use: chosen, file: ties.csv, where: {layer: chat}}
                      goals:
                        - {id: one-new, indicator: {kind: share-with-new-ties, layers: [meetings, chat], atLeast: 1},
                           expected: {value: 0.5}}
                        - {id: two-new, indicator: {kind: share-with-new-ties, layers: [meetings, chat], atLeast: 2},
                           expected: {value: 0.5}}
                        - {id: counties, indicator: {kind: cross-ties, layer: meetings, attribute: county},
                           expected: {value: 0.5}}
                        - {id: groups, indicator: {kind: cross-ties, layer: chat, attribute: group}, expected: {value: 0.5}}
                      """)
                .table("people.csv", """
                                     id | group | county
                                     a  | red   | Agder
                                     b  | red   | Agder
                                     c  | red   | Troms
                                     d  | blue  | Agder
                                     e  | blue  | Troms
                                     f  | blue  |
                                     """).table("ties.csv", """
                                                            source | target | layer    | minutes
                                                            a      | d      | known    |
                                                            d      | a      | known    |
                                                            a      | d      | meetings | 20
                                                            a      | e      | meetings | 20
                                                            e      | a      | meetings | 10
                                                            b      | f      | meetings | 15
                                                            a      | b      | meetings | 30
                                                            a      | c      | chat     |
                                                            a      | e      | chat     |
                                                            c      | f      | drawn    |
                                                            """).evaluate();
        View all = told.restricted();

        // New: a-e, b-f, a-c. Not a-d, who knew each other, and not a-b, who may not meet within the layer's rule.
        assertEquals("met_robust 0.833 n=6 of 6 bounds 0.833..0.833", all.verdict("one-new"));
        assertEquals("not_met_robust 0.167 n=6 of 6 bounds 0.167..0.167", all.verdict("two-new"));
        // Nine pairs can form across two groups of three.
        assertEquals("0.333 n=3 of 9", all.figure("density", "meetings"));
        assertEquals(List.of("1 pairs outside the rule left out"), all.row("density", "meetings").notes());
        assertEquals("0.133 n=2 of 15", all.figure("density", "chat"));
        assertEquals("0.111 n=1 of 9", all.figure("density", "drawn"));
        // Chosen layers together: a-c, a-d, a-e, b-f; everybody has a partner, and the drawn pair c-f is none of them.
        assertEquals("1.000 n=6 of 6", all.figure("partners_median", "chosen"));
        assertEquals("0.000 n=6 of 6", all.figure("without_contact_share", "chosen"));
        // a-d stays within Agder, a-e crosses, and of f nobody knows the county.
        assertEquals("undecided 0.500 n=2 of 3 bounds 0.333..0.667", all.verdict("counties"));
        assertEquals("met_robust 0.500 n=2 of 2 bounds 0.500..0.500", all.verdict("groups"));
        assertEquals(List.of("SUPPRESSED", "SUPPRESSED", "SUPPRESSED", "SUPPRESSED"), List.of("known-before", "drawn",
                "meetings", "chat").stream().map(layer -> told.open().figure("density", layer)).toList());

        List<TieRow> meetings = all.results().ties().stream().filter(tie -> tie.layer().equals("meetings")).toList();
        assertEquals(List.of(15L, 20L, 30L), meetings.stream().map(TieRow::minutes).sorted().toList());
        assertEquals(1, meetings.stream().filter(TieRow::knownBefore).count());
        assertEquals(List.of("chosen"), meetings.stream().map(TieRow::use).distinct().toList());
        assertEquals(List.of(), told.open().results().ties());
    }
}
