package no.kronsj.analysis.story;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Four groups, one of them of three people: what the public may see of them. */
class F01_SmallGroupsAreHiddenTest {
    @TempDir
    Path folder;

    @Test
    void theGroupOfThreeIsHiddenAndSoIsASecondOneThatWouldGiveItAway() {
        var told = Story.in(folder)
                .plan("""
                      workshop: small
                      edition: 2024
                      participants: {file: people.csv, id: id, group: group}
                      scales: {s5: {range: 1..5, top: 2}}
                      instruments:
                        after: {file: after.csv, wave: after, person: id, items: {voice: {scale: s5}, trust: {scale: s5}}}
                        later: {file: later.csv, wave: later, person: id, items: {voice: {scale: s5}}}
                      goals:
                        - {id: heard, indicator: {kind: share, item: after.voice}, expected: {value: 0.5}}
                        - {id: still, indicator: {kind: share, item: later.voice}, expected: {value: 0.5}}
                        - {id: answered, indicator: {kind: response-rate, instrument: later}, expected: {value: 0.5}}
                      privacy: {minimumCell: 5, sensitive: [trust]}
                      """)
                .table("people.csv", people()).table("after.csv", """
                                                                  id | voice | trust
                                                                  a1 | 5     | 4
                                                                  a2 | 5     | 1
                                                                  a3 | 1     | 3
                                                                  b1 | 5     | 5
                                                                  b2 | 4     | 5
                                                                  b3 | 2     | 5
                                                                  b4 | 1     | 4
                                                                  b5 | 4     | 4
                                                                  c1 | 5     | 1
                                                                  c2 | 4     | 4
                                                                  c3 | 3     | 4
                                                                  c4 | 1     | 4
                                                                  c5 | 4     | 4
                                                                  c6 | 4     | 5
                                                                  d1 | 5     | 1
                                                                  d2 | 4     | 4
                                                                  d3 | 3     | 4
                                                                  d4 | 1     | 4
                                                                  d5 | 4     | 4
                                                                  d6 | 4     | 5
                                                                  d7 | 4     | 5
                                                                  """).table("later.csv", """
                                                                                          id | voice
                                                                                          a1 | 5
                                                                                          b1 | 5
                                                                                          b2 | 5
                                                                                          d6 | 1
                                                                                          """).evaluate();
        View open = told.open();

        assertEquals("SUPPRESSED", open.figure("top_box_share", "after.voice@a"), "three answered");
        assertEquals("SUPPRESSED", open.figure("top_box_share", "after.voice@b"), "else a = total - b - c - d");
        assertEquals("0.667 n=6", open.figure("top_box_share", "after.voice@c").substring(0, 9));
        assertEquals("0.714 n=7", open.figure("top_box_share", "after.voice@d").substring(0, 9));
        assertEquals("0.667 n=21", open.figure("top_box_share", "after.voice").substring(0, 10));
        assertEquals("met_robust", open.verdict("heard").replaceFirst(" .*", ""));

        assertEquals("1.000 n=5", told.restricted().figure("top_box_share", "after.trust@b").substring(0, 9));
        assertEquals("SUPPRESSED", open.figure("top_box_share", "after.trust@b"), "all five agree on something tender");

        assertEquals("suppressed - n=-", open.verdict("still"), "four answered");
        assertEquals("SUPPRESSED", open.figure("goals_at_expected", "small-2024"));
        assertEquals("SUPPRESSED", open.figure("median_lower", "later.voice"));
        assertEquals("0.190 n=4 of 21", open.figure("response_rate", "later"), "how many answered is no answer");
        assertEquals("not_met_robust 0.190 n=21 of 21 bounds 0.190..0.190", open.verdict("answered"));
        assertEquals("NO_DATA", open.figure("retention", "small-2024"));
        assertFalse(told.restricted().verdict("still").startsWith("suppressed"));
    }

    private static String people() {
        var people = new StringBuilder("id | group\n");
        String[] sizes = {"a3", "b5", "c6", "d7"};
        for (String group : sizes) {
            for (int i = 1; i <= group.charAt(1) - '0'; i++) {
                people.append("%c%d | %c\n".formatted(group.charAt(0), i, group.charAt(0)));
            }
        }
        return people.toString();
    }
}
