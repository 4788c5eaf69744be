package no.kronsj.ingest.rating;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.InventedFolder.Read;
import no.kronsj.ingest.table.CanonicalTable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Tables of levels: what becomes a row, and why the others are set aside. */
class RatingReaderTest {
    private static final String PLAN = InventedFolder.PARTICIPANTS
            + """
              documents: [{kind: note, files: "notes/*.md"}]
              goals: [{id: plans, %sindicator: {kind: rated, file: levels.csv%s}}]
              """;

    @TempDir
    private Path temporary;

    @Test
    void eachRowIsTheLevelOfOneRaterWhoHasNoName() {
        Read read = read("", "", """
                                 subject;rater;level
                                 g1;Kari;-1
                                 g1;Ola;+1
                                 g1;Adjudicated;0
                                 g2;Kari;−2
                                 g2;Ola;2.0
                                 """);
        String[] raters = read.rows(CanonicalTable.RATINGS, "rater").split("\n");
        assertEquals("plans|levels.csv|g1|-1\nplans|levels.csv|g1|1\nplans|levels.csv|g1|0\n"
                + "plans|levels.csv|g2|-2\nplans|levels.csv|g2|2",
                read.rows(CanonicalTable.RATINGS, "goal file subject level"));
        assertEquals("adjudicated", raters[2]);
        assertEquals(raters[0], raters[3]);
        assertFalse(String.join(" ", raters).contains("Kari"), String.join(" ", raters));
        assertEquals("", read.issues("kind"));
    }

    @Test
    void rowsInAreRowsKeptAndRowsSetAsideWithAReason() {
        Read read = read("raters: [Kari, Ola], ", "", """
                                                      goal;subject;rater;level
                                                      plans;g1;Kari;3
                                                      plans;g1;Kari;
                                                      plans;g1;Per;1
                                                      plans;Anna Vik;Ola;1
                                                      other;g1;Ola;1
                                                      plans;g1;;1
                                                      plans;g1;ola;1
                                                      """);
        assertEquals("levels.csv|7|1|6", files(read));
        assertEquals("1", read.rows(CanonicalTable.RATINGS, "level"));
        assertEquals("""
                     rating-outside-levels|2|level|no level
                     rating-outside-levels|3|level|no level
                     rater-unknown|4|rater|another rater or none
                     rating-subject-unknown|5|subject|something else
                     rating-of-no-goal|6|goal|another goal
                     rater-unknown|7|rater|another rater or none""", read.issues("kind row column found"));
    }

    @Test
    void theSameLevelTwiceCountsOnceAndTwoDifferentOnesDoNotCount() {
        Read read = read("", "", """
                                 subject;rater;level
                                 g1;Kari;1
                                 g1;Kari;1
                                 g2;Kari;0
                                 g2;Kari;1
                                 g2;Ola;1
                                 """);
        assertEquals("g1|1\ng2|1", read.rows(CanonicalTable.RATINGS, "subject level"));
        assertEquals("levels.csv|5|2|3", files(read));
        assertEquals("3|the same level again\n4|two different levels\n5|two different levels",
                read.issues("row found"));
    }

    @Test
    void headingsCanBeNamedAndSubjectMayBeMissing() {
        Read named = read("", ", columns: {rater: Hvem, level: Nivå, subject: Hva}", "Hvem;Nivå\nKari;1\n");
        assertEquals("|1", named.rows(CanonicalTable.RATINGS, "subject level"));
        assertEquals("heading-missing|Hva", named.issues("kind column"));
        Read unnamed = read("", "", "Hvem;Nivå\nKari;1\n");
        assertEquals("", unnamed.rows(CanonicalTable.RATINGS, "level"));
        assertEquals("heading-missing|level\nheading-missing|rater", unnamed.issues("kind column"));
    }

    @Test
    void oneTableServesSeveralGoals() {
        Read read = InventedFolder.withRegister(temporary).file("notes/a.md", "A\n")
                .file("levels.csv", "goal;rater;level\none;Kari;1\ntwo;Kari;-1\n")
                .read(InventedFolder.PARTICIPANTS + """
                                                    documents: [{kind: note, files: "notes/*.md"}]
                                                    goals:
                                                      - {id: one, indicator: {kind: rated, file: levels.csv}}
                                                      - {id: two, indicator: {kind: rated, file: levels.csv}}
                                                    """);
        assertEquals("one|1\ntwo|-1", read.rows(CanonicalTable.RATINGS, "goal level"));
        assertEquals("", read.issues("kind"));
        assertEquals("levels.csv|2|2|0", files(read));
    }

    private Read read(String keys, String columns, String table) {
        return InventedFolder.withRegister(temporary).file("notes/a.md", "A\n").file("levels.csv", table)
                .read(PLAN.formatted(keys, columns));
    }

    private static String files(Read read) {
        return read.files("file rowsIn kept setAside").lines().filter(line -> line.startsWith("levels"))
                .collect(Collectors.joining());
    }

    @Test
    void groupsTextsAndPassagesCanBeScoredAndNobodyElse() {
        Read read = InventedFolder.withRegister(temporary).file("g1/plan-v2.md", "- One\n- Two\n")
                .file("levels.csv", """
                                    subject;rater;level
                                    g1;Kari;1
                                    g1/roadmap;Kari;1
                                    g1/roadmap/v2;Kari;1
                                    g1/roadmap/v2/2;Kari;1
                                    g1/plan-v2.md;Kari;1
                                    g1/roadmap/Anna;Kari;1
                                    Anna;Kari;1
                                    Zebulon;Kari;1
                                    """)
                .read(InventedFolder.PARTICIPANTS + """
                                                    documents: [{kind: roadmap, files: "{group}/plan-{revision}.md"}]
                                                    goals: [{id: plans, indicator: {kind: rated, file: levels.csv}}]
                                                    """);
        assertEquals("g1\ng1/roadmap\ng1/roadmap/v2\ng1/roadmap/v2/2\ng1/plan-v2.md",
                read.rows(CanonicalTable.RATINGS, "subject"));
        assertEquals("rating-subject-unknown|7\nrating-subject-unknown|8\nrating-subject-unknown|9",
                read.issues("kind row"));
    }
}
