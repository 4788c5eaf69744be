package no.kronsj.ingest.response;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Anna and Bo came on both days, Cato and Dina on the first only; the second day's form went to those who came. */
class InvitationsTest {
    private static final String REGISTER = """
                                           id;name;group;second day
                                           anna@x.example;Anna Vik;g1;Yes
                                           bo@x.example;Bo Dal;g1;yes
                                           cato@x.example;Cato Li;g2;no
                                           dina@x.example;Dina Sæther;g2;
                                           """;
    private static final String PLAN = InventedFolder.PARTICIPANTS
            + "scales: {s5: {range: 1..5}}\n"
            + "instruments: {after: {file: after.csv, PERSON, INVITED, items: {voice: {scale: s5}, useful: {scale: s5}}}}\n";
    private static final String LINKED = PLAN.replace("PERSON", "person: id");

    @TempDir
    private Path temporary;

    private InventedFolder.Read read(String csv, String plan) {
        return InventedFolder.in(temporary).file("register.csv", REGISTER).file("after.csv", csv).read(plan);
    }

    @Test
    void whoWasNotAskedAndWhoDidNotAnswerAreTwoThings() {
        var read = read("""
                        id;voice;useful
                        anna@x.example;5;
                        """, LINKED.replace("INVITED", "invited: {second day: yes}"));
        assertEquals("anna|responded\nbo|not-responded\ncato|not-invited\ndina|not-invited",
                read.rows(CanonicalTable.INVITATIONS, "person disposition"));
        assertEquals("", read.issues("kind"));
    }

    @Test
    void withoutTheKeyEveryoneInTheRegisterWasAsked() {
        var read = read("id;voice;useful\ncato@x.example;1;2\n", LINKED.replace(", INVITED", ""));
        assertEquals("anna|not-responded\nbo|not-responded\ncato|responded\ndina|not-responded",
                read.rows(CanonicalTable.INVITATIONS, "person disposition"));
    }

    @Test
    void aFormWithoutAnyAnswerIsNoResponseAndItsCellsStayBlank() {
        var read = read("""
                        id;voice;useful
                        anna@x.example;;{question_not_shown}
                        cato@x.example;;
                        """, LINKED.replace("INVITED", "invited: {second day: yes}"));
        assertEquals("anna|not-responded\nbo|not-responded\ncato|not-invited\ndina|not-invited",
                read.rows(CanonicalTable.INVITATIONS, "person disposition"));
        assertEquals("anna|voice|skipped\nanna|useful|not-shown\ncato|voice|skipped\ncato|useful|skipped",
                read.rows(CanonicalTable.RESPONSES, "person item state"));
        assertEquals("", read.issues("kind"), "nobody answered, so nobody answered uninvited");
    }

    @Test
    void theAnswersOfSomebodyWhoWasNotAskedAreKeptAndNoted() {
        var read = read("""
                        id;voice;useful
                        anna@x.example;5;5
                        dina@x.example;4;3
                        """, LINKED.replace("INVITED", "invited: {second day: yes}"));
        assertEquals("anna|responded\nbo|not-responded\ncato|not-invited\ndina|uninvited",
                read.rows(CanonicalTable.INVITATIONS, "person disposition"));
        assertEquals("person-not-invited|after.csv|3|id", read.issues("kind file row column"));
        assertEquals("after.csv|2|2|0", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
        assertEquals("anna\nanna\ndina\ndina", read.rows(CanonicalTable.RESPONSES, "person"));
    }

    @Test
    void ofAnAnonymousFormNobodyCanTellWhoResponded() {
        var read = read("voice;useful\n5;5\n", PLAN.replace("PERSON, INVITED", "invited: {second day: yes}"));
        assertEquals("anna|invited\nbo|invited\ncato|not-invited\ndina|not-invited",
                read.rows(CanonicalTable.INVITATIONS, "person disposition"));
    }

    @Test
    void aHeadingThatTheRegisterLacksIsNotedAndNobodyIsLeftOut() {
        var read = read("id;voice;useful\nanna@x.example;5;5\n",
                LINKED.replace("INVITED", "invited: {third day: yes}"));
        assertEquals("anna|responded\nbo|not-responded\ncato|not-responded\ndina|not-responded",
                read.rows(CanonicalTable.INVITATIONS, "person disposition"));
        assertEquals("heading-missing|register.csv|0|third day", read.issues("kind file row column"));
    }

    @Test
    void whereNobodyIsListedNobodyCanBeNamed() {
        var refused = assertThrows(IllegalArgumentException.class, () -> read("id;voice;useful\n", LINKED
                .replace(InventedFolder.PARTICIPANTS, "participants: {frame: 40}\n")
                .replace("INVITED", "invited: {second day: yes}")));
        assertTrue(String.valueOf(refused.getMessage()).contains("needs participants with a file"),
                refused.getMessage());

        var open = read("id;voice;useful\nanna@x.example;5;5\n", LINKED.replace(", INVITED", "")
                .replace(InventedFolder.PARTICIPANTS, "participants: {frame: 40}\n"));
        assertEquals("", open.rows(CanonicalTable.INVITATIONS, "person disposition"));
    }

    @Test
    void whatAToolWritesForAQuestionThatWasNotShownNeedsNoWordInThePlan() {
        var read = read("""
                        id;voice;useful
                        anna@x.example;"{question_not_shown} ";5
                        bo@x.example;{Question_Not_Shown};{question_not_shown
                        """, LINKED.replace(", INVITED", ""));
        assertEquals("anna|voice|not-shown\nanna|useful|answered\nbo|voice|not-shown\nbo|useful|unreadable",
                read.rows(CanonicalTable.RESPONSES, "person item state"));
    }
}
