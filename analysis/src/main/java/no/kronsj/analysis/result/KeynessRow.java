package no.kronsj.analysis.result;

import org.jspecify.annotations.Nullable;

/**
 * How much more one group uses a word than others do.
 *
 * @param group      whose word it is
 * @param other      the group it is compared with, or "" for all others together
 * @param term       the word in its commonest form
 * @param count      how often the group wrote it
 * @param otherCount how often the others did
 * @param documents  in how many documents it stands
 * @param dispersion deviation of proportions over these documents: 0 evenly, 1 all in one
 * @param logOdds    with prior, above 0 where the group uses it more
 * @param z          the same in standard errors, prior of 100 words
 * @param zWeak      with a prior of 10 words
 * @param zStrong    with a prior of 1,000 words
 * @param p          two-sided
 * @param q          p adjusted for all words of the comparison (Benjamini and Hochberg)
 */
public record KeynessRow(String group, String other, String term, int count, int otherCount, int documents,
        @Nullable Double dispersion, double logOdds, double z, double zWeak, double zStrong, double p, double q) {}
