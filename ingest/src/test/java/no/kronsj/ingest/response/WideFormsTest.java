package no.kronsj.ingest.response;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

class WideFormsTest {
    private static final String SCALES = "scales: {s5: {range: 1..5}, s11: {range: 1..11, nps: true}, ten: {range: 0..10, nps: true}}\n";

    @TempDir
    private Path temporary;

    private InventedFolder.Read after(String csv, String items) {
        return InventedFolder.withRegister(temporary).file("after.csv", csv).read(PARTICIPANTS + SCALES
                + "missing: {DK: dont-know, NA: not-applicable, \"-99\": not-shown, \"\": skipped}\n"
                + "instruments: {after: {file: after.csv, person: id, items: {" + items + "}}}\n");
    }

    @Test
    void theKindsOfMissingStayApartToTheEnd() {
        var read = after("""
                         id;voice
                         anna@x.example;5
                         bo@x.example;DK
                         cato@x.example;NA
                         dina@x.example;-99
                         """, "voice: {scale: s5}");
        assertEquals("anna|answered|5\nbo|dont-know|-\ncato|not-applicable|-\ndina|not-shown|-",
                read.rows(CanonicalTable.RESPONSES, "person state score"));
        assertEquals("anna\nbo\ncato", read.rows(CanonicalTable.RESPONDENTS, "person"),
                "whom nothing was asked has not responded");
    }

    @Test
    void aBlankAnswerAndOneOutsideTheScaleAreNeitherAnswersNorTheSame() {
        var read = after("""
                         id;voice;useful
                         anna@x.example;;5
                         bo@x.example;7;4
                         cato@x.example;2.5;3
                         dina@x.example;;
                         """, "voice: {scale: s5}, useful: {scale: s5}");
        assertEquals("""
                     anna|voice|skipped|-
                     anna|useful|answered|5
                     bo|voice|unreadable|-
                     bo|useful|answered|4
                     cato|voice|unreadable|-
                     cato|useful|answered|3
                     dina|voice|skipped|-
                     dina|useful|skipped|-""", read.rows(CanonicalTable.RESPONSES, "person item state score"));
        assertEquals("answer-outside-scale|3|voice\nanswer-outside-scale|4|voice", read.issues("kind row column"));
        assertEquals("anna\nbo\ncato", read.rows(CanonicalTable.RESPONDENTS, "person"));
        assertEquals("after.csv|4|4|0", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void reversedItemsAndRecommendationsAreOnTheirScales() {
        var read = after("""
                         id;hard;rec1;rec0
                         anna@x.example;1;1;0
                         bo@x.example;5;11;10
                         cato@x.example;3.0;10;9
                         """,
                "hard: {scale: s5, reverse: true}, r1: {heading: rec1, scale: s11}, r0: {heading: rec0, scale: ten}");
        assertEquals("""
                     anna|hard|5
                     anna|r1|1
                     anna|r0|1
                     bo|hard|1
                     bo|r1|11
                     bo|r0|11
                     cato|hard|3
                     cato|r1|10
                     cato|r0|10""", read.rows(CanonicalTable.RESPONSES, "person item score"));
    }

    @Test
    void theLastAnswerOfAPersonCountsAndTheEarlierRowIsSetAside() {
        var read = after("""
                         id;voice
                         anna@x.example;1
                         bo@x.example;2
                         Anna Vik;5
                         """, "voice: {scale: s5}");
        assertEquals("anna|5\nbo|2", read.rows(CanonicalTable.RESPONSES, "person score"));
        assertEquals("response-twice|2", read.issues("kind row"));
        assertEquals("3|2|1", read.files("rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void optionsInOneCellAreCutAndTheLastSeparatorEndsNothing() {
        var read = after("""
                         id,best
                         anna@x.example,Talks; Food;
                         bo@x.example,Food;Food;food
                         cato@x.example,DK;
                         dina@x.example,;
                         """, "best: {multi: \";\"}");
        assertEquals("anna|Talks\nanna|Food\nbo|Food\nbo|food", read.rows(CanonicalTable.CHOICES, "person option"));
        assertEquals("anna|answered\nbo|answered\ncato|dont-know\ndina|skipped",
                read.rows(CanonicalTable.RESPONSES, "person state"));
    }

    @Test
    void optionsInColumnsOfTheirOwnAreReadOverHeadlessColumns() {
        var read = after("""
                         id;field;;;last;other
                         anna@x.example;Biology;;Physics;;x
                         bo@x.example;;;;;x
                         cato@x.example;;;DK;;x
                         """, "field: {columns: field..last, multi: columns}");
        assertEquals("anna|Biology\nanna|Physics", read.rows(CanonicalTable.CHOICES, "person option"));
        assertEquals("anna|answered\nbo|skipped\ncato|dont-know",
                read.rows(CanonicalTable.RESPONSES, "person state"));
    }

    @Test
    void aTickInAnOptionsColumnStandsForItsHeading() {
        var read = after("""
                         id;used.Plan;used.Budget;used.Ingen
                         anna@x.example;1;1;0
                         bo@x.example;0;0;1
                         cato@x.example;0;0;0
                         dina@x.example;NA;NA;NA
                         """, "used: {columns: used.Plan..used.Ingen, multi: columns}");
        assertEquals("anna|used.Plan\nanna|used.Budget\nbo|used.Ingen",
                read.rows(CanonicalTable.CHOICES, "person option"));
        assertEquals("anna|answered\nbo|answered\ncato|skipped\ndina|not-applicable",
                read.rows(CanonicalTable.RESPONSES, "person state"));
    }

    @Test
    void oneRowCanHoldTwoMoments() {
        var read = InventedFolder.in(temporary).file("long.csv", "Before;Since\n1;4\n2;2\n")
                .read(SCALES + """
                               instruments:
                                 longterm:
                                   file: long.csv
                                   wave: follow-up
                                   items:
                                     usage-then: {heading: Before, item: usage, wave: then, scale: s5}
                                     usage-after: {heading: Since, item: usage, wave: after, scale: s5}
                               """);
        assertEquals("""
                     longterm#2|usage|then|1
                     longterm#2|usage|after|4
                     longterm#3|usage|then|2
                     longterm#3|usage|after|2""", read.rows(CanonicalTable.RESPONSES, "respondent item wave score"));
        assertEquals("follow-up\nfollow-up", read.rows(CanonicalTable.RESPONDENTS, "wave"));
    }

    @Test
    void theSameRowOfTwoFilesIsTwoPeopleAndAFileThatFitsTwoPatternsIsReadOnce() {
        var read = InventedFolder.in(temporary).file("a.csv", "voice\n1\n").file("b.csv", "voice\n2\n").read(SCALES
                + "instruments: {after: {files: [\"*.csv\", b.csv], items: {voice: {scale: s5}}}}\n");
        assertEquals("after#2||1\nafter#b.csv#2||2",
                read.rows(CanonicalTable.RESPONSES, "respondent person score"));
        assertEquals("a.csv|1|1|0\nb.csv|1|1|0", read.files("file rowsIn kept setAside"));
    }

    @Test
    void aHeadingThatOneOfSeveralFilesLacksIsNotedThere() {
        var read = InventedFolder.in(temporary).file("a.csv", "voice;x\n1;1\n").file("b.csv", "vioce;x\n2;1\n")
                .read(SCALES
                        + "instruments: {after: {files: [\"*.csv\"], where: {x: 1}, items: {voice: {scale: s5}}}}\n");
        assertEquals("heading-missing|b.csv|voice", read.issues("kind file column"));
    }

    @Test
    void rowsOfNobodyAreSetAsideAndRowsThatNoPartNamesAreCounted() {
        var read = InventedFolder.withRegister(temporary).file("after.csv", """
                                                                            id;course;voice
                                                                            anna@x.example;K;5
                                                                            nobody@x.example;K;4
                                                                            bo@x.example;Z;1
                                                                            cato@x.example;Z;1
                                                                            """).read(PARTICIPANTS + SCALES
                + "instruments: {after: {file: after.csv, where: {course: K}, person: id, items: {voice: {scale: s5}}}}\n");
        assertEquals("anna|5", read.rows(CanonicalTable.RESPONSES, "person score"));
        assertEquals("rows-unused|0|2 rows, first row 4\nperson-unknown|3|a person who is not in the register",
                read.issues("kind row found"));
    }

    @Test
    void answersTellAttributesOnceAndOnlyWhereTheyTell() {
        var read = InventedFolder.withRegister(temporary)
                .file("before.csv", "id;role;voice\nanna@x.example;Planner;1\nbo@x.example;;2\n")
                .file("after.csv", "id;role;voice\nanna@x.example;Mayor;1\nbo@x.example;Clerk;2\n")
                .read(PARTICIPANTS + SCALES
                        + """
                          instruments:
                            before: {file: before.csv, person: id, attributes: {role: role}, items: {voice: {scale: s5}}}
                            after: {file: after.csv, person: id, attributes: {role: role}, items: {voice: {scale: s5}}}
                          """);
        assertEquals("anna|role|Planner\nbo|role|Clerk",
                read.rows(CanonicalTable.ATTRIBUTES, "person attribute value"));
    }
}
