package no.kronsj.ingest.encounter;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.table.CanonicalTable;

import static no.kronsj.ingest.InventedFolder.PARTICIPANTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: ties without words: reactions, and time spent in one group. */
class QuietTiesTest {
    private static final String REACTIONS = "interactions: [{layer: liked, use: chosen, directed: true, reactions: true, "
            + "file: %s}]\n";
    private static final String ZOOM = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";
    private static final String GROUPS = "id;name;group\nanna@x.example;Anna Vik;g1\nbo@x.example;Bo Dal;g1\n"
            + "cato@x.example;Cato Li;g2\ndina@x.example;Dina Ås;\n";

    @TempDir
    private Path temporary;

    private InventedFolder folder() {
        return InventedFolder.in(temporary).file("register.csv", GROUPS);
    }

    @Test
    void whoReactedMetTheWriterOnceForEachMessage() {
        String first = """
                       {"id":"1","type":"Default","timestamp":"2024-06-03T08:29:00Z","content":"hei","author":\
                       {"id":"77","name":"Bo Dal"},"reactions":[{"emoji":{"name":"x"},"users":[{"id":"78"},{"id":"77"}]},\
                       {"emoji":{"name":"y"},"users":[{"id":"78"}]}]}""";
        String second = """
                        {"id":"2","type":"Default","timestamp":"2024-06-03T08:30:00Z","content":"Bo Dal: ja",\
                        "author":{"id":"78","name":"Anna Vik"}}""";
        var read = folder().file("chat.json", "{\"guild\":{},\"channel\":{\"type\":\"GuildTextChat\"},\"messages\":["
                + first + "," + second + "]}").read(PARTICIPANTS + REACTIONS.formatted("chat.json"));
        assertEquals("anna|bo|1", read.rows(CanonicalTable.ENCOUNTERS, "source target row"));
        assertEquals("chat.json|2|1|1", read.files("file rowsIn kept setAside").lines().findFirst().orElseThrow());
    }

    @Test
    void aReactionThatWasTakenBackIsNone() {
        var read = folder().file("chat.txt", """
                                             09:00:01 From Anna Vik to Everyone:
                                             \tHva mener vi med natur?
                                             09:00:20 From Bo Dal to Everyone:
                                             \tReacted to "Hva mener vi..." with 👍
                                             09:00:30 From Cato Li to Everyone:
                                             \tReacted to "Hva mener vi..." with 👍
                                             09:00:40 From Cato Li to Everyone:
                                             \tRemoved a 👍 reaction from "Hva mener vi..."
                                             """).read(PARTICIPANTS + REACTIONS.formatted("chat.txt"));
        assertEquals("bo|anna", read.rows(CanonicalTable.ENCOUNTERS, "source target"));
    }

    @Test
    void twoOfAGroupMetForAsLongAsBothWereThere() {
        var read = folder()
                .file("room.csv", ZOOM + """
                                         Anna Vik,anna@x.example,06/03/2024 09:00:00 AM,06/03/2024 10:00:00 AM,60,No
                                         Anna Vik,anna@x.example,06/03/2024 09:30:00 AM,06/03/2024 10:10:00 AM,40,No
                                         Bo Dal,bo@x.example,06/03/2024 09:50:00 AM,06/03/2024 11:00:00 AM,70,No
                                         Cato Li,cato@x.example,06/03/2024 09:00:00 AM,06/03/2024 11:00:00 AM,120,No
                                         Dina Ås,dina@x.example,06/03/2024 09:00:00 AM,06/03/2024 11:00:00 AM,120,No
                                         """)
                .read(PARTICIPANTS + "interactions: [{layer: groups, use: designed, file: room.csv}]\n");
        assertEquals(Set.of("anna", "bo"), pair(read.rows(CanonicalTable.ENCOUNTERS, "source target")));
        assertEquals("2024-06-03T09:50|1200", read.rows(CanonicalTable.ENCOUNTERS, "start seconds"));
    }

    @Test
    void aRoomOfItsOwnIsTheGroup() {
        var read = folder()
                .file("room-g7.csv", ZOOM + """
                                            Bo Dal,bo@x.example,06/03/2024 09:00:00 AM,06/03/2024 10:00:00 AM,60,No
                                            Cato Li,cato@x.example,06/03/2024 09:45:00 AM,06/03/2024 11:00:00 AM,75,No
                                            """)
                .read(PARTICIPANTS + "interactions: [{layer: groups, use: designed, file: \"room-{group}.csv\"}]\n");
        assertEquals(Set.of("bo", "cato"), pair(read.rows(CanonicalTable.ENCOUNTERS, "source target")));
        assertEquals("900", read.rows(CanonicalTable.ENCOUNTERS, "seconds"));
    }

    /** Which of the two stands first hangs on their pseudonyms, and so on the key. */
    private static Set<String> pair(String row) {
        return Set.of(row.split("\\|"));
    }
}
