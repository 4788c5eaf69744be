package no.kronsj.analysis.change;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.ingest.workshop.Waves;

/** How many pairs of answers moved by how many levels, for every item and every two waves. */
final class Steps {
    private final Map<Change, SortedMap<Integer, Integer>> pairs = new TreeMap<>();

    private Steps() {}

    static Steps of(SmallTables tables) {
        var steps = new Steps();
        for (Row row : tables.pairs()) {
            var change = new Change(row.getString("item"), new Waves(row.getString("earlier"), row.getString("later")));
            steps.pairs.computeIfAbsent(change, first -> new TreeMap<>()).merge(
                    row.getInt("score_later") - row.getInt("score_earlier"), Math.toIntExact(row.getLong("people")),
                    Math::addExact);
        }
        return steps;
    }

    /** How many moved by -k, … 0, … k levels, k the largest move. */
    int[] of(Change change) {
        SortedMap<Integer, Integer> steps = pairs.getOrDefault(change, new TreeMap<>());
        int most = steps.keySet().stream().mapToInt(Math::abs).max().orElse(0);
        int[] counts = new int[2 * most + 1];
        steps.forEach((step, people) -> counts[step + most] = people);
        return counts;
    }
}
