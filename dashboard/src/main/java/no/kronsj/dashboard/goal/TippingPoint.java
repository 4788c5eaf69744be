package no.kronsj.dashboard.goal;

import java.util.Optional;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.wording.Wording;

/**
 * The tipping point in words: how many of those who did not answer could have overturned the verdict. The share comes from
 * the goals table; here it only becomes a number of persons.
 */
final class TippingPoint {
    private static final double TOLERANCE = 1e-9;

    private TippingPoint() {}

    static Optional<String> in(Wording words, GoalRow row) {
        Long n = row.n();
        Long frame = row.frame();
        if (n == null || frame == null || n > frame) {
            return Optional.empty();
        }
        long silent = frame - n;
        if (silent == 0) {
            return Optional.of(words.text("tipping.nobody"));
        }
        Double share = row.tippingPoint();
        if (share == null) {
            return Optional.empty();
        }
        if (share <= 0) {
            return Optional.of(words.count("tipping.regardless", silent));
        }
        if (share > 1) {
            return Optional.of(words.count("tipping.never", silent));
        }
        long needed = (long) Math.ceil(share * silent - TOLERANCE);
        String of = words.numbers().whole(silent);
        return Optional.of(held(row.verdict())
                ? words.text("tipping.holds", words.numbers().whole(silent - needed), of)
                : words.text("tipping.would", words.numbers().whole(needed), of));
    }

    private static boolean held(Verdict verdict) {
        return verdict == Verdict.MET_ROBUST || verdict == Verdict.MET_IF_TYPICAL;
    }
}
