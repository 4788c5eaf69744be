package no.kronsj.analysis.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which sentence of the later revision is which of the earlier (H1). Pairs are taken nearest first, at a cosine of 0.6 or
 * more; of pairs equally near the one that stands at the more similar place. A pair is moved if it stands outside the longest
 * run of pairs whose order did not change, longest by its words.
 */
final class Alignment {
    /** Below it two sentences are not the same sentence. */
    private static final double SAME_SENTENCE = 0.6;
    private static final double NEARLY = 1e-9;

    private final List<Sentence> before;
    private final List<Sentence> after;
    /** For each sentence before, its place after, or -1. */
    private final int[] place;
    private final double[] similarity;
    private final boolean[] moved;

    private record Candidate(int before, int after, double similarity, double distance) {}

    private Alignment(List<Sentence> before, List<Sentence> after) {
        this.before = before;
        this.after = after;
        this.place = new int[before.size()];
        this.similarity = new double[before.size()];
        this.moved = new boolean[before.size()];
        Arrays.fill(place, -1);
    }

    static Alignment of(List<Sentence> before, List<Sentence> after) {
        var alignment = new Alignment(before, after);
        alignment.match();
        alignment.findMoved();
        return alignment;
    }

    int place(int unit) {
        return place[unit];
    }

    double similarity(int unit) {
        return similarity[unit];
    }

    boolean moved(int unit) {
        return moved[unit];
    }

    private void match() {
        boolean[] taken = new boolean[after.size()];
        for (Candidate pair : candidates()) {
            if (place[pair.before()] < 0 && !taken[pair.after()]) {
                place[pair.before()] = pair.after();
                similarity[pair.before()] = Math.min(1, pair.similarity());
                taken[pair.after()] = true;
            }
        }
    }

    private List<Candidate> candidates() {
        List<WordVector> later = after.stream().map(unit -> new WordVector(unit.tokens())).toList();
        List<Candidate> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            var vector = new WordVector(before.get(i).tokens());
            for (int j = 0; j < after.size(); j++) {
                boolean same = before.get(i).text().equals(after.get(j).text());
                double cosine = same ? 1 : vector.cosine(later.get(j));
                if (cosine >= SAME_SENTENCE - NEARLY) {
                    // An unchanged sentence goes before one that only has the same words.
                    pairs.add(new Candidate(i, j, same ? 1 + NEARLY : cosine, distance(i, j)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Candidate::similarity).reversed()
                .thenComparingDouble(Candidate::distance).thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after));
        return pairs;
    }

    private double distance(int i, int j) {
        return Math.abs((i + 0.5) / before.size() - (j + 0.5) / after.size());
    }

    /** The heaviest increasing run of places stays; the other pairs have moved. */
    private void findMoved() {
        int[] matched = java.util.stream.IntStream.range(0, place.length).filter(i -> place[i] >= 0).toArray();
        int[] weight = new int[matched.length];
        int[] previous = new int[matched.length];
        int last = -1;
        for (int k = 0; k < matched.length; k++) {
            previous[k] = heaviestBefore(matched, weight, k);
            weight[k] = 1 + before.get(matched[k]).tokens().size() + (previous[k] < 0 ? 0 : weight[previous[k]]);
            last = last < 0 || weight[k] > weight[last] ? k : last;
            moved[matched[k]] = true;
        }
        for (int k = last; k >= 0; k = previous[k]) {
            moved[matched[k]] = false;
        }
    }

    private int heaviestBefore(int[] matched, int[] weight, int k) {
        int best = -1;
        for (int earlier = 0; earlier < k; earlier++) {
            boolean inOrder = place[matched[earlier]] < place[matched[k]];
            best = inOrder && (best < 0 || weight[earlier] > weight[best]) ? earlier : best;
        }
        return best;
    }

    /** The earlier sentences in the order of the later ones; what was removed stays behind what it stood behind. */
    List<Sentence> reordered() {
        record Placed(Sentence unit, int place) {}
        List<Placed> placed = new ArrayList<>();
        int behind = -1;
        for (int i = 0; i < place.length; i++) {
            behind = place[i] >= 0 ? place[i] : behind;
            placed.add(new Placed(before.get(i), behind));
        }
        return placed.stream().sorted(Comparator.comparingInt(Placed::place)).map(Placed::unit).toList();
    }
}
