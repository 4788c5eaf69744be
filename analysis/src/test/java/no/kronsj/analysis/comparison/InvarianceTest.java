package no.kronsj.analysis.comparison;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.change.ChangeMeasures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.item.AttributeMeasures;
import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What must not matter: the order of rows, the number of threads, the locale, and what groups are called. */
class InvarianceTest {
    private static final long SEED = 20210922;
    private static final String ZEROS = "|0|0|0|0|0|0";
    /** Six standard deviations of a share of 9,999 draws. */
    private static final double MONTE_CARLO = 0.03;

    @TempDir
    Path folder;

    private final Locale usual = Locale.getDefault();
    private Workshop plan;
    private List<String> answers;
    private List<String> pairs;
    private List<String> splits;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("workshop.yaml"),
                """
                workshop: same
                edition: 2024
                participants: {frame: 200}
                scales: {s5: {range: 1..5}}
                instruments:
                  before: {file: b.csv, person: id, items: {voice: {scale: s5}, useful: {scale: s5}}}
                  after: {file: a.csv, person: id, items: {voice: {scale: s5}, useful: {scale: s5}}}
                """);
        plan = WorkshopYaml.read(folder);
        var random = new Random(SEED);
        answers = new ArrayList<>();
        pairs = new ArrayList<>();
        splits = new ArrayList<>();
        for (String item : List.of("voice", "useful")) {
            for (String wave : List.of("before", "after")) {
                for (int group = 0; group < 9; group++) {
                    answers.add("%s|%s|%s|g%d|0|5|%s".formatted(wave, wave, item, group, levels(random, 3)));
                }
                for (String role : List.of("mayor", "planner", "INGENIØR")) {
                    splits.add("%s|%s|%s|role|%s|0|9|%s".formatted(wave, wave, item, role, levels(random, 12)));
                }
            }
            for (int step = 0; step < 25; step++) {
                pairs.add("%s|before|after|%d|%d|%d".formatted(item, 1 + step / 5, 1 + step % 5, random.nextInt(5)));
            }
        }
    }

    @AfterEach
    void backToTheUsualLocale() {
        Locale.setDefault(usual);
    }

    @Test
    void theOrderOfRowsTheThreadsAndTheLocaleDoNotMatter() throws Exception {
        List<MeasureRow> rows = rows("g");
        assertTrue(rows.size() > 200, rows.size() + " rows");
        for (int shuffle = 0; shuffle < 3; shuffle++) {
            var random = new Random(SEED + shuffle);
            Collections.shuffle(answers, random);
            Collections.shuffle(pairs, random);
            Collections.shuffle(splits, random);
            Locale.setDefault(Locale.forLanguageTag(List.of("tr-TR", "ar-EG", "nb-NO").get(shuffle)));
            try (var threads = new ForkJoinPool(1 + 2 * shuffle)) {
                assertIterableEquals(rows, threads.submit(() -> rows("g")).get(), "seed " + (SEED + shuffle));
            }
        }
    }

    @Test
    void namesOfGroupsChangeNoExactFigureAndRandomOnesByChanceAlone() {
        List<MeasureRow> rows = rows("g");
        // The other way round in the order of letters.
        List<MeasureRow> renamed = rows("z");
        assertNotEquals(rows, renamed);
        for (MeasureRow row : rows) {
            String subject = row.key().subject().replaceFirst("@g(\\d)$", "@z$1");
            if (!subject.contains("@z")) {
                assertEquals(row, find(renamed, row, subject), "seed " + SEED);
                continue;
            }
            int group = subject.charAt(subject.length() - 1) - '0';
            MeasureRow other = find(renamed, row, subject.substring(0, subject.length() - 1) + (8 - group));
            if (row.seed() == null) {
                assertEquals(row.value(), other.value(), () -> row.key() + " seed " + SEED);
                assertEquals(row.notes(), other.notes());
            } else {
                assertEquals(chance(row), chance(other), MONTE_CARLO, () -> row.key() + " seed " + SEED);
            }
        }
    }

    private static double chance(MeasureRow row) {
        return row.notes().stream().filter(note -> note.startsWith("P(top third) "))
                .mapToDouble(note -> Double.parseDouble(note.substring("P(top third) ".length()))).findFirst()
                .orElseThrow();
    }

    private static MeasureRow find(List<MeasureRow> rows, MeasureRow row, String subject) {
        return rows.stream().filter(other -> other.key().measure().equals(row.key().measure()))
                .filter(other -> other.key().wave().equals(row.key().wave()))
                .filter(other -> other.key().subject().equals(subject)).findFirst().orElseThrow();
    }

    private static String levels(Random random, int most) {
        return random.ints(5, 0, most).mapToObj(Integer::toString).collect(Collectors.joining("|")) + ZEROS;
    }

    /** With another letter the groups are called the other way round too: g0 is z8. */
    private List<MeasureRow> rows(String letter) {
        List<String> named = letter.equals("g")
                ? answers
                : answers.stream().map(line -> java.util.regex.Pattern.compile("\\|g(\\d)\\|").matcher(line)
                        .replaceFirst(found -> "|%s%d|".formatted(letter, 8 - Integer.parseInt(found.group(1)))))
                        .toList();
        SmallTables tables = new CountedTables().with("answers", String.join("\n", named))
                .with("pairs", String.join("\n", pairs)).with("splits", String.join("\n", splits))
                .with("classes", "role|3").tables();
        ItemCounts items = ItemCounts.of(plan, tables);
        var rows = new ArrayList<MeasureRow>(GroupComparison.rows(items));
        rows.addAll(AttributeMeasures.rows(plan, tables, items));
        rows.addAll(ChangeMeasures.rows(plan, tables, Frame.of(plan, tables), items));
        return Multiplicity.noted(plan, rows);
    }
}
