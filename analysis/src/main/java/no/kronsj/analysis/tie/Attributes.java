package no.kronsj.analysis.tie;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;

/**
 * What the register says of people beside their group.
 *
 * @param values by attribute and person
 */
record Attributes(SortedMap<String, Map<String, String>> values) {
    static final String GROUP = "group";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

    /** An attribute called group would stand where the workshop's own groups stand. */
    static Attributes of(SmallTables tables) {
        var values = new TreeMap<String, Map<String, String>>();
        for (Row row : tables.attributes()) {
            values.computeIfAbsent(row.getString("attribute"), attribute -> new HashMap<>()).put(
                    row.getString("person"),
                    row.getString("value"));
        }
        values.remove(GROUP);
        return new Attributes(values);
    }

    String value(String attribute, String person) {
        return values.getOrDefault(attribute, Map.of()).getOrDefault(person, "");
    }

    /** All that is known of a person, in one text. */
    String kind(String person) {
        return String.join("\u0000", values.values().stream().map(one -> one.getOrDefault(person, "")).toList());
    }

    /** Whether every value is a number with a decimal point, and there are at least two. */
    boolean numeric(String attribute) {
        var known = values.getOrDefault(attribute, Map.of()).values().stream().filter(value -> !value.isEmpty())
                .distinct().toList();
        return known.size() > 1 && known.stream().allMatch(value -> NUMBER.matcher(value).matches());
    }
}
