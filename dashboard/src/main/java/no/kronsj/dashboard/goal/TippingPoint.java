package no.kronsj.dashboard.goal;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.wording.Wording;

/** The tipping point in words: how many of those who did not answer could have overturned the verdict. */
final class TippingPoint {
    private final Wording words;
    private final boolean lower;

    private TippingPoint(Wording words, boolean lower) {
        this.words = words;
        this.lower = lower;
    }

    /** The sentence of a goal, of which less may be better; where nobody can say, why not. */
    static Optional<String> in(Wording words, GoalRow row, boolean lower) {
        Tipping tipping = row.tipping();
        var point = new TippingPoint(words, lower);
        return switch (tipping.reach()) {
            case MET_REGARDLESS -> Optional.of(words.count("tipping.regardless", number(tipping.silent())));
            case CANNOT_BE_MET -> Optional.of(words.count(lower ? "tipping.never.lower" : "tipping.never",
                    number(tipping.silent())));
            case DEPENDS -> Optional.of(point.depends(held(row.verdict()), number(tipping.silent()),
                    number(tipping.needed()), number(tipping.spare())));
            case NOBODY_SILENT -> Optional.of(words.text("tipping.nobody"));
            case CENSUS -> Optional.of(words.text("tipping.census"));
            case FRAME_UNKNOWN -> Optional.of(words.text("tipping.unknown"));
            case RATERS -> Optional.of(words.text("tipping.raters"));
            case NOT_A_SHARE -> Optional.of(words.text("tipping.none"));
            case SEVERAL -> Optional.of(words.text("tipping.several"));
            case NOTHING_EXPECTED, NO_FIGURE -> Optional.empty();
        };
    }

    private String depends(boolean held, long silent, long needed, long spare) {
        String all = words.numbers().whole(silent);
        if (spare == 0) {
            return words.count(held
                    ? lower ? "tipping.holds.all.lower" : "tipping.holds.all"
                    : lower ? "tipping.would.all.lower" : "tipping.would.all", silent);
        }
        return held
                ? words.text(lower ? "tipping.holds.lower" : "tipping.holds", words.numbers().whole(spare), all)
                : words.text(lower ? "tipping.would.lower" : "tipping.would", words.numbers().whole(needed), all);
    }

    private static boolean held(Verdict verdict) {
        return verdict == Verdict.MET_ROBUST || verdict == Verdict.MET_IF_TYPICAL;
    }

    private static long number(@Nullable Long counted) {
        return Objects.requireNonNull(counted, "the table tells how many");
    }
}
