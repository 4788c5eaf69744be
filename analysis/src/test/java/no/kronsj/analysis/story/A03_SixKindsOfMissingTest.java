package no.kronsj.analysis.story;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.MissingRow;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Fourteen people, twelve of them asked: whoever gave no answer is told apart by why, and everyone stands somewhere. */
class A03_SixKindsOfMissingTest {
    private static final String PLAN = """
                                       workshop: kinds
                                       edition: 2024
                                       participants: {file: people.csv, id: id, group: group}
                                       missing: {DK: dont-know, NA: not-applicable}
                                       scales: {s5: {range: 1..5, top: 2}}
                                       instruments:
                                         after:
                                           file: after.csv
                                           person: id
                                           invited: {stayed: yes}
                                           items: {voice: {scale: s5}, useful: {scale: s5}}
                                       goals:
                                         - {id: answered, indicator: {kind: response-rate, instrument: after}, expected: {value: 0.5}}
                                       """;

    @TempDir
    Path folder;

    private Story.Told told() {
        return Story.in(folder).plan(PLAN)
                .table("people.csv", """
                                     id | group | stayed
                                     a  | g1    | yes
                                     b  | g1    | yes
                                     c  | g1    | yes
                                     d  | g1    | yes
                                     e  | g1    | yes
                                     f  | g1    | yes
                                     g  | g1    | yes
                                     h  | g2    | yes
                                     i  | g2    | yes
                                     j  | g2    | yes
                                     k  | g2    | yes
                                     l  | g2    | yes
                                     m  | g3    | no
                                     n  | g3    | no
                                     """).table("after.csv", """
                                                             id | voice                | useful
                                                             a  | 5                    | 4
                                                             b  | 4                    | 4
                                                             c  | 4                    | 4
                                                             d  | 2                    | 4
                                                             e  | DK                   | 4
                                                             f  | NA                   | 4
                                                             g  |                      | 4
                                                             h  | {question_not_shown} | 4
                                                             i  | 9                    | 4
                                                             j  |                      | {question_not_shown}
                                                             n  | 5                    | 4
                                                             """).evaluate();
    }

    @Test
    void everyoneStandsInOneColumnAndOnlyTheResponseRateMindsWhoWasAsked() {
        var told = told().restricted();
        // m was not asked; j, k and l gave no answer; n was not asked and answered all the same.
        assertEquals(
                "answered 5, not invited 1, not responded 3, not shown 1, skipped 1, don't know 1, not applicable 1, "
                        + "unreadable 1 = 14",
                line(told.results().missing().get(0)));
        assertEquals(
                "answered 10, not invited 1, not responded 3, not shown 0, skipped 0, don't know 0, not applicable 0, "
                        + "unreadable 0 = 14",
                line(told.results().missing().get(1)));

        assertEquals("0.750 n=9 of 12", told.figure("response_rate", "after"));
        assertEquals("1.000 n=7 of 7", told.figure("response_rate", "after@g1"));
        assertEquals("0.400 n=2 of 5", told.figure("response_rate", "after@g2"));
        assertEquals("NO_DATA", told.figure("response_rate", "after@g3"));
        assertEquals("met_robust 0.750 n=12 of 12 bounds 0.750..0.750", told.verdict("answered"));

        // Five valid answers of fourteen people; Python: P(X >= 4 | 14, M, 5) and P(X <= 4 | 14, M, 5) > .025, M = 6..13.
        assertEquals("0.800 n=5 of 14 interval 0.429..0.929 bounds 0.286..0.929", told.figure("top_box_share",
                "after.voice"));
        // j's blank cell was seen, although j is no respondent.
        assertEquals("0.200 n=10", told.figure("item_nonresponse", "after.voice"));
    }

    private static String line(MissingRow row) {
        MissingRow.Counts n = row.people();
        return n == null
                ? "hidden"
                : "answered %d, not invited %d, not responded %d, not shown %d, skipped %d, don't know %d, not applicable %d, unreadable %d = %d"
                        .formatted(n.answered(), n.notInvited(), n.notResponded(), n.notShown(), n.skipped(),
                                n.dontKnow(), n.notApplicable(), n.unreadable(), row.frame());
    }
}
