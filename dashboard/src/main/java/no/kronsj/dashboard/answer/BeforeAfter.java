package no.kronsj.dashboard.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.chart.DumbbellPicture;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * What was asked in two waves: the favourable share of all who answered, and the change of those who answered both times.
 *
 * @param finding how many of the items more people answered favourably afterwards
 * @param picture of the items whose shares may both be shown
 */
public record BeforeAfter(String finding, Optional<Svg> picture, List<Line> lines) {

    /** One item; the change is −1 to +1 and rests on those whose answers can be linked. */
    public record Line(String question, Shown before, Shown after, Shown change, String interval) {}

    private record Pair(String question, MeasureRow before, MeasureRow after, MeasureRow change) {
        boolean isShown() {
            return before.value() != null && after.value() != null;
        }

        double first() {
            return number(before.value());
        }

        double last() {
            return number(after.value());
        }

        private static double number(@Nullable Double value) {
            return value == null ? 0 : value;
        }
    }

    /** What was asked twice in a run. */
    public static Optional<BeforeAfter> of(PublishedRun run, Page page) {
        List<Pair> pairs = run.measures().allOf("change_direction", "change").stream()
                .flatMap(row -> pair(run, row).stream()).toList();
        List<Pair> shown = pairs.stream().filter(Pair::isShown).toList();
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(new BeforeAfter(finding(page, shown),
                        shown.isEmpty() ? Optional.empty() : Optional.of(picture(page, shown)),
                        pairs.stream().map(pair -> line(page, pair)).toList()));
    }

    private static Optional<Pair> pair(PublishedRun run, MeasureRow change) {
        String[] waves = change.key().wave().split(":", 2);
        if (waves.length < 2) {
            return Optional.empty();
        }
        String item = change.key().subject();
        Optional<MeasureRow> before = find(run, item, waves[0]);
        Optional<MeasureRow> after = find(run, item, waves[1]);
        return before.flatMap(first -> after.map(last -> new Pair(heading(run, last), first, last, change)));
    }

    private static Optional<MeasureRow> find(PublishedRun run, String item, String wave) {
        return run.measures().allOf("top_box_share", "item").stream().filter(row -> row.key().wave().equals(wave))
                .filter(row -> row.key().subject().endsWith("." + item)).findFirst();
    }

    private static String heading(PublishedRun run, MeasureRow row) {
        return run.info().findItem(row.key().subject()).map(ItemInfo::heading).orElse(row.key().subject());
    }

    private static String finding(Page page, List<Pair> shown) {
        long more = shown.stream().filter(pair -> pair.last() > pair.first()).count();
        return shown.isEmpty()
                ? page.text("answers.hidden")
                : page.text("answers.change.more", page.numbers().whole(more), page.numbers().whole(shown.size()));
    }

    private static Svg picture(Page page, List<Pair> shown) {
        var rows = new ArrayList<DumbbellPicture.Row>();
        shown.forEach(pair -> rows.add(new DumbbellPicture.Row(pair.question(), pair.first(), pair.last())));
        return DumbbellPicture.draw(rows, Unit.SHARE, share -> page.numbers().percent(share, 0),
                page.text("answers.change.picture"));
    }

    private static Line line(Page page, Pair pair) {
        return new Line(pair.question(), page.figures().shown(pair.before()), page.figures().shown(pair.after()),
                page.figures().shown(pair.change()), page.figures().interval(pair.change()));
    }
}
