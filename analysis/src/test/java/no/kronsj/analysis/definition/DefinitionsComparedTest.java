package no.kronsj.analysis.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.ConceptRow;
import no.kronsj.analysis.result.KeynessRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.text.Passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DefinitionsComparedTest {

    /** Group, kind, revision, language, text. */
    private static List<Passage> passages(String table) {
        List<Passage> passages = new ArrayList<>();
        for (String line : table.strip().split("\n")) {
            String[] cells = line.strip().split("\\s*\\|\\s*");
            passages.add(new Passage("e/" + passages.size(), "", cells[4], cells[0], cells[1], cells[2], cells[3], "",
                    "", "", 0, 0));
        }
        return passages;
    }

    private static final String THREE_GROUPS = """
                                               g1 | definition | v1 | nb | buss sykkel utslipp
                                               g2 | definition | v1 | nn | jord mat utslepp
                                               g3 | definition | v1 | nb | hus energi strøm
                                               g1 | definition | v2 | nb | buss sykkel utslipp natur
                                               g2 | definition | v2 | nn | jord mat utslepp natur
                                               g3 | definition | v2 | nb | hus energi utslipp natur
                                               """;

    @Test
    void conceptsOfBothWrittenStandardsAreTheSame() {
        List<ConceptRow> rows = SharedConcepts.rows(Proposals.of(passages(THREE_GROUPS)));
        assertEquals("v1 [g1, g2] of 3", rows.stream().filter(row -> row.groups().size() == 2)
                .map(row -> row.revision() + " " + row.groups() + " of " + row.of()).collect(Collectors.joining(";")));
        assertEquals(2, rows.stream().filter(row -> row.revision().equals("v2")).filter(row -> row.groups().size() == 3)
                .count());
    }

    @Test
    void wordsOfAllDaysAreNoConceptOfADefinition() {
        List<ConceptRow> rows = SharedConcepts
                .rows(Proposals.of(passages("""
                                            g1 | definition | v1 | nb | Det begynner med jorda
                                            g2 | definition | v1 | nn | Det byrjar med jorda
                                            """)));
        assertEquals(List.of("jorda"), rows.stream().map(ConceptRow::concept).toList());
    }

    @Test
    void definitionsThatTakeUpTheSameWordsComeNearer() {
        List<MeasureRow> rows = DefinitionMeasures.rows("e", Proposals.of(passages(THREE_GROUPS)));
        MeasureRow change = rows.stream().filter(row -> row.key().wave().equals("v1:v2")).findFirst().orElseThrow();
        assertTrue(change.findValue().orElseThrow() < -.2, change.toString());
        assertEquals("3 exchange of versions, exact", change.n() + " " + change.pMethod());
    }

    @Test
    void twoGroupsAreTooFewForATestAndEnglishOnesAreCountedApart() {
        List<MeasureRow> rows = DefinitionMeasures.rows("e",
                Proposals.of(passages("""
                                      g1 | definition | v1 | nb | buss sykkel
                                      g2 | definition | v1 | nb | jord mat
                                      g3 | definition | v1 | en | bus
                                      """)));
        MeasureRow distance = rows.getFirst();
        assertEquals(Status.TOO_FEW, distance.status());
        assertEquals(List.of("LANGUAGE-APART"), distance.notes());
    }

    @Test
    void wordOfOneGroupIsKeyAndOneOfAllIsNot() {
        StringBuilder table = new StringBuilder();
        for (String group : List.of("g1", "g2", "g3")) {
            String own = group.equals("g1") ? "havn havn havn havn " : "skog ";
            for (String kind : List.of("definition", "roadmap")) {
                table.append("%s | %s | v1 | nb | %s%n".formatted(group, kind, (own + "natur vei hus ").repeat(4)));
            }
        }
        List<KeynessRow> rows = Keyness.rows(Proposals.of(passages(table.toString())));
        KeynessRow harbour = rows.stream().filter(row -> row.group().equals("g1") && row.other().isEmpty())
                .findFirst().orElseThrow();
        assertEquals("havn 32 0 2", "%s %d %d %d".formatted(harbour.term(), harbour.count(), harbour.otherCount(),
                harbour.documents()));
        assertTrue(harbour.q() < .01 && harbour.z() > 3, harbour.toString());
        assertTrue(rows.stream().filter(row -> row.term().equals("natur")).allMatch(row -> row.q() > .05));
        assertTrue(rows.stream().allMatch(row -> row.q() >= row.p()));
    }

    /** Whatever the order of passages; a failure prints the seed. */
    @Test
    void orderOfPassagesChangesNothing() {
        for (long seed = 1; seed < 6; seed++) {
            List<Passage> shuffled = passages(THREE_GROUPS);
            Proposals before = Proposals.of(shuffled);
            Collections.shuffle(shuffled, new Random(seed));
            Proposals after = Proposals.of(shuffled);
            assertEquals(DefinitionMeasures.rows("e", before), DefinitionMeasures.rows("e", after), "seed " + seed);
            assertEquals(SharedConcepts.rows(before), SharedConcepts.rows(after), "seed " + seed);
        }
    }
}
