package no.kronsj.analysis.goal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.workshop.Goal.Rule;

/**
 * One verdict from several: all of them, so the worst; any of them, so the best. A figure that is not there could have come
 * out either way, so it counts as undecided; where none is there, there is nothing to judge by.
 */
final class SeveralVerdicts {
    private static final List<Verdict> RISING = List.of(Verdict.NOT_MET_ROBUST, Verdict.NOT_MET_IF_TYPICAL,
            Verdict.UNDECIDED, Verdict.MET_IF_TYPICAL, Verdict.MET_ROBUST);
    private static final Comparator<Verdict> BY_RANK = Comparator.comparingInt(RISING::indexOf);

    private SeveralVerdicts() {}

    static Verdict of(Rule rule, List<Verdict> verdicts) {
        if (verdicts.stream().allMatch(Verdict.NO_DATA::equals)) {
            return Verdict.NO_DATA;
        }
        Stream<Verdict> known = verdicts.stream().map(SeveralVerdicts::possible);
        return switch (rule) {
            case FIRST -> verdicts.getFirst();
            case ALL -> known.min(BY_RANK).orElseThrow();
            case ANY -> known.max(BY_RANK).orElseThrow();
        };
    }

    /** Which of them the verdict of all rests on: the first that says the same. */
    static int deciding(Rule rule, List<Verdict> verdicts) {
        Verdict all = of(rule, verdicts);
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) == all) {
                return i;
            }
        }
        return Math.max(0, verdicts.indexOf(Verdict.NO_DATA));
    }

    private static Verdict possible(Verdict verdict) {
        return verdict == Verdict.NO_DATA ? Verdict.UNDECIDED : verdict;
    }
}
