package no.kronsj.ingest.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The figures that the sample is built around; the README lists what follows from them. Counts are exact: the answers are
 * dealt out, not drawn, and chance only decides who gave which.
 */
final class Planted {
    static final int BOTH_SURVEYS = 43;
    static final int ONLY_BEFORE = 9;
    static final int ONLY_AFTER = 8;
    static final int FOLLOW_UP = 38;
    static final int MEETINGS = 74;
    static final int WITH_TWO_NEW_PARTNERS = 46;
    static final String SILENT = "Steinar Løvik";

    static final String BLANK = "";
    static final String DONT_KNOW = "Vet ikke";

    /** 46 of 50 in the top box: met whatever the silent think at 0.70. */
    static final Map<String, Integer> VOICE = agreement(1, 1, 2, 22, 24, 1, 0);
    /** 40 of 51: met at 0.65 if the silent are typical. */
    static final Map<String, Integer> USEFUL = agreement(1, 3, 7, 27, 13, 0, 0);
    /** 31 of 49: undecided at 0.60. */
    static final Map<String, Integer> SHARED = agreement(2, 6, 10, 22, 9, 1, 1);
    /** 29 of 50: not met at 0.65 if the silent are typical. */
    static final Map<String, Integer> EXAMPLES = agreement(3, 8, 10, 21, 8, 0, 1);
    /** 11 of 44: not met at 0.50 whatever the silent think. */
    static final Map<String, Integer> ANCHORED = agreement(8, 12, 13, 9, 2, 6, 1);
    /** A reversed item: agreeing is unfavourable. */
    static final Map<String, Integer> HARD = agreement(17, 21, 7, 4, 2, 0, 0);
    /** 27 promoters, 7 detractors of 50: 40 points. */
    static final Map<String, Integer> RECOMMEND = counts("3", 1, "4", 1, "5", 2, "6", 3, "7", 6, "8", 10, "9", 15, "10",
            12, BLANK, 1);
    /** Codes 1..5; 20 of 38 in the top box: undecided at 0.50. */
    static final Map<String, Integer> ROADMAP_USED = counts("1", 4, "2", 5, "3", 9, "4", 14, "5", 6);
    static final Map<String, Integer> STILL_USEFUL = counts("1", 2, "2", 4, "3", 10, "4", 13, "5", 8, BLANK, 1);

    /** Before and after of the same person: 24 up, 4 down, 14 as before, and one who did not know before. */
    static final Map<String, Integer> KNOWLEDGE = counts("2>4", 6, "2>3", 3, "3>4", 12, "4>5", 3, "3>2", 2, "4>3", 1,
            "5>4", 1, "3>3", 4, "4>4", 8, "5>5", 1, "2>2", 1, "?>4", 1);
    /** 16 up, 6 down, 20 as before, and one blank after. */
    static final Map<String, Integer> CONFIDENCE = counts("2>3", 5, "3>4", 8, "2>4", 1, "4>5", 2, "4>3", 4, "3>2", 2,
            "3>3", 8, "4>4", 9, "2>2", 2, "5>5", 1, "4>-", 1);

    private Planted() {}

    static Map<String, Integer> agreement(int stronglyDisagree, int disagree, int neither, int agree,
            int stronglyAgree, int dontKnow, int blank) {
        return counts("Helt uenig", stronglyDisagree, "Uenig", disagree, "Verken eller", neither, "Enig", agree,
                "Helt enig", stronglyAgree, DONT_KNOW, dontKnow, BLANK, blank);
    }

    static Map<String, Integer> counts(Object... wordsAndCounts) {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < wordsAndCounts.length; i += 2) {
            counts.put((String) wordsAndCounts[i], (Integer) wordsAndCounts[i + 1]);
        }
        return Collections.unmodifiableMap(counts);
    }
}
