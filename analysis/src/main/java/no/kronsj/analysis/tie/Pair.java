package no.kronsj.analysis.tie;

/** An unordered pair of pseudonyms, the first one alphabetically first. */
public record Pair(String a, String b) implements Comparable<Pair> {

    /** The pair of two people in either order. */
    public static Pair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
        int first = a.compareTo(other.a);
        return first != 0 ? first : b.compareTo(other.b);
    }
}
