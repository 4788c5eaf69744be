package no.kronsj.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.KrippendorffAlpha;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Workshop;

/**
 * How far raters agree (C8): alpha, the matrix of what they gave the same subject, and every subject's level. Who gave
 * which is in none of them, and nobody is a subject, so they are the same in the public view.
 */
public final class RatingMeasures {
    private final String subject;
    private final Ratings ratings;
    private final List<MeasureRow> rows = new ArrayList<>();

    private RatingMeasures(String subject, Ratings ratings) {
        this.subject = subject;
        this.ratings = ratings;
    }

    /** The rows of every indicator that is rated. */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables) {
        var rows = new ArrayList<MeasureRow>();
        for (Goal goal : plan.goals()) {
            for (int i = 0; i < goal.indicators().size(); i++) {
                if (goal.indicators().get(i) instanceof Indicator.Rated rated) {
                    String subject = MeasureKey.indicator(goal.id(), i + 1);
                    rows.addAll(new RatingMeasures(subject, Ratings.of(tables, rated)).rows());
                }
            }
        }
        return rows;
    }

    private List<MeasureRow> rows() {
        rows.add(alpha());
        pairs();
        ratings.bySubject().forEach((rated, scores) -> rows.add(MeasureRow.of(key("rated_level", "@" + rated),
                scores.inForce(), Unit.SCORE, scores.levels().size())
                .notes("RATED: " + scores.words(), scores.adjudicated().isPresent() ? "ADJUDICATED" : "")));
        return rows;
    }

    private MeasureRow alpha() {
        NamedSeed seed = NamedSeed.of("rater_alpha", subject, NamedSeed.DEFAULT_USER_SEED);
        KrippendorffAlpha alpha = ratings.agreement(seed);
        if (alpha.units() == 0) {
            return MeasureRow.without(key("rater_alpha", ""), Unit.INDEX, Status.NO_DATA, "fewer than two raters").n(0);
        }
        MeasureRow row = Figures.row(key("rater_alpha", ""), alpha, Unit.INDEX, alpha.units())
                .frame((long) ratings.subjects()).interval(Figures.interval(alpha.limits(), "bootstrap"))
                .notes(ratings.notes().toArray(String[]::new));
        return alpha.draws() == 0 ? row : row.drawn(seed.value(), alpha.draws());
    }

    /** Every two raters of one subject are a pair, its lower level first. */
    private void pairs() {
        var counts = new TreeMap<Integer, TreeMap<Integer, Integer>>();
        int all = 0;
        for (Scores scores : ratings.bySubject().values()) {
            int[] levels = scores.codes();
            for (int i = 0; i < levels.length; i++) {
                for (int j = i + 1; j < levels.length; j++) {
                    counts.computeIfAbsent(levels[i], low -> new TreeMap<>()).merge(levels[j], 1, Integer::sum);
                    all++;
                }
            }
        }
        long pairs = all;
        counts.forEach((low, highs) -> highs.forEach((high, count) -> rows.add(
                MeasureRow.of(key("rater_pairs", "@%d:%d".formatted(low, high)), count, Unit.COUNT, pairs))));
    }

    private MeasureKey key(String measure, String part) {
        return new MeasureKey(measure, "C8", "indicator", subject + part, "");
    }
}
