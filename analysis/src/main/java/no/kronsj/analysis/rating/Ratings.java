package no.kronsj.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.statistics.KrippendorffAlpha;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.statistics.OrdinalMedian;
import no.kronsj.ingest.workshop.Indicator;

/**
 * All levels of one indicator. Levels are ordinal, so nothing is averaged: a goal with several subjects stands at the lower
 * middle one of their levels.
 */
public record Ratings(SortedMap<String, Scores> bySubject) {
    /** How its bounds are made: from the strictest rater to the mildest. */
    public static final String METHOD = "raters";
    private static final String ADJUDICATED = "adjudicated";
    /** Below it, conclusions drawn from the levels are not reliable (Krippendorff 2019, ch. 12). */
    private static final double WEAK = 0.667;
    /** Level −2 is position 1. */
    private static final int SHIFT = 3;
    private static final int LEVELS = 5;

    /** The levels that an indicator's table holds. */
    public static Ratings of(SmallTables tables, Indicator.Rated rated) {
        var levels = new TreeMap<String, List<Integer>>();
        var settled = new TreeMap<String, Integer>();
        for (Row row : tables.ratings()) {
            if (row.getString("goal").equals(rated.goal()) && row.getString("file").equals(rated.file().pattern())) {
                List<Integer> ofSubject = levels.computeIfAbsent(row.getString("subject"),
                        subject -> new ArrayList<>());
                if (row.getString("rater").equals(ADJUDICATED)) {
                    settled.put(row.getString("subject"), row.getInt("level"));
                } else {
                    ofSubject.add(row.getInt("level"));
                }
            }
        }
        var bySubject = new TreeMap<String, Scores>();
        levels.forEach((subject, given) -> bySubject.put(subject, new Scores(given, settled.containsKey(subject)
                ? OptionalInt.of(settled.get(subject))
                : OptionalInt.empty())));
        return new Ratings(bySubject);
    }

    /** How many subjects were scored. */
    public int subjects() {
        return bySubject.size();
    }

    /** The level of the whole; empty where nothing was scored. */
    public OptionalInt level() {
        return middle(Scores::inForce, true);
    }

    /** Between which levels the whole lies, whichever rater is right; it holds {@link #level()}. */
    public Interval bounds() {
        return new Interval(middle(Scores::lowest, true).orElseThrow(), middle(Scores::highest, false).orElseThrow(),
                METHOD);
    }

    private OptionalInt middle(ToIntFunction<Scores> level, boolean lower) {
        int[] counts = new int[LEVELS];
        bySubject.values().forEach(scores -> counts[level.applyAsInt(scores) + SHIFT - 1]++);
        OrdinalMedian median = OrdinalMedian.of(counts);
        OptionalInt position = lower ? median.lower() : median.upper();
        return position.isEmpty() ? position : OptionalInt.of(position.getAsInt() - SHIFT);
    }

    /** How far the raters agree beyond chance; what was settled afterwards has no part in it. */
    KrippendorffAlpha agreement(NamedSeed seed) {
        return KrippendorffAlpha.of(bySubject.values().stream().map(Scores::codes).toList(),
                KrippendorffAlpha.Scale.ORDINAL, seed);
    }

    /** What a reader must know of the scoring. */
    public List<String> notes() {
        KrippendorffAlpha alpha = agreement(NamedSeed.of("rater_alpha", "", NamedSeed.DEFAULT_USER_SEED));
        if (alpha.units() == 0) {
            return List.of("ONE-RATER");
        }
        return alpha.value().isPresent() && alpha.value().getAsDouble() < WEAK ? List.of("WEAK-SCORING") : List.of();
    }
}
