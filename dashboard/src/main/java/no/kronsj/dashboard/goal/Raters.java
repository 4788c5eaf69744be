package no.kronsj.dashboard.goal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.ingest.wording.ForeignText;

/**
 * What people scored, and how far they agree; who gave which level is in no table.
 *
 * @param alpha    how far they agree
 * @param interval of alpha, or ""
 * @param levels   the levels that occur, headings of the matrix
 * @param matrix   how often two gave one thing this level and that one; none where nobody scored what another did
 * @param subjects everything that was scored
 */
public record Raters(Shown alpha, String interval, List<String> levels, List<Line> matrix, List<Subject> subjects) {
    private static final Pattern PAIR = Pattern.compile(".*@(-?\\d):(-?\\d)");
    private static final String RATED = "RATED: ";

    /** The lower of two levels, and how often each other level stood beside it; "" below the diagonal. */
    public record Line(String level, List<String> counts) {}

    /** One thing that was scored: by each, and what is in force; {@code settled} afterwards or not. */
    public record Subject(String name, String levels, Shown level, boolean settled) {}

    private record Pair(int low, int high, long count) {}

    /** One for each of a goal's indicators that people scored. */
    static List<Raters> of(PublishedRun run, Page page, String goal) {
        int count = run.info().findGoal(goal).map(GoalInfo::indicators).map(List::size).orElse(1);
        return IntStream.rangeClosed(1, count).mapToObj(number -> MeasureKey.indicator(goal, number))
                .flatMap(subject -> run.measures().find("rater_alpha", subject).stream())
                .map(row -> of(run, page, row)).toList();
    }

    private static Raters of(PublishedRun run, Page page, MeasureRow alpha) {
        String subject = alpha.key().subject();
        List<Pair> pairs = run.measures().partsOf("rater_pairs", subject).stream().flatMap(Raters::pair).toList();
        List<Integer> levels = pairs.stream().flatMap(pair -> Stream.of(pair.low, pair.high)).distinct().sorted()
                .toList();
        String interval = page.figures().interval(alpha);
        return new Raters(page.figures().shown(alpha),
                interval.isEmpty() ? "" : page.text("goal.interval", interval),
                levels.stream().map(level -> page.numbers().whole(level)).toList(),
                levels.stream().map(low -> new Line(page.numbers().whole(low),
                        levels.stream().map(high -> high < low ? "" : page.numbers().whole(count(pairs, low, high)))
                                .toList()))
                        .toList(),
                run.measures().partsOf("rated_level", subject).stream().map(row -> subject(page, subject, row))
                        .toList());
    }

    private static Stream<Pair> pair(MeasureRow row) {
        Matcher pair = PAIR.matcher(row.key().subject());
        Double count = row.value();
        return pair.matches() && count != null
                ? Stream.of(new Pair(Integer.parseInt(pair.group(1)), Integer.parseInt(pair.group(2)),
                        Math.round(count)))
                : Stream.empty();
    }

    private static long count(List<Pair> pairs, int low, int high) {
        Optional<Pair> found = pairs.stream().filter(pair -> pair.low == low && pair.high == high).findFirst();
        return found.map(Pair::count).orElse(0L);
    }

    private static Subject subject(Page page, String indicator, MeasureRow row) {
        String name = row.key().subject().substring(indicator.length() + 1);
        String levels = row.notes().stream().filter(note -> note.startsWith(RATED)).findFirst()
                .map(note -> Stream.of(note.substring(RATED.length()).split(", ", -1)).filter(level -> !level.isEmpty())
                        .map(level -> page.numbers().whole(Integer.parseInt(level))).collect(Collectors.joining(", ")))
                .orElse("");
        return new Subject(name.isEmpty() ? page.text("raters.whole") : ForeignText.visible(name), levels,
                page.figures().shown(row), row.notes().contains("ADJUDICATED"));
    }
}
