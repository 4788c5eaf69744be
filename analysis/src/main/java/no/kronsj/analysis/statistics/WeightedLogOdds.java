package no.kronsj.analysis.statistics;

import org.apache.commons.math3.special.Erf;

/**
 * How much more one text uses a word than another does, held back where there is little to go by.
 *
 * @param value    log-odds of the first text minus those of the second, with prior; above 0 where the first uses it more
 * @param variance of the value
 */
public record WeightedLogOdds(double value, double variance) {

    /**
     * d = ln[(y1+a)/(n1+a0-y1-a)] - ln[(y2+a)/(n2+a0-y2-a)], variance 1/(y1+a) + 1/(y2+a), with a = a0 times the word's share
     * of both texts together or of any background.
     * <p>
     * Missing: a text without words has no odds; callers leave it out. Smallest: one word in each text. Source: Monroe,
     * Colaresi and Quinn (2008), Political Analysis 16, 372–403, eq. 16, 18, 22; metrics G9. R:
     * {@code tidylo::bind_log_odds(uninformative = FALSE)} with a0 set.
     *
     * @param first  how often the first text has the word
     * @param second how often the second has it
     * @param words1 all words of the first text, at least 1
     * @param words2 all words of the second, at least 1
     * @param prior  the word's share of the prior, above 0 and below {@code weight}
     * @param weight a0, in words
     */
    public static WeightedLogOdds of(int first, int second, int words1, int words2, double prior, double weight) {
        Arguments.between("words1", words1, 1, Integer.MAX_VALUE);
        Arguments.between("words2", words2, 1, Integer.MAX_VALUE);
        Arguments.between("first", first, 0, words1);
        Arguments.between("second", second, 0, words2);
        if (!(prior > 0 && prior < weight)) {
            throw new IllegalArgumentException("prior must lie between 0 and %s. Got %s".formatted(weight, prior));
        }
        double value = Math.log((first + prior) / (words1 + weight - first - prior))
                - Math.log((second + prior) / (words2 + weight - second - prior));
        return new WeightedLogOdds(value, 1 / (first + prior) + 1 / (second + prior));
    }

    /** In standard errors. */
    public double z() {
        return value / Math.sqrt(variance);
    }

    /** Two-sided, by the normal distribution. */
    public double p() {
        return Erf.erfc(Math.abs(z()) / Math.sqrt(2));
    }
}
