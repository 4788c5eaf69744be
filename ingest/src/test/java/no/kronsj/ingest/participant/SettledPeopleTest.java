package no.kronsj.ingest.participant;

import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SettledPeopleTest {
    private static final String PAIRS = "interactions: [{layer: met, use: chosen, directed: true, files: [one.csv, two.csv]}]\n";

    @TempDir
    private Path temporary;

    private InventedFolder folder(String seenInOne, String seenInTwo) {
        return InventedFolder.withRegister(temporary)
                .file("one.csv", "source;target\n\"" + seenInOne + "\";bo@x.example\n")
                .file("two.csv", "source;target\n\"" + seenInTwo + "\";bo@x.example\n");
    }

    private InventedFolder.Read corrected(InventedFolder folder, String corrections) {
        return folder.file("corrections.yaml", corrections).read(PARTICIPANTS + PAIRS);
    }

    @Test
    void anUncertainNameIsWhomAHumanSaysItIs() {
        var read = corrected(folder("Dina", "DINA (Guest)"), "people: [{seen: Dina, is: Dina@X.example}]\n");
        assertEquals("dina|bo\ndina|bo", read.rows(CanonicalTable.ENCOUNTERS, "source target"));
        assertEquals("", read.issues("kind"));
    }

    @Test
    void whoIsNobodyIsSetAsideForAReasonOfItsOwn() {
        var read = corrected(folder("iPad (3)", "anna@x.example"), "people: [{seen: iPad (3), is: nobody}]\n");
        assertEquals("anna|bo", read.rows(CanonicalTable.ENCOUNTERS, "source target"));
        assertEquals("person-nobody|one.csv|2|source|somebody who took no part",
                read.issues("kind file row column found"));
    }

    @Test
    void anEntryForOneFileCountsInNoOther() {
        var read = corrected(folder("Dina", "Dina"), "people: [{seen: Dina, is: dina@x.example, file: two.csv}]\n");
        assertEquals("dina|bo|two.csv", read.rows(CanonicalTable.ENCOUNTERS, "source target file"));
        assertEquals("person-uncertain|one.csv", read.issues("kind file"));
    }

    @Test
    void theLastEntryThatFitsCounts() {
        var read = corrected(folder("Dina", "Dina"), """
                                                     people:
                                                       - {seen: Dina, is: bo@x.example}
                                                       - {seen: Dina, is: dina@x.example}
                                                       - {seen: Dina, is: cato@x.example, file: two.csv}
                                                     """);
        assertEquals("dina|bo\ncato|bo", read.rows(CanonicalTable.ENCOUNTERS, "source target"));
        assertEquals("", read.issues("kind"));
    }

    @Test
    void aHumanKnowsBetterThanTheRegister() {
        var read = corrected(folder("Cato Li", "Cato Li"), "people: [{seen: Cato Li, is: nobody, file: one.csv}]\n");
        assertEquals("cato|bo|two.csv", read.rows(CanonicalTable.ENCOUNTERS, "source target file"));
    }

    @Test
    void anEntryThatWasNeverUsedIsAnIssueWithItsLine() {
        var read = corrected(folder("anna@x.example", "cato@x.example"), """
                                                                         people:
                                                                           - {seen: Dina, is: dina@x.example}
                                                                         """);
        assertEquals("correction-unused|corrections.yaml|2|a name or address that was not met",
                read.issues("kind file row found"));
    }

    @Test
    void anEntryThatNamesNobodyInTheRegisterIsAMistakeThatDoesNotRepeatTheName() {
        var told = assertThrows(IllegalArgumentException.class,
                () -> corrected(folder("Dina", "Dina"), """
                                                        people:
                                                          - {seen: Dina, is: dina@elsewhere.example}
                                                        """));
        assertEquals("corrections.yaml line 2: people.is must be the id of a person of the register, or nobody.",
                Objects.requireNonNull(told.getCause()).getMessage());
    }

    @Test
    void withoutARegisterAnEntryJoinsTwoWaysToCallSomebody() {
        var read = InventedFolder.in(temporary).file("before.csv", "code;voice\nanna;1\n")
                .file("after.csv", "code;voice\nAnna V.;5\n")
                .file("corrections.yaml", "people: [{seen: Anna V., is: anna}]\n")
                .read("""
                      scales: {s5: {range: 1..5}}
                      instruments:
                        before: {file: before.csv, person: code, items: {voice: {scale: s5}}}
                        after: {file: after.csv, person: code, items: {voice: {scale: s5}}}
                      """);
        assertEquals("before|anna|1\nafter|anna|5", read.rows(CanonicalTable.RESPONSES, "wave person score"));
    }

    @Test
    void aSpeakerWhoIsNobodyIsNotedOnce() {
        var read = InventedFolder.withRegister(temporary)
                .file("corrections.yaml", "people: [{seen: Dina, is: nobody}]\n")
                .file("talk.vtt", """
                                  WEBVTT

                                  00:00:01.000 --> 00:00:02.000
                                  <v Dina>Yes</v>

                                  00:00:03.000 --> 00:00:04.000
                                  <v Dina>No</v>
                                  """)
                .read(PARTICIPANTS
                        + "interactions: [{layer: speech, use: participation, unit: seconds, files: talk.vtt}]\n");
        assertEquals("person-nobody|talk.vtt|3", read.issues("kind file row"));
        assertEquals("", read.rows(CanonicalTable.ACTIVITY, "person"));
    }
}
