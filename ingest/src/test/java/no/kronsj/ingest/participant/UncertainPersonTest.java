package no.kronsj.ingest.participant;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who is nearly named is somebody's guess, and no guess is made: the candidates are told, the row is set aside. */
class UncertainPersonTest {
    private static final String PAIRS = "interactions: [{layer: met, use: chosen, directed: true, file: pairs.csv}]\n";
    private static final String REGISTER = """
                                           id;name;group
                                           dina@x.example;Dina Sæther;g1
                                           kari.nordmann@x.example;Kari Anne Nordmann;g1
                                           kari.dal@x.example;Kari Dal;g2
                                           bjorn@x.example;Bjørn Åsen-Lie;g2
                                           anna@x.example;Christopher Haugland;g1
                                           bo@x.example;Bo Vik;g1
                                           """;

    @TempDir
    private Path temporary;

    private InventedFolder.Read seen(String cell) {
        return InventedFolder.in(temporary).file("register.csv", REGISTER)
                .file("pairs.csv", "source;target\n\"" + cell + "\";bo@x.example\n").read(PARTICIPANTS + PAIRS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Dina                      | one name only                           | row 2
                                            Kari                      | one name only                           | row 3 or row 4
                                            Kari (Guest)              | one name only                           | row 3 or row 4
                                            Dr. Sæther                | one name only                           | row 2
                                            K. Nordmann               | a name with initials                    | row 3
                                            Kari N.                   | a name with initials                    | row 3
                                            Kari A. Nordmann          | a name with initials                    | row 3
                                            Kari Nordmann             | a name spelt otherwise                  | row 3
                                            Anne Nordmann             | a name with parts more or fewer         | row 3
                                            Kari Synnøve Dal          | a name with parts more or fewer         | row 4
                                            Kari Dal - Havbruk        | a name with parts more or fewer         | row 4
                                            Dina Sæther (Oslo)        | a name with parts more or fewer         | row 2
                                            Dina Saether              | a name spelt otherwise                  | row 2
                                            Dina Sather               | a name spelt otherwise                  | row 2
                                            DinaSæther                | a name spelt otherwise                  | row 2
                                            Sæther Dina               | a name spelt otherwise                  | row 2
                                            Bjoern Aasen Lie          | a name spelt otherwise                  | row 5
                                            Dіna Sæther               | a name with letters of another alphabet | row 2
                                            Christopfer Haugland      | a name with one letter off              | row 6
                                            Chirstopher Haugland      | a name with one letter off              | row 6
                                            Christopher Hauglandd     | a name with one letter off              | row 6
                                            dina@y.example            | an unknown address that spells a name   | row 2
                                            Kari.Dal2@y.example       | an unknown address that spells a name   | row 4
                                            knordmann+ws@y.example    | an unknown address that spells a name   | row 3
                                            christopherhaugland@y.no  | an unknown address that spells a name   | row 6
                                            """)
    void theCandidatesAreToldByTheirPlaceInTheRegister(String cell, String why, String rows) {
        var read = seen(cell);
        assertEquals("", read.rows(CanonicalTable.ENCOUNTERS, "source target"));
        assertEquals("person-uncertain|pairs.csv|2|source|" + why + "|" + rows + " of register.csv",
                read.issues("kind file row column found expected"));
        assertEquals("pairs.csv|1|0|1", read.files("file rowsIn kept setAside").lines()
                .filter(line -> line.startsWith("pairs")).findFirst().orElseThrow());
    }

    @Test
    void whoeverStandsInTheRegisterByOneNameOnlyMayBeMeantByTwo() {
        var read = InventedFolder.in(temporary).file("register.csv", "id;name;group\na1;Solveig;g1\nb2;Bo;g1\n")
                .file("pairs.csv", "source;target\nSolveig Moen;b2\n").read(PARTICIPANTS + PAIRS);
        assertEquals("person-uncertain|one name only|row 2 of register.csv", read.issues("kind found expected"));
    }

    /** A letter added, replaced and swapped in every place of a name of eight letters. */
    @Test
    void aSlipIsSeenWhereverItIs() {
        var register = "id;name;group\na1;Tom Bergh;g1\nb2;Bo;g1\n";
        String name = "tombergh";
        for (int i = 0; i < name.length(); i++) {
            String before = name.substring(0, i);
            String after = name.substring(i + 1);
            String swapped = i + 1 < name.length()
                    ? before + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2)
                    : name + "q";
            for (String slip : List.of(before + "q" + name.substring(i), before + "q" + after, swapped)) {
                var read = InventedFolder.in(temporary).file("register.csv", register)
                        .file("pairs.csv", "source;target\n" + slip + ";b2\n").read(PARTICIPANTS + PAIRS);
                assertEquals("person-uncertain|a name with one letter off", read.issues("kind found"), slip);
            }
        }
    }

    @Test
    void aSlipInAShortNameIsAnotherName() {
        assertEquals("person-unknown", seen("Bo Wik").issues("kind"));
    }

    @Test
    void ofManyCandidatesTheFirstFiveAreTold() {
        var register = new StringBuilder("id;name;group\n");
        for (int i = 0; i < 9; i++) {
            register.append("p%d@x.example;Kari Berg%c;g1%n".formatted(i, 'a' + i));
        }
        var read = InventedFolder.in(temporary).file("register.csv", register.toString())
                .file("pairs.csv", "source;target\nKari;p1@x.example\n").read(PARTICIPANTS + PAIRS);
        assertEquals("row 2 or row 3 or row 4 or row 5 or row 6 of register.csv, or 4 others", read.issues("expected"));
    }

    @Test
    void aSpeakerWhoMayBeAParticipantIsNotTakenForAFacilitator() {
        var read = InventedFolder.in(temporary).file("register.csv", REGISTER)
                .file("talk.vtt", """
                                  WEBVTT

                                  00:00:01.000 --> 00:00:02.000
                                  <v Kari>Yes</v>

                                  00:00:03.000 --> 00:00:04.000
                                  <v Kari>No</v>

                                  00:00:05.000 --> 00:00:06.000
                                  <v Solveig Host>Well</v>
                                  """).read(PARTICIPANTS
                        + "interactions: [{layer: speech, use: participation, unit: seconds, files: talk.vtt}]\n");
        assertEquals("person-uncertain|one name only, first here|row 3 or row 4 of register.csv\n"
                + "speaker-not-a-participant|a name that is not in the register, first here|a participant",
                read.issues("kind found expected"));
    }

    @Test
    void whereOneExactlyFitsOthersWhoAreLikeItAreNoDoubt() {
        var read = seen("Kari Dal");
        assertEquals("", read.issues("kind"));
        assertEquals(1, read.report().rows().rows(CanonicalTable.ENCOUNTERS).size());
    }
}
