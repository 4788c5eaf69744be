package no.kronsj.analysis.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.LeikDispersion;
import no.kronsj.analysis.statistics.MeanScore;
import no.kronsj.analysis.statistics.OrdinalMedian;

/** The figures of every scaled item. */
public final class ItemMeasures {
    private final Frame frame;
    private final List<MeasureRow> rows = new ArrayList<>();

    private ItemMeasures(Frame frame) {
        this.frame = frame;
    }

    /** All rows of sections A3 and B. */
    public static List<MeasureRow> rows(ItemCounts counts, Frame frame) {
        var measures = new ItemMeasures(frame);
        counts.items().forEach((key, answers) -> {
            measures.item(key, answers);
            counts.groups(key).forEach((group, some) -> measures.group(key, group, some));
        });
        return measures.rows;
    }

    /** The rows of one item's answers in all, of people so many; empty where nobody knows. */
    public static List<MeasureRow> rows(ItemKey key, AnswerCounts answers, OptionalInt people) {
        var measures = new ItemMeasures(new Frame(people, Collections.emptySortedMap()));
        measures.item(key, answers);
        return measures.rows;
    }

    private void item(ItemKey key, AnswerCounts counts) {
        String subject = key.subject();
        String wave = key.wave();
        rows.add(share(new MeasureKey("top_box_share", "B2", "item", subject, wave), counts, frame.people()));
        rows.add(netScore(new MeasureKey("net_score", "B3", "item", subject, wave), counts, frame.people()));
        answerShares(key, counts);
        medians(key, counts);
        mean(key, counts);
        rows.add(Figures.row(new MeasureKey("leik_dispersion", "B6", "item", subject, wave),
                LeikDispersion.of(counts.byPosition()), Unit.INDEX, counts.answers()));
        if (counts.scale().nps()) {
            rows.add(nps(new MeasureKey("nps", "B3", "item", subject, wave), counts, frame.people()));
        }
        var nonresponse = new MeasureKey("item_nonresponse", "A3", "item", subject, wave);
        rows.add(counts.saw() == 0
                ? MeasureRow.without(nonresponse, Unit.SHARE, Status.NO_DATA).n(0)
                : MeasureRow.of(nonresponse, (double) counts.skipped() / counts.saw(), Unit.SHARE, counts.saw()));
    }

    private void group(ItemKey key, String group, AnswerCounts counts) {
        rows.add(share(new MeasureKey("top_box_share", "B2", "item_group", key.subject() + "@" + group, key.wave()),
                counts,
                frame.people(group)));
    }

    private void answerShares(ItemKey key, AnswerCounts counts) {
        int n = counts.answers();
        for (int position = 1; position <= counts.byPosition().length; position++) {
            var level = new MeasureKey("answer_share", "B1", "item", key.subject() + "@" + position, key.wave());
            rows.add(n == 0
                    ? MeasureRow.without(level, Unit.SHARE, Status.NO_DATA).n(0)
                    : MeasureRow.of(level, (double) counts.byPosition()[position - 1] / n, Unit.SHARE, n));
        }
    }

    private void medians(ItemKey key, AnswerCounts counts) {
        OrdinalMedian median = OrdinalMedian.of(counts.byPosition());
        median("median_lower", key, median.lower(), median, counts.answers());
        median("median_upper", key, median.upper(), median, counts.answers());
    }

    private void median(String measure, ItemKey key, OptionalInt position, OrdinalMedian median, int n) {
        OptionalDouble value = position.isPresent() ? OptionalDouble.of(position.getAsInt()) : OptionalDouble.empty();
        MeasureRow row = Figures.row(new MeasureKey(measure, "B4", "item", key.subject(), key.wave()), value,
                Figures.status(median.status()), Unit.SCORE, n);
        rows.add(median.interpolated().isPresent()
                ? row.notes("interpolated " + Figures.number(median.interpolated().getAsDouble()))
                : row);
    }

    private void mean(ItemKey key, AnswerCounts counts) {
        OptionalDouble deviation = MeanScore.ofCounts(counts.byPosition()).deviation();
        MeasureRow row = with(new MeasureKey("mean", "B5", "item", key.subject(), key.wave()),
                SurveyFigure.mean(counts, frame.people()), frame.people()).notes("secondary");
        rows.add(deviation.isPresent() ? row.notes("sd " + Figures.number(deviation.getAsDouble())) : row);
    }

    private static MeasureRow share(MeasureKey key, AnswerCounts counts, OptionalInt people) {
        return with(key, SurveyFigure.share(counts, people), people);
    }

    private static MeasureRow netScore(MeasureKey key, AnswerCounts counts, OptionalInt people) {
        return with(key, SurveyFigure.netScore(counts, people), people);
    }

    private static MeasureRow nps(MeasureKey key, AnswerCounts counts, OptionalInt people) {
        return with(key, SurveyFigure.nps(counts, people), people);
    }

    private static MeasureRow with(MeasureKey key, SurveyFigure figure, OptionalInt people) {
        @Nullable
        Interval interval = figure.interval();
        MeasureRow row = Figures.row(key, figure.value(), figure.status(), figure.unit(), figure.n()).interval(interval)
                .bounds(figure.bounds());
        return Figures.framed(row, people, figure.n());
    }
}
