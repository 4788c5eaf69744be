package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Without a group to compare with, participants report; no word of ours says that a workshop brought something about (C9). */
class AttributionTest {
    private static final Pattern CLAIM = Pattern
            .compile("(?i)\\b(workshop|verkstedet|verkstaden|programmet?|programme)\\b"
                    + "[^.]{0,40}\\b(caused|led to|resulted in|brought about|made (them|people)|førte til|forårsak\\w*|"
                    + "skapte|ga deltakerne|gav deltakarane)\\b"
                    + "|(?i)\\b(effect|impact|because) of the workshop\\b"
                    + "|(?i)\\b(effekten av|på grunn av|skyldes|skuldast) (verkstedet|verkstaden)\\b");
    /** "nobody can say that the workshop caused it". */
    private static final Pattern DENIED = Pattern
            .compile("(?i)\\b(nobody|no one|not|never|cannot|ingen|ikke|ikkje|aldri)\\b");

    @Test
    void noWordOfOursSaysThatTheWorkshopCausedIt() throws IOException {
        var claims = new ArrayList<String>();
        int sentences = 0;
        for (Path file : texts()) {
            for (String sentence : Files.readString(file).split("(?<=[.!?])\\s+|\\n")) {
                sentences++;
                if (CLAIM.matcher(sentence).find() && !DENIED.matcher(sentence).find()) {
                    claims.add(file.getFileName() + ": " + sentence);
                }
            }
        }
        assertTrue(sentences > 1000, "only " + sentences);
        assertEquals(List.of(), claims);
    }

    @Test
    void aClaimWouldBeFound() {
        for (String claim : List.of("The workshop caused more knowledge", "Verkstedet førte til mer kunnskap",
                "Auken skuldast verkstaden", "This is the effect of the workshop")) {
            assertTrue(CLAIM.matcher(claim).find(), claim);
        }
    }

    private static List<Path> texts() throws IOException {
        Path root = Path.of(System.getProperty("kronsj.root"));
        try (Stream<Path> words = Files.walk(root.resolve("ingest/src/main/resources/no/kronsj/ingest/wording"));
                Stream<Path> pages = Files.walk(root.resolve("dashboard/src/main"))) {
            return Stream.concat(words, pages).filter(file -> file.toString().matches(".*\\.(properties|md|jte)"))
                    .sorted().toList();
        }
    }
}
