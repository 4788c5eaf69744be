package no.kronsj.analysis.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How evenly a word is spread over the parts of a text, whatever their sizes.
 *
 * @param status NO_DATA where the word does not occur, UNDEFINED where there is one part only, else OK
 * @param value  0 as even as the sizes allow, 1 all in the smallest part
 */
public record DeviationOfProportions(Defined status, OptionalDouble value) implements Estimate {

    /**
     * Half the sum of |count share - size share|, divided by 1 - the smallest size share.
     * <p>
     * Missing: parts without words do not count. Smallest: two parts. Source: Gries (2008), Int. J. Corpus Linguistics 13,
     * 403–437, normalised as in Lijffijt and Gries (2012), ibid. 17, 147–149. R:
     * {@code sum(abs(counts/sum(counts) - sizes/sum(sizes)))/2/(1-min(sizes)/sum(sizes))}.
     *
     * @param counts how often the word stands in each part
     * @param sizes  all words of each part
     */
    public static DeviationOfProportions of(int[] counts, int[] sizes) {
        Arguments.sameLength("counts", counts.length, "sizes", sizes.length);
        double all = Arguments.total("counts", counts);
        double words = Arguments.total("sizes", sizes);
        if (all == 0) {
            return new DeviationOfProportions(Defined.NO_DATA, OptionalDouble.empty());
        }
        int[] parts = Arrays.stream(sizes).filter(size -> size > 0).sorted().toArray();
        if (parts.length < 2) {
            return new DeviationOfProportions(Defined.UNDEFINED, OptionalDouble.empty());
        }
        double difference = 0;
        for (int i = 0; i < counts.length; i++) {
            difference += Math.abs(counts[i] / all - sizes[i] / words);
        }
        double share = difference / 2 / (1 - parts[0] / words);
        return new DeviationOfProportions(Defined.OK, OptionalDouble.of(Math.min(1, share)));
    }
}
