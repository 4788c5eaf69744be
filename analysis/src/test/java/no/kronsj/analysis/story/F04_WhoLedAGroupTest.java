package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.LedGroupRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultView;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A group of five, and two of three; the registration asked whether those who lead a group may see how it answered. */
class F04_WhoLedAGroupTest {
    private static final String PLAN = """
                                       workshop: led
                                       edition: 2024
                                       programme:
                                         - {session: first, title: Først, start: 2024-03-04T09:00}
                                         - {session: last, title: Sist, start: 2024-03-05T09:00}
                                       participants: {file: people.csv, id: id, group: group}
                                       instruments: {after: {file: after.csv, person: id, items: {hopes: {text: true}}}}
                                       """;
    private static final String ASKED = "consent: {facilitators: leaders}\n";

    @TempDir
    private Path folder;

    private List<LedGroupRow> seen(String plan, ResultView view) {
        Story.Told told = Story.in(folder).plan(plan).table("people.csv", """
                                                                          id | group | leaders
                                                                          a1 | large | nei
                                                                          a2 | large |
                                                                          a3 | large | nei
                                                                          a4 | large | ja
                                                                          a5 | large |
                                                                          b1 | all   | ja
                                                                          b2 | all   | ja
                                                                          b3 | all   | ja
                                                                          c1 | some  | ja
                                                                          c2 | some  | nei
                                                                          c3 | some  | ja
                                                                          """).table("after.csv", """
                                                                                                  id | hopes
                                                                                                  a1 | flere tog
                                                                                                  """)
                .evaluate();
        return ResultReader.readLedGroups(view.tables(told.run()));
    }

    private static String lines(List<LedGroupRow> groups) {
        return String.join("\n", groups.stream().map(row -> row.group() + " " + row.until()).toList());
    }

    @Test
    void ofAFewAllMustHaveAgreedAndItEndsWithTheData() {
        assertEquals("""
                     all 2024-12-31
                     large 2024-12-31""",
                lines(seen(PLAN + ASKED + "privacy: {retainUntil: 2024-12-31}\n", ResultView.RESTRICTED)));
    }

    @Test
    void nobodyOfAFewAgreedWhereNobodyWasAskedAndItEndsAYearAfterTheLastSession() {
        assertEquals("large 2025-03-05", lines(seen(PLAN, ResultView.RESTRICTED)));
    }

    @Test
    void nobodySeesThemWhereNoDayIsKnown() {
        assertEquals("", lines(seen(PLAN.replaceAll("(?s)programme:.*participants", "participants") + ASKED,
                ResultView.RESTRICTED)));
    }

    @Test
    void whoAgreedIsNoPublicMatter() {
        assertEquals("", lines(seen(PLAN + ASKED, ResultView.PUBLIC)));
    }
}
