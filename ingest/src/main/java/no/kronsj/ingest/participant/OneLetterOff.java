package no.kronsj.ingest.participant;

import java.util.stream.Stream;

/** Names that a single slip of typing turns into each other: a letter too many, missing, wrong, or two swapped. */
final class OneLetterOff {
    /** In shorter names a slip makes another name of it. */
    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;
    private static final int EDGE = 3;

    private OneLetterOff() {}

    /** Whether a slip in the name leaves it recognisable. */
    static boolean tellable(String letters) {
        return letters.length() >= SHORTEST && letters.length() <= LONGEST
                && letters.chars().allMatch(Character::isLetter);
    }

    /** How the name begins and ends: a single slip in a name that is long enough leaves one of the two as it is. */
    static Stream<String> edges(String letters) {
        return Stream.of(letters.substring(0, EDGE) + "-", "-" + letters.substring(letters.length() - EDGE));
    }

    static boolean apart(String one, String other) {
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        String here = one.substring(from, one.length() - same);
        String there = other.substring(from, other.length() - same);
        boolean swapped = here.length() == 2 && there.length() == 2 && here.charAt(0) == there.charAt(1)
                && here.charAt(1) == there.charAt(0);
        return swapped || here.length() <= 1 && there.length() <= 1;
    }
}
