package no.kronsj.dashboard.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.answer.AnswerBars.Bar;
import no.kronsj.dashboard.chart.LikertPicture;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.IndicatorInfo;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/**
 * The items of one form that have one scale, around the middle of it. Only scales on which a goal rests are drawn: of others
 * nobody has said that more is better.
 *
 * @param name    of the picture in addresses: the form and a number
 * @param finding which item got the most favourable answers, in a sentence
 */
public record DrawnScale(String name, String finding, Svg picture) {
    private static final int MOST_LEVELS = 7;

    static List<DrawnScale> of(PublishedRun run, Page page, String form, List<AskedItem> items) {
        Set<List<String>> judged = judged(run.info());
        Map<List<String>, List<AskedItem>> byScale = new LinkedHashMap<>();
        for (AskedItem item : items) {
            List<String> levels = run.info().findItem(item.id()).map(ItemInfo::levels).orElse(List.of());
            if (levels.size() <= MOST_LEVELS && (judged.contains(levels) || judged.contains(levels.reversed()))) {
                byScale.computeIfAbsent(levels(item), scale -> new ArrayList<>()).add(item);
            }
        }
        var drawn = new ArrayList<DrawnScale>();
        byScale.forEach((levels, asked) -> drawn.add(new DrawnScale(form + "/" + (drawn.size() + 1),
                finding(run, page, asked), picture(page, asked, levels))));
        return drawn;
    }

    /** Of a reversed item the same words stand in the other order, and mean another side of it. */
    private static List<String> levels(AskedItem item) {
        return item.bars().bars().reversed().stream().map(Bar::label).toList();
    }

    private static Set<List<String>> judged(EditionInfo info) {
        return info.goals().values().stream().flatMap(goal -> goal.indicators().stream()).map(IndicatorInfo::subject)
                .flatMap(item -> info.findItem(item).stream()).map(ItemInfo::levels)
                .filter(levels -> !levels.isEmpty()).collect(Collectors.toSet());
    }

    private static String finding(PublishedRun run, Page page, List<AskedItem> items) {
        Optional<MeasureRow> most = items.stream().flatMap(item -> run.measures().find("top_box_share", item.id())
                .stream()).filter(row -> row.value() != null).max(Comparator.comparingDouble(DrawnScale::value));
        return most.map(row -> page.text("answers.most", run.info().findItem(row.key().subject())
                .map(ItemInfo::heading).orElse(""), page.figures().plain(value(row), row.unit(), row.n())))
                .orElse(page.text("answers.hidden"));
    }

    private static double value(MeasureRow row) {
        Double value = row.value();
        return value == null ? 0 : value;
    }

    private static Svg picture(Page page, List<AskedItem> items, List<String> levels) {
        List<LikertPicture.Row> rows = items.stream().map(item -> new LikertPicture.Row(item.bars().question(),
                shares(item.bars()))).toList();
        return LikertPicture.draw(rows, levels, share -> page.numbers().percent(share, 0),
                page.text("status.SUPPRESSED.word"), page.text("answers.picture"));
    }

    private static List<Double> shares(AnswerBars bars) {
        List<Double> shares = bars.bars().reversed().stream().map(Bar::share).toList();
        return shares.stream().anyMatch(share -> share < 0) ? List.of() : shares;
    }
}
