package no.kronsj.analysis.aggregate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

import no.kronsj.ingest.encounter.Activity;
import no.kronsj.ingest.encounter.Encounter;
import no.kronsj.ingest.encounter.Presence;
import no.kronsj.ingest.participant.Attribute;
import no.kronsj.ingest.participant.Participant;
import no.kronsj.ingest.response.Respondent;
import no.kronsj.ingest.response.Response;
import no.kronsj.ingest.table.CanonicalRows;
import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.table.SparkRuntime;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What Spark counts against the same counted in plain Java, on random people; and what may pass the door. */
class SmallTablesTest {
    private static final long SEED = 20210922;
    private static final String PLAN = """
                                       workshop: counted
                                       edition: 2024
                                       participants: none
                                       scales: {s5: {range: 1..5}}
                                       instruments:
                                         before: {file: b.csv, items: {voice: {scale: s5}, useful: {scale: s5}}}
                                         after: {file: a.csv, items: {voice: {scale: s5}, useful: {scale: s5}}}
                                       indices: {both: [after.voice, after.useful]}
                                       """;

    @TempDir
    static Path scratch;

    private static SparkRuntime spark;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void startSpark() {
        spark = SparkRuntime.start("local[2]", scratch);
    }

    @AfterAll
    static void stopSpark() {
        spark.close();
    }

    @Test
    void sparkCountsWhatPlainJavaCounts() {
        CanonicalRows rows = people();
        SmallTables tables = SmallTables.of(store(rows, "counted"), plan());
        Map<String, String> groups = new TreeMap<>();
        all(rows, CanonicalTable.PARTICIPANTS, Participant.class).forEach(p -> groups.put(p.person(), p.groupId()));

        assertEquals(answers(rows, r -> key(r.instrument(), r.wave(), r.item(), groups.getOrDefault(r.person(), ""))),
                levels(tables.answers(), "instrument", "wave", "item", "group_id"), "seed " + SEED);
        assertCounts(tables.respondents(), "respondents", count(
                all(rows, CanonicalTable.RESPONDENTS, Respondent.class),
                r -> key(r.instrument(), r.wave(), groups.getOrDefault(r.person(), "")), r -> 1L));
        assertCounts(tables.presence(), "seconds", count(all(rows, CanonicalTable.PRESENCE, Presence.class),
                p -> key(p.person(), groups.getOrDefault(p.person(), ""), p.session()), Presence::seconds));
        assertCounts(tables.encounters(), "seconds", count(all(rows, CanonicalTable.ENCOUNTERS, Encounter.class),
                e -> key(e.layer(), e.use(), first(e.source(), e.target()), last(e.source(), e.target())),
                Encounter::seconds));
        assertCounts(tables.encounters(), "encounters", count(all(rows, CanonicalTable.ENCOUNTERS, Encounter.class),
                e -> key(e.layer(), e.use(), first(e.source(), e.target()), last(e.source(), e.target())), e -> 1L));
        assertCounts(tables.activity(), "amount", count(all(rows, CanonicalTable.ACTIVITY, Activity.class),
                a -> key(a.layer(), a.unit(), a.session(), a.groupId(), a.person()), Activity::amount));
        Map<String, Long> steps = new TreeMap<>();
        Map<String, Long> switches = new TreeMap<>();
        Map<String, String> lastSpeaker = new TreeMap<>();
        for (Activity a : all(rows, CanonicalTable.ACTIVITY, Activity.class)) {
            String log = key(a.layer(), a.session(), a.groupId());
            String before = lastSpeaker.put(log, a.person());
            if (before != null) {
                steps.merge(log, 1L, Long::sum);
                switches.merge(log, before.equals(a.person()) ? 0L : 1L, Long::sum);
            }
        }
        assertCounts(tables.turns(), "steps", steps);
        assertCounts(tables.turns(), "switches", switches);
        assertCounts(tables.pairs(), "people", pairs(all(rows, CanonicalTable.RESPONSES, Response.class)));
    }

    /** A list from 9:00 to 11:00; a was there all the time, b until 10:10, c at 10:00 for ten minutes with two devices. */
    @Test
    void meetingsLastAsLongAsBothWereOnAListThatSpansThem() throws Exception {
        var rows = new CanonicalRows();
        for (String stay : List.of("a 09:00 7200", "b 09:00 4200", "c 10:00 600", "c 10:00 600")) {
            String[] cells = stay.split(" ");
            rows.add(new Presence("day-1", cells[0], Integer.parseInt(cells[2]), "p.csv", 1,
                    "2024-06-03T" + cells[1]));
        }
        for (String meeting : List.of("a b 10:00 1200", "c a 10:00 1200", "b c 10:30 600", "a b 10:50 1200")) {
            String[] cells = meeting.split(" ");
            rows.add(new Encounter(meeting, "chosen", cells[0], cells[1], "2024-06-03T" + cells[2],
                    Integer.parseInt(cells[3]), "m.ics", 1));
        }
        Files.writeString(scratch.resolve("workshop.yaml"), """
                                                            workshop: demo
                                                            edition: 2024
                                                            participants: none
                                                            interactions: [{layer: there, use: presence, file: p.csv}]
                                                            """);
        var seconds = new TreeMap<String, Long>();
        for (Row row : SmallTables.of(store(rows, "meetings"), WorkshopYaml.read(scratch)).encounters()) {
            seconds.put(row.getString("layer") + " forward " + row.getLong("forward"), row.getLong("seconds"));
        }
        assertEquals(Map.of("a b 10:00 1200 forward 1", 600L, "c a 10:00 1200 forward 0", 600L,
                "b c 10:30 600 forward 1", 0L, "a b 10:50 1200 forward 1", 1200L), seconds,
                "two devices are one person; nobody after 10:30; the last is not spanned");
    }

    @Test
    void attributesOfFewValuesAreSplitAndOthersAreOnlyCounted() {
        CanonicalRows rows = people();
        SmallTables tables = SmallTables.of(store(rows, "split"), plan());
        Map<String, String> roles = new TreeMap<>();
        all(rows, CanonicalTable.ATTRIBUTES, Attribute.class).stream().filter(a -> a.attribute().equals("role"))
                .filter(a -> !a.value().isEmpty()).forEach(a -> roles.put(a.person(), a.value()));

        Map<String, Long> expected = answers(rows, r -> roles.containsKey(r.person()) && r.score() != null
                ? key(r.instrument(), r.wave(), r.item(), "role", roles.get(r.person()))
                : "");
        expected.keySet().removeIf(cell -> cell.startsWith(" | "));
        assertEquals(expected, levels(tables.splits(), "instrument", "wave", "item", "attribute", "value"));
        assertEquals(List.of("age 30", "role 3"), tables.classes().stream()
                .map(row -> row.getString("attribute") + " " + row.getLong("classes")).toList());
    }

    /** Both items of one person in one wave; who left one out is not in the sums. */
    @Test
    void sumsOfAScaleAreOfThoseWhoAnsweredItWhole() {
        CanonicalRows rows = people();
        SmallTables tables = SmallTables.of(store(rows, "sums"), plan());
        Map<String, List<Integer>> whole = new TreeMap<>();
        for (Response r : all(rows, CanonicalTable.RESPONSES, Response.class)) {
            if (r.wave().equals("after") && r.score() != null) {
                whole.computeIfAbsent(r.respondent(), first -> new ArrayList<>()).add(r.score());
            }
        }
        whole.values().removeIf(scores -> scores.size() < 2);
        List<Integer> totals = whole.values().stream().map(scores -> scores.get(0) + scores.get(1)).toList();

        Row total = tables.sums().stream().filter(row -> row.getString("item").isEmpty()).findFirst().orElseThrow();
        assertEquals(3, tables.sums().rowCount());
        assertTrue(totals.size() > 5, "too few to tell anything, seed " + SEED);
        assertEquals(totals.size(), total.getLong("people"));
        assertEquals(totals.stream().mapToLong(t -> t).sum(), total.getLong("scores"));
        assertEquals(totals.stream().mapToLong(t -> (long) t * t).sum(), total.getLong("squares"));
    }

    private static Map<String, Long> answers(CanonicalRows rows, Function<Response, String> cell) {
        var counts = new TreeMap<String, Long>();
        for (Response r : all(rows, CanonicalTable.RESPONSES, Response.class)) {
            counts.merge(cell.apply(r) + " | saw", 1L, Long::sum);
            if (r.state().equals("skipped")) {
                counts.merge(cell.apply(r) + " | skipped", 1L, Long::sum);
            }
            if (r.score() != null) {
                counts.merge(cell.apply(r) + " | level_" + r.score(), 1L, Long::sum);
            }
        }
        return counts;
    }

    private static Map<String, Long> levels(Table table, String... keys) {
        var counts = new TreeMap<String, Long>();
        List<String> counted = table.columnNames().stream().filter(name -> !List.of(keys).contains(name)).toList();
        for (Row row : table) {
            String cell = key(java.util.Arrays.stream(keys).map(row::getString).toArray(String[]::new));
            counted.stream().filter(name -> row.getLong(name) > 0)
                    .forEach(name -> counts.put(cell + " | " + name, row.getLong(name)));
        }
        return counts;
    }

    @Test
    void theOrderOfTheRowsDoesNotShow() {
        CanonicalRows rows = people();
        var shuffled = new CanonicalRows();
        for (CanonicalTable table : CanonicalTable.values()) {
            var other = new ArrayList<>(rows.rows(table));
            Collections.shuffle(other, new Random(7));
            shuffled.addAll(other);
        }

        assertEquals(printed(SmallTables.of(store(rows, "asked"), plan())),
                printed(SmallTables.of(store(shuffled, "shuffled"), plan())));
    }

    private static List<String> printed(SmallTables t) {
        return List.of(t.members(), t.attributes(), t.persons(), t.respondents(), t.responders(), t.invitations(),
                t.answers(), t.classes(), t.splits(), t.sums(), t.states(), t.pairs(), t.presence(), t.encounters(),
                t.activity(), t.turns()).stream()
                .map(Table::printAll).toList();
    }

    @Test
    void aTableThatWasNotAggregatedIsRefusedByName() {
        var session = SparkSession.active();
        assertEquals(TableHandover.MOST_ROWS,
                TableHandover.take("just", session.range(TableHandover.MOST_ROWS).toDF("n")).rowCount());

        var refused = assertThrows(IllegalStateException.class,
                () -> TableHandover.take("too_many", session.range(TableHandover.MOST_ROWS + 1L).toDF("n")));
        assertEquals("too_many has more than 200000 rows; aggregate before handing over", refused.getMessage());
    }

    @Test
    void sumsOfDoublesDoNotPass() {
        var half = SparkSession.active().sql("select cast(0.5 as double) as share");

        var refused = assertThrows(IllegalStateException.class, () -> TableHandover.take("halves", half));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("Column share is DoubleType"), refused.getMessage());
    }

    @Test
    void rowsComeSortedAndWhatIsMissingStaysMissing() {
        Table table = TableHandover.take("mixed", SparkSession.active().sql(
                "select * from values ('b', 2, 1L), ('a', null, null), (null, 3, 2L), ('a', 1, 1L) as t(w, i, l)"));

        assertEquals(List.of("", "a", "a", "b"), table.stringColumn("w").asList());
        assertTrue(table.intColumn("i").isMissing(1) && table.longColumn("l").isMissing(1));
        assertEquals(1, table.intColumn("i").getInt(2));
    }

    private static Workshop plan() {
        try {
            Files.writeString(scratch.resolve("workshop.yaml"), PLAN);
            return WorkshopYaml.read(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WorkshopMistakes e) {
            throw new AssertionError(e.mistakes().toString(), e);
        }
    }

    private static CanonicalStore store(CanonicalRows rows, String name) {
        CanonicalStore store = spark.store(scratch.resolve(name));
        for (CanonicalTable table : CanonicalTable.values()) {
            store.write(table, rows.rows(table));
        }
        return store;
    }

    /** Thirty people in four groups and none, some answers of nobody, two waves. */
    private CanonicalRows people() {
        var rows = new CanonicalRows();
        String[] groups = {"", "g1", "g2", "*", "gæ@1"};
        for (int i = 0; i < 30; i++) {
            rows.add(new Participant(person(i), groups[random.nextInt(groups.length)], "people.csv", i));
            rows.add(new Attribute(person(i), "role", List.of("", "mayor", "a=b:c", "planner").get(i % 4)));
            rows.add(new Attribute(person(i), "age", "" + (20 + i)));
        }
        for (int i = 0; i < 40; i++) {
            for (String wave : List.of("before", "after")) {
                if (random.nextInt(4) > 0) {
                    form(rows, wave, i);
                }
            }
        }
        for (int i = 0; i < 150; i++) {
            String one = person(random.nextInt(30));
            String other = person(30 + random.nextInt(3));
            boolean turned = random.nextBoolean();
            rows.add(new Encounter("l" + random.nextInt(2), "chosen", turned ? one : other, turned ? other : one, "",
                    random.nextInt(900), "e.csv", i));
            rows.add(new Activity("words", "words", "day-" + random.nextInt(2), groups[random.nextInt(4)], one,
                    random.nextInt(50), null, i, "a.csv", i));
            rows.add(new Presence("day-" + random.nextInt(2), one, random.nextInt(5_000), "p.csv", i, ""));
        }
        return rows;
    }

    private void form(CanonicalRows rows, String wave, int i) {
        String person = i < 35 ? person(i) : "";
        String respondent = person.isEmpty() ? wave + "#" + i : person;
        rows.add(new Respondent(wave, wave, respondent, person, "f.csv", i));
        for (String item : List.of("voice", "useful")) {
            boolean answered = random.nextInt(5) > 0;
            String state = answered ? "answered" : random.nextBoolean() ? "skipped" : "dont-know";
            rows.add(new Response(wave, wave, respondent, person, item, state, answered ? 1 + random.nextInt(5) : null,
                    ""));
        }
    }

    /** Of every person and item, the score in one wave beside the score in every other wave. */
    private static Map<String, Long> pairs(List<Response> responses) {
        var pairs = new TreeMap<String, Long>();
        for (Response one : responses) {
            for (Response other : responses) {
                if (!one.person().isEmpty() && one.person().equals(other.person()) && one.item().equals(other.item())
                        && !one.wave().equals(other.wave()) && one.score() != null && other.score() != null) {
                    pairs.merge(key(one.item(), one.wave(), other.wave(), "" + one.score(), "" + other.score()), 1L,
                            Long::sum);
                }
            }
        }
        return pairs;
    }

    private static <T> Map<String, Long> count(List<T> rows, Function<T, String> key, Function<T, Long> amount) {
        var counts = new TreeMap<String, Long>();
        rows.forEach(row -> counts.merge(key.apply(row), amount.apply(row), Long::sum));
        return counts;
    }

    private static void assertCounts(Table table, String counted, Map<String, Long> expected) {
        var counts = new TreeMap<String, Long>();
        List<String> keys = table.columnNames().stream().filter(name -> !List.of("answers", "respondents", "seconds",
                "encounters", "amount", "contributions", "people", "forward", "present", "steps", "switches")
                .contains(name))
                .toList();
        for (Row row : table) {
            String[] cells = keys.stream().map(name -> row.isMissing(name) ? "" : "" + row.getObject(name))
                    .toArray(String[]::new);
            counts.put(key(cells), row.getLong(counted));
        }
        assertEquals(expected, counts, () -> "%s, seed %d".formatted(table.name(), SEED));
        assertTrue(counts.size() > 5, "too few cells to tell anything: " + counts);
    }

    private static <T> List<T> all(CanonicalRows rows, CanonicalTable table, Class<T> type) {
        return rows.rows(table).stream().map(type::cast).toList();
    }

    private static String person(int i) {
        return "p%02d".formatted((i * 17) % 101);
    }

    private static String first(String a, String b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static String last(String a, String b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    private static String key(String... cells) {
        return String.join(" | ", cells);
    }
}
