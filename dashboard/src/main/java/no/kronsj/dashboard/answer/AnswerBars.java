package no.kronsj.dashboard.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * How the answers to an item fell: a table whose last column is drawn, so that picture and numbers are one thing.
 *
 * @param question as the participants read it
 * @param language of the question
 * @param bars     from the most to the least favourable answer
 */
public record AnswerBars(String question, String language, List<Bar> bars) {

    /** The answers to an item, {@code after.voice}, where there are any. */
    public static Optional<AnswerBars> of(PublishedRun run, Page page, String item) {
        List<MeasureRow> rows = run.measures().partsOf("answer_share", item).stream()
                .filter(row -> position(row) > 0)
                .sorted(Comparator.comparingInt((MeasureRow row) -> position(row)).reversed()).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Optional<ItemInfo> asked = run.info().findItem(item);
        List<String> levels = asked.map(ItemInfo::levels).orElse(List.of());
        int favourable = levels.size() - asked.map(ItemInfo::top).orElse(0);
        var figures = page.figures();
        var bars = new ArrayList<Bar>();
        for (MeasureRow row : rows) {
            int position = position(row);
            String label = position <= levels.size() ? levels.get(position - 1) : page.numbers().whole(position);
            Double share = row.value();
            bars.add(new Bar(label, figures.shown(row), count(page, figures, row), share == null ? -1 : share,
                    !levels.isEmpty() && position > favourable));
        }
        return Optional.of(new AnswerBars(asked.map(ItemInfo::heading).orElse(item), run.info().language().code(),
                bars));
    }

    private static String count(Page page, Figures figures, MeasureRow row) {
        Double share = row.value();
        return share == null ? "" : figures.count(share, row.n()).map(page.numbers()::whole).orElse("");
    }

    private static int position(MeasureRow row) {
        String subject = row.key().subject();
        String level = subject.substring(subject.lastIndexOf('@') + 1);
        return level.matches("\\d{1,3}") ? Integer.parseInt(level) : 0;
    }

    /** One answer: {@code share} is −1 where there is none to draw, which is not the same as 0. */
    public record Bar(String label, Shown shown, String count, double share, boolean favourable) {}
}
