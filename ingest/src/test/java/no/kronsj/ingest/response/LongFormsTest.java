package no.kronsj.ingest.response;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

class LongFormsTest {
    private static final String PLAN = PARTICIPANTS
            + """
              missing: {DK: dont-know}
              scales: {s5: {range: 1..5}}
              instruments:
                before: {file: long.csv, where: {wave: before}, layout: {person: id, item: item, score: score}, items: {voice: {scale: s5}, hard: {scale: s5, reverse: true}}}
                after: {file: long.csv, where: {wave: after}, layout: {person: id, item: item, score: score}, items: {voice: {scale: s5}}}
              """;

    @TempDir
    private Path temporary;

    private InventedFolder.Read read(String csv) {
        return InventedFolder.withRegister(temporary).file("long.csv", csv).read(PLAN);
    }

    @Test
    void rowsOfOnePersonAreOneFormPerWave() {
        var read = read("""
                        id;wave;item;score
                        anna@x.example;before;voice;2
                        bo@x.example;before;voice;DK
                        anna@x.example;before;hard;2
                        anna@x.example;after;voice;5
                        """);
        assertEquals("""
                     before|anna|voice|answered|2
                     before|anna|hard|answered|4
                     before|bo|voice|dont-know|-
                     after|anna|voice|answered|5""",
                read.rows(CanonicalTable.RESPONSES, "wave person item state score"));
        assertEquals("before|anna\nbefore|bo\nafter|anna", read.rows(CanonicalTable.RESPONDENTS, "instrument person"));
        assertEquals("long.csv|4|4|0", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void problemsStandOnTheirOwnRows() {
        var read = read("""
                        id;wave;item;score
                        anna@x.example;before;voice;2
                        anna@x.example;before;hard;9
                        nobody@x.example;before;voice;1
                        nobody@x.example;before;hard;1
                        anna@x.example;before;voice;3
                        anna@x.example;before;weather;3
                        anna@x.example;during;voice;3
                        """);
        assertEquals("before|voice|3\nbefore|hard|-", read.rows(CanonicalTable.RESPONSES, "wave item score"));
        assertEquals("""
                     rows-unused|0|2 rows, first row 7
                     response-twice|2|an item that is answered again
                     answer-outside-scale|3|an answer that is on no level
                     person-unknown|4|a person who is not in the register
                     person-unknown|5|a person who is not in the register""", read.issues("kind row found"));
        assertEquals("long.csv|7|2|5", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void aHeadingOfTheLayoutThatIsMissingIsNotedOncePerFile() {
        var read = read("id;wave;question;score\nanna@x.example;before;voice;2\n");
        assertEquals("heading-missing|item", read.issues("kind column"));
        assertEquals("", read.rows(CanonicalTable.RESPONSES, "person"));
    }
}
