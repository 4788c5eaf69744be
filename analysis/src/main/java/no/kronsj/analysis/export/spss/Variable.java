package no.kronsj.analysis.export.spss;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A variable of a data file.
 *
 * @param name   letters, digits and underscores; unique in its file
 * @param label  what it means, in the language that was asked for
 * @param kind   what stands in its cells
 * @param values what its numbers mean, the codes of missing values among them
 * @param missing from the lowest to the highest code that stands for no value; null where an empty cell is enough
 */
public record Variable(String name, String label, Kind kind, SortedMap<Integer, String> values,
        @Nullable Range missing) {
    private static final Set<String> RESERVED = Set.of("ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT",
            "OR", "TO", "WITH");
    private static final int LONGEST_NAME = 60;

    public Variable {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** What stands in the cells. */
    public enum Kind {
        TEXT,
        /** Numbers that are names. */
        NOMINAL,
        /** Numbers in an order. */
        ORDINAL,
        /** Numbers that can be added. */
        SCALE
    }

    /** Codes from one to another, both among them. */
    public record Range(int lowest, int highest) {}

    /** A variable without codes. */
    static Variable plain(String name, String label, Kind kind) {
        return new Variable(name, label, kind, Collections.emptySortedMap(), null);
    }

    /** A name that programs take, made of an id. */
    static String nameOf(String id) {
        String name = id.replaceAll("[^\\p{L}\\p{N}_]", "_");
        boolean letter = !name.isEmpty() && Character.isLetter(name.codePointAt(0));
        boolean taken = RESERVED.contains(name.toUpperCase(Locale.ROOT));
        String whole = letter && !taken ? name : "v_" + name;
        return whole.substring(0, Math.min(LONGEST_NAME, whole.length()));
    }
}
