package no.kronsj.analysis.result;

import java.util.Locale;

/** The unit of a figure, as written in the {@code unit} column. */
public enum Unit {
    /** 0–1. */
    SHARE,
    /** A position on an answer scale. */
    SCORE,
    /** A whole number of something. */
    COUNT,
    /** Minutes. */
    MINUTES,
    /** Dimensionless. */
    INDEX,
    /** Net promoter points, −100..100. */
    POINTS,
    /** Goal attainment T, mean 50. */
    T,
    /** 0–1. */
    PROBABILITY;

    /** The word in the table: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of a word in the table. */
    public static Unit of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
