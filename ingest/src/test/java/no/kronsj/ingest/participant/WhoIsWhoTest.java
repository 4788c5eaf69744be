package no.kronsj.ingest.participant;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class WhoIsWhoTest {
    private static final String PAIRS = "interactions: [{layer: met, use: chosen, directed: true, file: pairs.csv}]\n";

    @TempDir
    private Path temporary;

    private InventedFolder.Read pairs(String sourceCell) {
        return InventedFolder.withRegister(temporary).file("pairs.csv",
                "source;target\n\"" + sourceCell + "\";bo@x.example\n").read(PARTICIPANTS + PAIRS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dina@x.example", " DINA@X.EXAMPLE ", "mailto:dina@x.example", "Dina Sæther",
            "dina  sæther", "Dina\u00A0Sæther", "Dina\tSæther", "Dina\nSæther", "Dina S\u200Bæther",
            "\uFEFFDina Sæther", "Dina\u202A Sæther", "Dina Sæther (Guest)", "Dina Sæther (Gjest)",
            "Dina Sæther (Ikke bekreftet)", "Dina (External) Sæther"})
    void aParticipantIsFoundByAddressAndName(String cell) {
        var read = pairs(cell);
        assertEquals("dina|bo", read.rows(CanonicalTable.ENCOUNTERS, "source target"));
        assertEquals("", read.issues("kind row found"));
    }

    @Test
    void aNameWhoseLettersAreTakenApartIsTheSameName() {
        String register = "id;name;group\ndina@x.example;Åsa Bø;g1\nbo@x.example;Bo Dal;g1\n";
        var read = InventedFolder.in(temporary).file("register.csv", register)
                .file("pairs.csv",
                        "source;target\n" + Normalizer.normalize("Åsa Bø", Normalizer.Form.NFD) + ";Bo Dal\n")
                .read(PARTICIPANTS + PAIRS);
        assertEquals("dina|bo", read.rows(CanonicalTable.ENCOUNTERS, "source target"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr. Dina Sæther", "Prof. Dr. Dina Sæther", "førsteamanuensis Dina Sæther",
            "Dina Sæther, PhD", "Dina Sæther Ph.D.", "Sæther, Dina", "Sæther, Dina (Gast)", "Sæther, Dina, PhD",
            "Sæther, Dr. Dina", "Siv.ing. Dina Sæther", "Mag. Dina Sæther", "ing. Dina Sæther",
            "Dina Sæther, rådgiver hos Havbruk, Bergen", "Dina Sæther (Nicht überprüft)"})
    void titlesBadgesAndTheOrderOfNamesDoNotMatter(String cell) {
        var read = pairs(cell);
        assertEquals("dina|bo", read.rows(CanonicalTable.ENCOUNTERS, "source target"));
        assertEquals("", read.issues("kind row found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dora", "iPad (3)", "Dina Berg", "Ola Sæther", "post@y.example", "Ing Sæther", "D", "D. S.",
            "Дина Бель", "D. Berg", "anna.berg@x.example", "?"})
    void whoIsNotLikeAnyoneIsNobody(String cell) {
        var read = pairs(cell);
        assertEquals("", read.rows(CanonicalTable.ENCOUNTERS, "source target"));
        assertEquals("person-unknown|pairs.csv|2|source|a participant",
                read.issues("kind file row column expected"));
    }

    @Test
    void aNameOfTwoIsNobodysButTheirAddressesAre() {
        String register = """
                          id;name;group
                          anna@x.example;Kari Berg;g1
                          bo@x.example;Kari  berg;g2
                          cato@x.example;Cato Li;g2
                          """;
        var read = InventedFolder.in(temporary).file("register.csv", register)
                .file("pairs.csv", """
                                   source;target
                                   Kari Berg;cato@x.example
                                   anna@x.example;cato@x.example
                                   bo@x.example;Cato Li
                                   """).read(PARTICIPANTS + PAIRS);
        assertEquals("anna|cato|3\nbo|cato|4", read.rows(CanonicalTable.ENCOUNTERS, "source target row"));
        assertEquals("person-ambiguous|2|a name of 2 persons|row 2 or row 3 of register.csv",
                read.issues("kind row found expected"));
    }

    @Test
    void whoStandsTwiceInTheRegisterCountsOnceByTheFirstRow() {
        var read = InventedFolder.in(temporary).file("register.csv", """
                                                                     id;name;group
                                                                     anna@x.example;Anna Vik;g1
                                                                     bo@x.example;Bo Dal;g1
                                                                      Anna@X.example;Anna Vik;g2
                                                                     ;Nobody;g2
                                                                     """)
                .read(PARTICIPANTS + "documents: [{kind: note, files: none.md}]\n");
        assertEquals("anna|g1|2\nbo|g1|3", read.rows(CanonicalTable.PARTICIPANTS, "person groupId row"));
        assertEquals("file-missing|0\nperson-twice|4\nperson-unknown|5", read.issues("kind row"));
        assertEquals("register.csv|4|2|2", read.files("file rowsIn kept setAside"));
    }

    @Test
    void headingsThatTheRegisterLacksAreNoted() {
        var read = InventedFolder.withRegister(temporary)
                .read("""
                      participants: {file: register.csv, id: id, name: Navn, group: Gruppe, attributes: {county: Fylke}}
                      documents: [{kind: note, files: register.csv}]
                      """);
        assertEquals("heading-missing|Fylke\nheading-missing|Gruppe\nheading-missing|Navn",
                read.issues("kind column").lines().filter(line -> line.startsWith("heading"))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void aRegisterThatIsADocumentIsLeftOut() {
        var read = InventedFolder.in(temporary).file("register.md", "# Anna\n\nBo\n")
                .read("""
                      participants: {file: register.md, id: id}
                      documents: [{kind: note, files: none.md}]
                      """);
        assertEquals("file-missing|none.md\nfile-not-a-table|register.md", read.issues("kind file"));
    }

    @Test
    void withoutARegisterTheSameIdIsTheSamePersonInAllWaves() {
        var read = InventedFolder.in(temporary).file("before.csv", "code;voice\nanna;1\nbo;2\n;3\n")
                .file("after.csv", "code;voice\nBO ;4\nAnna (Guest);5\n")
                .read("""
                      participants: none
                      scales: {s5: {range: 1..5}}
                      instruments:
                        before: {file: before.csv, person: code, items: {voice: {scale: s5}}}
                        after: {file: after.csv, person: code, items: {voice: {scale: s5}}}
                      """);
        assertEquals("before|anna|1\nbefore|bo|2\nafter|bo|4\nafter|anna|5",
                read.rows(CanonicalTable.RESPONSES, "wave person score"));
        assertEquals("", read.rows(CanonicalTable.PARTICIPANTS, "person"));
        assertEquals("person-unknown|before.csv|4", read.issues("kind file row"));
    }

    @Test
    void ofThreeHundredNamesEachFindsItsOwn() {
        var register = new StringBuilder("id;name;group\n");
        var pairs = new StringBuilder("source;target\n");
        for (int i = 0; i < 300; i++) {
            register.append("p%d@x.example;Person %d;g%d%n".formatted(i, i, i % 7));
            pairs.append("Person %d;p%d@x.example%n".formatted(i, (i + 1) % 300));
        }
        var read = InventedFolder.in(temporary).file("register.csv", register.toString())
                .file("pairs.csv", pairs.toString()).read(PARTICIPANTS + PAIRS);
        var found = read.report().rows().rows(CanonicalTable.ENCOUNTERS);
        assertEquals(300, found.size());
        assertEquals(300, read.rows(CanonicalTable.ENCOUNTERS, "source").lines().distinct().count());
        assertNotEquals(read.rows(CanonicalTable.ENCOUNTERS, "source"), read.rows(CanonicalTable.ENCOUNTERS, "target"));
    }
}
