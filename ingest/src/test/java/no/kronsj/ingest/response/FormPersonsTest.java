package no.kronsj.ingest.response;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

class FormPersonsTest {
    private static final String SCALE = "scales: {s5: {range: 1..5}}\n";

    @TempDir
    private Path temporary;

    @Test
    void ofEachFormItIsToldWhetherItIsLinkedAndIfNotWhy() {
        var read = InventedFolder.in(temporary).file("register.csv", """
                                                                     id;name;group
                                                                     anna@x.example;Anna Vik;g1
                                                                     bo@x.example;Bo Dal;g1
                                                                     cato@x.example;Bo Dal;g2
                                                                     dina@x.example;Dina Sæther;g2
                                                                     """)
                .file("corrections.yaml", "people: [{seen: Test, is: nobody}, {seen: D., is: dina@x.example}]\n")
                .file("after.csv", """
                                   who;voice
                                   anna@x.example;1
                                   ;2
                                   Bo Dal;3
                                   Frode;4
                                   Dina;5
                                   ANNA VIK (Guest);2
                                   Test;1
                                   D.;4
                                   anonymous;3
                                   """)
                .read(PARTICIPANTS + SCALE
                        + "instruments: {after: {file: after.csv, wave: late, person: who, items: {voice: {scale: s5}}}}\n");
        assertEquals("""
                     after|late|3|no-id
                     after|late|4|ambiguous
                     after|late|5|unknown
                     after|late|6|uncertain
                     after|late|2|twice
                     after|late|8|nobody
                     after|late|10|no-id
                     after|late|7|linked
                     after|late|9|linked""", read.rows(CanonicalTable.FORMS, "instrument wave row link"));
        assertEquals("anna|2\ndina|4", read.rows(CanonicalTable.RESPONSES, "person score"));
    }

    @Test
    void whoIsNotAskedIsAnonymous() {
        var read = InventedFolder.withRegister(temporary).file("after.csv", "voice\n1\n2\n")
                .read(PARTICIPANTS + SCALE
                        + "instruments: {after: {file: after.csv, items: {voice: {scale: s5}}}}\n");
        assertEquals("after|after.csv|2|anonymous\nafter|after.csv|3|anonymous",
                read.rows(CanonicalTable.FORMS, "instrument file row link"));
    }
}
