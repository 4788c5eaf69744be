package no.kronsj.analysis.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.text.TextTokens.Token;

/**
 * What became of one sentence.
 *
 * @param before     where it stood, absent where it was added
 * @param after      where it stands, absent where it was removed
 * @param similarity cosine of the two, absent where there is only one
 */
public record Edit(What what, @Nullable Sentence before, @Nullable Sentence after, @Nullable Double similarity) {
    /** What was done with it; a moved one may be reworded too. */
    public enum What {
        KEPT,
        REWORDED,
        MOVED,
        ADDED,
        REMOVED
    }

    /** Offsets of a stretch of words in a passage. */
    public record Stretch(int start, int end) {}

    static Edit of(Sentence before, Sentence after, double similarity, boolean moved) {
        What what = moved ? What.MOVED : before.text().equals(after.text()) ? What.KEPT : What.REWORDED;
        return new Edit(what, before, after, similarity);
    }

    /** The words of the earlier sentence that are gone. */
    public List<Stretch> deleted() {
        return before == null || after == null ? List.of() : outside(before.tokens(), members()[0]);
    }

    /** The words of the later sentence that are new. */
    public List<Stretch> inserted() {
        return before == null || after == null ? List.of() : outside(after.tokens(), members()[1]);
    }

    private BitSet[] members() {
        return before == null || after == null
                ? new BitSet[]{new BitSet(), new BitSet()}
                : CommonWords.members(surfaces(before), surfaces(after));
    }

    private static List<String> surfaces(Sentence unit) {
        return unit.tokens().stream().map(Token::surface).toList();
    }

    /** Words in a row that are not common are one stretch. */
    private static List<Stretch> outside(List<Token> tokens, BitSet common) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = common.nextClearBit(0); i < tokens.size(); i = common.nextClearBit(i)) {
            int next = common.nextSetBit(i);
            int last = (next < 0 ? tokens.size() : next) - 1;
            stretches.add(new Stretch(tokens.get(i).start(), tokens.get(last).end()));
            i = last + 1;
        }
        return stretches;
    }
}
