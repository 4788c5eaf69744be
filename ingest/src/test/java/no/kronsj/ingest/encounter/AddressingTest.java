package no.kronsj.ingest.encounter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class AddressingTest {
    private static final Path CHATS = Path.of(System.getProperty("kronsj.root", ".."), "..", "shared", "data",
            "irc-chat-replies");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  # message             | to
                                                                    "Kari: enig"        | Kari
                                                                    "@Kari, enig"       | Kari
                                                                    "Ola Nordmann : ja" | Ola Nordmann
                                                                    "Kari:"             | Kari
                                                                    "Enig: Kari"        | nobody
                                                                    "kl 10:30, Kari"    | nobody
                                                                    "Kari sa: ja"       | nobody
                                                                    "Kari er enig"      | nobody
                                                                  """)
    void aKnownNameBeforeAColonOrACommaIsSpokenTo(String message, String to) {
        assertEquals(to, Addressing.of(message, Set.of("Kari", "Ola Nordmann")::contains).orElse("nobody"));
    }

    /** 1,562 answers to somebody else that people marked in ten logs. */
    @Test
    @Tag("real-data")
    void addressesAreRepliesAndHalfOfTheRepliesHaveAnAddress() throws IOException {
        assumeTrue(Files.isDirectory(CHATS), CHATS + " is absent");
        Map<String, CSVRecord> messages = new HashMap<>();
        Map<String, Set<String>> writers = new HashMap<>();
        for (CSVRecord message : rows("messages.tsv")) {
            messages.put(message.get("log") + " " + message.get("line"), message);
            writers.computeIfAbsent(message.get("log"), log -> new HashSet<>()).add(name(message.get("user")));
        }
        Set<String> links = new HashSet<>();
        Set<String> marked = new HashSet<>();
        for (CSVRecord link : rows("reply_links.tsv")) {
            String from = link.get("log") + " " + link.get("line");
            CSVRecord answered = messages.get(link.get("log") + " " + link.get("replies_to"));
            marked.add(from);
            if (!answered.get("user").equals(messages.get(from).get("user")) && !answered.get("user").isEmpty()) {
                links.add(from + " " + name(answered.get("user")));
            }
        }
        Set<String> found = new HashSet<>();
        for (String id : marked) {
            CSVRecord message = messages.get(id);
            Set<String> known = writers.getOrDefault(message.get("log"), Set.of());
            Addressing.of(message.get("text"), name -> known.contains(name(name)))
                    .filter(name -> !name(name).equals(name(message.get("user"))))
                    .ifPresent(name -> found.add(id + " " + name(name)));
        }
        Set<String> both = new HashSet<>(found);
        both.retainAll(links);
        double precision = (double) both.size() / found.size();
        double recall = (double) both.size() / links.size();
        System.out.printf("replies by address: precision %.3f, recall %.3f, %d found, %d marked%n", precision, recall,
                found.size(), links.size());
        assertTrue(precision >= 0.89 && recall >= 0.49, "precision %.3f, recall %.3f".formatted(precision, recall));
    }

    private static String name(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (var reader = Files.newBufferedReader(CHATS.resolve(file));
                var parser = CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true)
                        .setIgnoreSurroundingSpaces(false).get().parse(reader)) {
            return parser.getRecords();
        }
    }
}
