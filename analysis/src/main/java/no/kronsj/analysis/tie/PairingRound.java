package no.kronsj.analysis.tie;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;

/**
 * The pairs that the programme let meet at the same time.
 *
 * @param start when, "" where nobody knows
 */
public record PairingRound(String layer, String start, SortedSet<Pair> pairs) {

    /** The rounds of one layer. */
    static List<PairingRound> of(List<PairingRound> rounds, Layer layer) {
        return rounds.stream().filter(round -> round.layer().equals(layer.id())).toList();
    }

    /** All rounds of designed layers, by time; a layer without times is one round. */
    static List<PairingRound> all(SmallTables tables) {
        SortedMap<String, PairingRound> rounds = new TreeMap<>();
        for (Row row : tables.pairings()) {
            String layer = row.getString("layer");
            String start = row.getString("start");
            rounds.computeIfAbsent(start + '\u0000' + layer, key -> new PairingRound(layer, start, new TreeSet<>()))
                    .pairs().add(Pair.of(row.getString("person_a"), row.getString("person_b")));
        }
        return List.copyOf(rounds.values());
    }
}
