package no.kronsj.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.encounter.Activity;
import no.kronsj.ingest.encounter.Encounter;
import no.kronsj.ingest.participant.Participant;
import no.kronsj.ingest.response.Choice;
import no.kronsj.ingest.response.Response;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A small workshop in text files, from plan to canonical rows. */
class IngestTest {
    private static final String PLAN = """
                                       workshop: small
                                       edition: 2024
                                       participants: {file: people.csv, id: mail, name: name, group: group}
                                       missing: {"Vet ikke": dont-know, "": skipped}
                                       scales: {s3: {levels: [No, Maybe, Yes], top: 1}}
                                       instruments:
                                         after:
                                           file: answers.csv
                                           person: mail
                                           items:
                                             good: {scale: s3}
                                             hard: {scale: s3, reverse: true}
                                             knew: {multi: ";"}
                                       interactions:
                                         - {layer: known, use: baseline, item: after.knew}
                                         - {layer: pairs, use: designed, file: pairs.csv, columns: {source: a, target: b}}
                                         - {layer: chat, use: participation, unit: words, file: chat.csv, columns: {person: who, amount: words}}
                                       """;

    @TempDir
    private Path folder;
    @TempDir
    private Path elsewhere;

    @BeforeEach
    void aSmallWorkshop() throws IOException {
        write("workshop.yaml", PLAN);
        write("people.csv", """
                            mail,name,group
                            åse@v.example,Åse Vik,g1
                            bo@v.example,Bo Li,g1
                            cy@v.example,Cy Ek,g2
                            bo@v.example,Bo Li,g2
                            """);
        write("answers.csv", """
                             mail,good,hard,knew
                             ÅSE@v.example,Yes,No,Bo Li (Guest);Nobody Else;
                             bo@v.example,Perhaps,Vet ikke,
                             cy@v.example,No,,
                             cy@v.example,Maybe,Maybe,
                             dee@v.example,Yes,Yes,
                             """);
        write("pairs.csv", "a,b\nbo@v.example,cy@v.example\ncy@v.example,cy@v.example\n");
        write("chat.csv", "who,words\nÅse Vik,12\nFacilitator,90\n");
        write("notes.txt", "Nobody asked for this file.\n");
    }

    @Test
    void everyRowIsKeptOrSetAsideAndSaysWhy() {
        IngestReport report = ingest();
        assertEquals(
                List.of("answers.csv 5 = 3 + 2", "chat.csv 2 = 1 + 1", "pairs.csv 2 = 1 + 1", "people.csv 4 = 3 + 1"),
                report.files().stream().map(file -> "%s %d = %d + %d".formatted(file.file(), file.rowsIn(), file.kept(),
                        file.setAside())).toList());
        assertEquals(
                List.of("answers.csv 2 person-unknown", "answers.csv 3 answer-outside-scale",
                        "answers.csv 4 response-twice",
                        "answers.csv 6 person-unknown", "chat.csv 3 person-unknown", "notes.txt 0 file-unused",
                        "pairs.csv 3 pair-with-oneself", "people.csv 5 person-twice"),
                report.issues().stream().map(issue -> "%s %d %s".formatted(issue.file(), issue.row(), issue.kind()))
                        .toList());
    }

    @Test
    void answersBecomeScoresAndEachKindOfMissingStaysItself() {
        List<String> answers = this.<Response>rows(CanonicalTable.RESPONSES)
                .map(r -> r.item() + " " + r.state() + " " + r.score()).toList();
        assertEquals(List.of("good answered 3", "hard answered 3", "knew answered null", "good unreadable null",
                "hard dont-know null", "knew skipped null", "good answered 2", "hard answered 2", "knew skipped null"),
                answers);
        String bo = this.<Participant>rows(CanonicalTable.PARTICIPANTS).toList().get(1).person();
        assertEquals(List.of(bo), this.<Choice>rows(CanonicalTable.CHOICES).map(Choice::option).toList());
    }

    @Test
    void peopleAreOneWhateverTheFileCallsThem() {
        List<Participant> people = this.<Participant>rows(CanonicalTable.PARTICIPANTS).toList();
        assertEquals(List.of("g1", "g1", "g2"), people.stream().map(Participant::groupId).toList());
        String aase = people.get(0).person();
        assertEquals(aase, this.<Response>rows(CanonicalTable.RESPONSES).findFirst().orElseThrow().person());
        assertEquals(aase, this.<Activity>rows(CanonicalTable.ACTIVITY).findFirst().orElseThrow().person());
        List<String> layers = this.<Encounter>rows(CanonicalTable.ENCOUNTERS).map(e -> e.layer() + " " + e.use())
                .toList();
        assertEquals(List.of("known baseline", "pairs designed"), layers);
    }

    @Test
    void noNameAndNoAddressLeavesTheRegister() {
        IngestReport report = ingest();
        for (CanonicalTable table : CanonicalTable.values()) {
            assertNobody(report.rows().rows(table).toString());
        }
        report.issues().forEach(issue -> assertNobody(issue.toString()));
    }

    @Test
    void theKeyIsTheOwnersAloneAndDecidesThePseudonyms() throws IOException {
        String first = this.<Participant>rows(CanonicalTable.PARTICIPANTS).findFirst().orElseThrow().person();
        assertEquals(first, this.<Participant>rows(CanonicalTable.PARTICIPANTS).findFirst().orElseThrow().person());
        Path key = elsewhere.resolve("small.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        Files.delete(key);
        assertFalse(
                first.equals(this.<Participant>rows(CanonicalTable.PARTICIPANTS).findFirst().orElseThrow().person()));
    }

    private static void assertNobody(String text) {
        for (String someone : List.of("Åse", "Bo Li", "Cy Ek", "@v.example", "dee", "Facilitator")) {
            assertFalse(text.contains(someone), text);
        }
    }

    @SuppressWarnings("unchecked") // A table holds rows of one kind only.
    private <T extends Record> Stream<T> rows(CanonicalTable table) {
        List<Record> rows = ingest().rows().rows(table);
        assertTrue(!rows.isEmpty(), table.toString());
        return rows.stream().map(row -> (T) row);
    }

    private IngestReport ingest() {
        try {
            return Ingest.run(WorkshopYaml.read(folder), Corrections.NONE, elsewhere.resolve("small.key"), file -> {
            });
        } catch (WorkshopMistakes mistakes) {
            throw new IllegalStateException(mistakes.mistakes().toString(), mistakes);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
