package no.kronsj.dashboard;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The figures that a reader finds in the file, as numbers, are those of the result tables: in three kinds of file alike. */
class ReportFiguresTest {
    private static final Pattern NUMBER = Pattern.compile("[+−]?\\d+(?:[.,]\\d+)?");

    private static final Pattern FOOT = Pattern.compile("^(Side|Page) \\d+ / \\d+");

    private final WrittenReports reports = WrittenReports.all();

    @ParameterizedTest
    @CsvSource({"NB,html", "NB,pdf", "NB,docx", "NN,html", "NN,pdf", "NN,docx", "EN,html", "EN,pdf", "EN,docx"})
    void everyGoalHasItsVerdictItsValueItsIntervalItsBoundsAndWhatWasExpected(Language language, String format)
            throws IOException {
        List<String> lines = ReportLines.of(reports.file(language, format), format);
        Wording words = Wording.in(language);
        int chapter = chapter(lines, words.text("report.findings"));
        List<GoalRow> goals = InventedEdition.results().goals();
        for (int i = 0; i < goals.size(); i++) {
            GoalRow goal = goals.get(i);
            String title = Objects.requireNonNull(InventedGoals.PLANNED.get(goal.goal())).title().in(language);
            List<String> part = part(lines, chapter + "." + (i + 1) + " " + title, chapter + "." + (i + 2) + " ");
            assertTrue(part.contains(words.text("verdict." + goal.verdict().word())), part::toString);
            Double value = goal.value();
            if (value == null) {
                String word = words.text("status." + goal.status() + ".word");
                String mark = words.text("status." + goal.status() + ".mark");
                String line = line(part, words.text("goal.value"));
                assertTrue(line.startsWith(word) || line.startsWith(mark), line);
            } else {
                assertNumbers(goal.unit(), line(part, words.text("goal.value")), value);
                assertRange(goal, goal.interval(), part, words.text("key.likely.name"));
                assertRange(goal, goal.bounds(), part, words.text("key.bounds.name"));
            }
            assertNumbers(goal.unit(), line(part, words.text("key.threshold.name")),
                    Objects.requireNonNull(goal.threshold()));
        }
    }

    /** From the first chapter on; the run and its hash stand on every page, and how many pages there are is the file's own. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureOfTheWholeReportStandsInAllThreeFilesAsOften(Language language) throws IOException {
        Map<String, Long> page = figures(language, "html");
        assertTrue(page.size() > 100, () -> page.size() + " figures");
        assertEquals(Map.of(), apart(page, figures(language, "docx")));
        assertEquals(Map.of(), apart(page, figures(language, "pdf")));
    }

    private Map<String, Long> figures(Language language, String format) throws IOException {
        List<String> lines = ReportLines.of(reports.file(language, format), format);
        int first = lines.lastIndexOf("1 " + Wording.in(language).text("report.summary"));
        assertTrue(first >= 0, () -> "no first chapter in " + lines);
        return lines.subList(first, lines.size()).stream()
                .filter(line -> !line.contains(WrittenReports.RUN) && !line.contains(WrittenReports.HASH))
                .filter(line -> !FOOT.matcher(line).find())
                .flatMap(line -> NUMBER.matcher(line).results()).map(MatchResult::group)
                .collect(Collectors.groupingBy(figure -> figure, TreeMap::new, Collectors.counting()));
    }

    /** Figures that stand in one more often than in the other, and how much. */
    private static Map<String, Long> apart(Map<String, Long> one, Map<String, Long> other) {
        var apart = new TreeMap<String, Long>(one);
        other.forEach((figure, count) -> apart.merge(figure, -count, Long::sum));
        apart.values().removeIf(count -> count == 0);
        return apart;
    }

    private static void assertRange(GoalRow goal, @Nullable Interval range, List<String> part,
            String label) {
        Interval known = Objects.requireNonNull(range);
        assertNumbers(goal.unit(), line(part, label), known.lo(), known.hi());
    }

    /** As many decimals as the file shows: the table's number must round to it. */
    private static void assertNumbers(Unit unit, String line, double... expected) {
        List<String> found = NUMBER.matcher(line).results().map(number -> number.group()).toList();
        for (int i = 0; i < expected.length; i++) {
            String text = found.get(i).replace("−", "-").replace("+", "").replace(",", ".");
            int decimals = text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
            double shown = unit == Unit.SHARE ? 100 * expected[i] : expected[i];
            assertEquals(shown, Double.parseDouble(text), 0.5 * Math.pow(10, -decimals) + 1e-9, line);
        }
    }

    private static int chapter(List<String> lines, String title) {
        return lines.stream().filter(line -> line.matches("\\d+ " + Pattern.quote(title) + ".*")).findFirst()
                .map(line -> Integer.parseInt(line.split(" ", 2)[0])).orElseThrow();
    }

    private static List<String> part(List<String> lines, String heading, String next) {
        int from = lines.indexOf(heading);
        assertTrue(from >= 0, () -> "no heading " + heading);
        int to = from + 1;
        while (to < lines.size() && !lines.get(to).startsWith(next)) {
            to++;
        }
        return lines.subList(from, to);
    }

    /** What stands behind a row's heading. */
    private static String line(List<String> part, String label) {
        return part.stream().filter(line -> line.startsWith(label + " ")).findFirst()
                .map(line -> line.substring(label.length() + 1))
                .orElseThrow(() -> new AssertionError(label + " in " + part));
    }
}
