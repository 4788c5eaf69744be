package no.kronsj.analysis.comparison;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.statistics.CliffsDelta;
import no.kronsj.analysis.statistics.HolmAdjustment;
import no.kronsj.analysis.statistics.NamedSeed;

/** Which two groups differ, once it is clear that some do (D4): the rank sum of every pair, p by Holm. */
final class Pairwise {
    /** Thirty groups; nobody reads more pairs, and Holm leaves none of them. */
    private static final int MOST_PAIRS = 435;

    private final GroupCounts groups;
    private final NamedSeed seed;

    /** A pair of groups by their places. */
    private record Pair(int one, int other) {}

    private Pairwise(GroupCounts groups, NamedSeed seed) {
        this.groups = groups;
        this.seed = seed;
    }

    /** A note per pair whose adjusted p is below the level, and one that says how many were compared. */
    static String[] notes(GroupCounts groups, NamedSeed seed, double level) {
        return new Pairwise(groups, seed).notes(level);
    }

    private String[] notes(double level) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                pairs.add(new Pair(i, j));
            }
        }
        if (pairs.size() > MOST_PAIRS) {
            return new String[]{"too many pairs to compare one by one"};
        }
        List<CliffsDelta> deltas = pairs.stream().map(pair -> CliffsDelta.ofCounts(groups.levels()[pair.one()],
                groups.levels()[pair.other()], seed)).toList();
        double[] adjusted = HolmAdjustment
                .of(deltas.stream().mapToDouble(delta -> delta.p().orElseThrow().value()).toArray());
        var notes = new ArrayList<String>();
        for (int i = 0; i < adjusted.length; i++) {
            if (adjusted[i] < level) {
                boolean higher = deltas.get(i).value().orElseThrow() > 0;
                notes.add("%s %s %s, Holm p %s".formatted(name(pairs.get(i).one()), higher ? "above" : "below",
                        name(pairs.get(i).other()), Figures.number(adjusted[i])));
            }
        }
        notes.add("%s of %s pairs below %s by Holm".formatted(notes.size(), pairs.size(), level));
        return notes.toArray(String[]::new);
    }

    /** The mark between notes cannot stand in one. */
    private String name(int group) {
        return groups.names().get(group).replace(';', ',');
    }
}
