package no.kronsj.analysis.aggregate;

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
import no.kronsj.ingest.participant.Participant;
import no.kronsj.ingest.response.Respondent;
import no.kronsj.ingest.response.Response;
import no.kronsj.ingest.table.CanonicalRows;
import no.kronsj.ingest.table.CanonicalStore;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.table.SparkRuntime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What Spark counts against the same counted in plain Java, on random people; and what may pass the door. */
class SmallTablesTest {
    private static final long SEED = 20210922;

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
        SmallTables tables = SmallTables.of(store(rows, "counted"));
        Map<String, String> groups = new TreeMap<>();
        all(rows, CanonicalTable.PARTICIPANTS, Participant.class).forEach(p -> groups.put(p.person(), p.groupId()));

        assertCounts(tables.answers(), "answers", count(all(rows, CanonicalTable.RESPONSES, Response.class),
                r -> key(r.instrument(), r.wave(), r.item(), groups.getOrDefault(r.person(), ""), r.state(),
                        r.score() == null ? "" : "" + r.score()),
                r -> 1L));
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
        assertCounts(tables.pairs(), "people", pairs(all(rows, CanonicalTable.RESPONSES, Response.class)));
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

        assertEquals(printed(SmallTables.of(store(rows, "asked"))),
                printed(SmallTables.of(store(shuffled, "shuffled"))));
    }

    private static List<String> printed(SmallTables t) {
        return List.of(t.members(), t.attributes(), t.persons(), t.respondents(), t.responders(), t.invitations(),
                t.answers(), t.states(), t.pairs(), t.presence(), t.encounters(), t.activity()).stream()
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
                    random.nextInt(50), "a.csv", i));
            rows.add(new Presence("day-" + random.nextInt(2), one, random.nextInt(5_000), "p.csv", i));
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
                "encounters", "amount", "contributions", "people").contains(name)).toList();
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
