package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Passages whose words can be compared. Bokmål and Nynorsk share themes, because their words are brought to common concepts;
 * English words are brought to none of these, so English passages are grouped apart. Too few to be grouped stay with the
 * others, and whatever they share no word with.
 */
record LanguageFamilies(List<int[]> rows) {

    static LanguageFamilies of(ReadPassages read, int fewest) {
        Map<Boolean, int[]> byFamily = new TreeMap<>();
        for (boolean english : new boolean[]{false, true}) {
            byFamily.put(english, IntStream.range(0, read.size())
                    .filter(i -> read.passages().get(i).language().equals("en") == english).toArray());
        }
        List<int[]> families = new ArrayList<>(byFamily.values().stream().filter(rows -> rows.length > 0)
                .sorted(Comparator.comparingInt((int[] rows) -> -rows.length)).toList());
        if (families.size() > 1 && families.getLast().length < fewest) {
            return new LanguageFamilies(List.of(IntStream.range(0, read.size()).toArray()));
        }
        return new LanguageFamilies(List.copyOf(families));
    }

    /** How many themes each family gets: by its size, at least one, together as many as wanted. */
    int[] shares(int wanted) {
        int all = rows.stream().mapToInt(family -> family.length).sum();
        int[] shares = new int[rows.size()];
        int left = wanted;
        for (int f = rows.size() - 1; f > 0; f--) {
            shares[f] = Math.max(1, (int) Math.round((double) wanted * rows.get(f).length / all));
            left -= shares[f];
        }
        shares[0] = Math.max(1, left);
        return shares;
    }
}
