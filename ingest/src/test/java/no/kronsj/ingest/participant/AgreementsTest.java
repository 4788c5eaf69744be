package no.kronsj.ingest.participant;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What people agreed to when they registered. */
class AgreementsTest {
    private static final String PLAN = PARTICIPANTS
            + "consent: {quotes: Kan vi sitere deg?}\ninteractions: [{layer: met, use: chosen, file: pairs.csv}]\n";
    private static final String PAIRS = "source;target\nanna@x.example;bo@x.example\n";

    @TempDir
    private Path temporary;

    private InventedFolder.Read answered(String anna, String bo, String cato, String dina) {
        return InventedFolder.in(temporary).file("register.csv", """
                                                                 id;name;group;Kan vi sitere deg?
                                                                 anna@x.example;Anna Vik;g1;%s
                                                                 bo@x.example;Bo Dal;g1;%s
                                                                 cato@x.example;Cato Li;g2;%s
                                                                 dina@x.example;Dina Sæther;g2;%s
                                                                 """.formatted(anna, bo, cato, dina))
                .file("pairs.csv", PAIRS).read(PLAN);
    }

    @Test
    void aPlainYesIsConsentAndNothingElseIs() {
        var read = answered("Ja.", "JA", "Nei", "");
        assertEquals("anna|quotes\nbo|quotes", read.rows(CanonicalTable.AGREEMENTS, "person purpose"));
        assertEquals("", read.issues("kind row"));
    }

    @Test
    void anAnswerThatMustBeInterpretedIsNoConsentAndIsNoted() {
        var read = answered("yes", "Ja, men spør først", "nei takk", "x");
        assertEquals("anna|quotes\ndina|quotes", read.rows(CanonicalTable.AGREEMENTS, "person purpose"));
        assertEquals("""
                     answer-outside-scale|3|neither yes nor no|yes or no
                     answer-outside-scale|4|neither yes nor no|yes or no""", read.issues("kind row found expected"));
    }

    @Test
    void aHeadingThatIsNotThereIsNobodysConsent() {
        var read = InventedFolder.withRegister(temporary).file("pairs.csv", PAIRS).read(PLAN);
        assertEquals("", read.rows(CanonicalTable.AGREEMENTS, "person purpose"));
        assertEquals("heading-missing|Kan vi sitere deg?|the heading of consent to quotes",
                read.issues("kind column expected"));
    }
}
