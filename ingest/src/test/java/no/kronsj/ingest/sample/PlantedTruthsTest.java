package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Reads the committed files as a stranger would and counts what the README of the sample promises. */
class PlantedTruthsTest {
    private static final Path SAMPLE = Path.of(System.getProperty("kronsj.root", ".."), "data-samples");
    private static final Path RAW = SAMPLE.resolve("klimakronsj-2021/raw");
    private static final List<String> LEVELS = List.of("Helt uenig", "Uenig", "Verken eller", "Enig", "Helt enig");

    @Test
    void sharesAreAsPlanted() throws IOException {
        var after = answers("evaluering.xlsx");
        assertEquals(51, after.size());
        assertEquals("46 of 50", topBox(after, "Jeg fikk sagt"));
        assertEquals("40 of 51", topBox(after, "Jeg kan bruke"));
        assertEquals("31 of 49", topBox(after, "Gruppa fikk"));
        assertEquals("29 of 50", topBox(after, "Jeg fikk konkrete"));
        assertEquals("11 of 44", topBox(after, "Ledelsen"));
    }

    @Test
    void promotersAndDetractorsAreAsPlanted() throws IOException {
        var scores = answers("evaluering.xlsx").values().stream().map(row -> answer(row, "Hvor sannsynlig"))
                .filter(cell -> !cell.isEmpty()).map(Integer::valueOf).toList();
        assertEquals(50, scores.size());
        assertEquals(27, scores.stream().filter(score -> score >= 9).count());
        assertEquals(7, scores.stream().filter(score -> score <= 6).count());
    }

    @Test
    void changesAreAsPlanted() throws IOException {
        var before = answers("før.xlsx");
        var after = answers("evaluering.xlsx");
        assertEquals(52, before.size());
        assertEquals("24 up, 4 down of 42", change(before, after, "Jeg vet hva"));
        assertEquals("16 up, 6 down of 42", change(before, after, "Jeg er trygg"));
    }

    @Test
    void roadmapsAreUsedByAsManyAsPlanted() throws IOException {
        var codes = Files.readAllLines(RAW.resolve("oppfølging.csv"), StandardCharsets.UTF_8).stream().skip(1)
                .map(line -> line.split("\";\"", -1)[3]).toList();
        assertEquals(38, codes.size());
        assertEquals(20, codes.stream().filter(code -> Integer.parseInt(code) >= 4).count());
    }

    @Test
    void newPartnersAreAsPlanted() throws IOException {
        var known = acquaintances();
        var pairs = acceptedPairs();
        assertEquals(74, pairs.size());
        var partners = new HashMap<String, Set<String>>();
        for (List<String> pair : pairs) {
            if (!known.contains(Set.copyOf(pair))) {
                partners.computeIfAbsent(pair.getFirst(), k -> new HashSet<>()).add(pair.getLast());
                partners.computeIfAbsent(pair.getLast(), k -> new HashSet<>()).add(pair.getFirst());
            }
        }
        assertEquals(46, partners.values().stream().filter(set -> set.size() >= 2).count());
    }

    @Test
    void meetingsPreferTheOwnCountyAndNeverTheOwnGroup() throws IOException {
        var edition = SampleEdition.read(SAMPLE.resolve("prose/klimakronsj-2021"));
        var people = new HashMap<String, SamplePerson>();
        edition.people().forEach(person -> people.put(person.email(), person));
        var pairs = new HashSet<>(acceptedPairs().stream().map(Set::copyOf).toList());
        long within = 0;
        for (Set<String> pair : pairs) {
            var both = pair.stream().map(email -> getPerson(people, email)).toList();
            assertNotEquals(both.getFirst().group(), both.getLast().group());
            within += both.getFirst().neighbourOf(both.getLast()) ? 1 : 0;
        }
        assertEquals("42 of 72", within + " of " + pairs.size());
    }

    @Test
    void drawRepeatsOnePair() throws IOException {
        var met = new ArrayList<Set<String>>();
        for (String line : Files.readAllLines(RAW.resolve("trekning.csv"), StandardCharsets.UTF_8).subList(1, 65)) {
            String[] cells = line.split(";", -1);
            met.add(Set.of(cells[4], cells[6]));
        }
        assertEquals(63, new HashSet<>(met).size());
    }

    @Test
    void oneMemberIsSilent() throws IOException {
        assertTrue(
                Files.readString(RAW.resolve("påmeldte.xlsx"), StandardCharsets.ISO_8859_1).contains("steinar.lovik"));
        for (int day = 1; day <= 4; day++) {
            assertFalse(Files.readString(RAW.resolve("chat/dag-" + day + ".txt")).contains(Planted.SILENT));
        }
        assertFalse(Files.readString(RAW.resolve("transkripsjoner/g07.vtt")).contains("<v " + Planted.SILENT));
    }

    private static SamplePerson getPerson(Map<String, SamplePerson> people, String email) {
        var person = people.get(email);
        if (person == null) {
            throw new IllegalStateException("nobody has the address " + email);
        }
        return person;
    }

    /** The rows of a form by address; cells by heading. */
    private static Map<String, Map<String, String>> answers(String file) throws IOException {
        var rows = new HashMap<String, Map<String, String>>();
        var formatter = new DataFormatter(java.util.Locale.ROOT);
        try (var in = Files.newInputStream(RAW.resolve(file)); var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheetAt(0);
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                var cells = new HashMap<String, String>();
                for (var heading : sheet.getRow(0)) {
                    cells.put(heading.getStringCellValue(),
                            formatter.formatCellValue(sheet.getRow(i).getCell(heading.getColumnIndex())));
                }
                rows.put(cells.getOrDefault("E-postadresse", ""), cells);
            }
        }
        return rows;
    }

    private static String answer(Map<String, String> row, String heading) {
        return row.entrySet().stream().filter(cell -> cell.getKey().startsWith(heading)).findFirst().orElseThrow()
                .getValue();
    }

    private static String topBox(Map<String, Map<String, String>> rows, String heading) {
        var scores = rows.values().stream().map(row -> LEVELS.indexOf(answer(row, heading))).filter(s -> s >= 0)
                .toList();
        return scores.stream().filter(score -> score >= 3).count() + " of " + scores.size();
    }

    private static String change(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after,
            String heading) {
        int up = 0;
        int down = 0;
        int pairs = 0;
        for (String person : before.keySet()) {
            var later = after.getOrDefault(person, Map.of());
            int from = LEVELS.indexOf(answer(before.getOrDefault(person, Map.of()), heading));
            int to = later.isEmpty() ? -1 : LEVELS.indexOf(answer(later, heading));
            if (from >= 0 && to >= 0) {
                pairs++;
                up += to > from ? 1 : 0;
                down += to < from ? 1 : 0;
            }
        }
        return "%d up, %d down of %d".formatted(up, down, pairs);
    }

    private static Set<Set<String>> acquaintances() throws IOException {
        var addresses = new HashMap<String, String>();
        SampleEdition.read(SAMPLE.resolve("prose/klimakronsj-2021")).people()
                .forEach(person -> addresses.put(person.name(), person.email()));
        var known = new HashSet<Set<String>>();
        answers("før.xlsx").forEach((email, row) -> {
            for (String name : answer(row, "Hvem av deltakerne").split(";")) {
                known.add(Set.of(email, addresses.getOrDefault(name, "")));
            }
        });
        return known;
    }

    /** The two addresses of each event that was not cancelled and that exactly two people accepted. */
    private static List<List<String>> acceptedPairs() throws IOException {
        String text = Files.readString(RAW.resolve("møter.ics")).replace("\r\n ", "");
        var attendee = Pattern.compile("ATTENDEE;.*PARTSTAT=(\\S+);RSVP=TRUE:mailto:(\\S+)");
        var pairs = new ArrayList<List<String>>();
        for (String event : text.split("BEGIN:VEVENT")) {
            var invited = attendee.matcher(event).results().toList();
            boolean accepted = invited.stream().allMatch(match -> match.group(1).equals("ACCEPTED"));
            if (invited.size() == 2 && accepted && !event.contains("STATUS:CANCELLED")) {
                pairs.add(invited.stream().map(match -> match.group(2)).toList());
            }
        }
        return pairs;
    }
}
