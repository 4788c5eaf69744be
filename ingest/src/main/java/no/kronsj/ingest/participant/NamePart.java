package no.kronsj.ingest.participant;

import java.util.List;

/** Two names of which one is the other with parts left out or written as initials. */
final class NamePart {
    private NamePart() {}

    /** Whether the shorter name, of two words or more, is within the longer one and begins or ends it. */
    static boolean within(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        if (shorter.size() < 2 || !fits(shorter.getFirst(), longer.getFirst())
                && !fits(shorter.getLast(), longer.getLast())) {
            return false;
        }
        int next = 0;
        for (String word : longer) {
            if (next < shorter.size() && fits(shorter.get(next), word)) {
                next++;
            }
        }
        return next == shorter.size();
    }

    private static boolean fits(String one, String other) {
        return one.equals(other) || initial(one) && other.startsWith(one) || initial(other) && one.startsWith(other);
    }

    static boolean initial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }
}
