package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.cluster.Grouping;
import no.kronsj.analysis.cluster.Seeds;
import no.kronsj.analysis.cluster.Stability;
import no.kronsj.analysis.cluster.TermMatrix;

/**
 * What the model found among passages whose words can be compared.
 *
 * @param rows      their places in the collection
 * @param matrix    their terms
 * @param grouping  their groups
 * @param stability how these came back
 */
record FamilyThemes(int[] rows, TermMatrix matrix, Grouping grouping, Stability stability) {

    static FamilyThemes of(ReadPassages read, int[] rows, int k, Grouping.Method method, Seeds seeds) {
        TermMatrix matrix = TermMatrix.of(Arrays.stream(rows).mapToObj(read.terms()::get).toList(),
                read.vocabulary().size());
        Grouping grouping = Grouping.of(matrix, k, method, seeds);
        return new FamilyThemes(rows, matrix, grouping, Stability.of(matrix, grouping, seeds));
    }

    /** How many passages are members of a group, and of how many there are in all: the order of themes. */
    long size(int group) {
        long all = 0;
        long assigned = 0;
        for (int i = 0; i < rows.length; i++) {
            if (grouping.clusters()[i] == group) {
                all++;
                assigned += grouping.isAssigned(i) ? 1 : 0;
            }
        }
        return assigned * Integer.MAX_VALUE + all;
    }

    /** For each of its passages the cosine to each theme in which some of them lie. */
    Map<String, double[]> cosines(Sorting sorting) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        sorting.themes().keySet().forEach(theme -> {
            if (Arrays.stream(rows).anyMatch(row -> sorting.themeOf(row).equals(theme))) {
                numbers.put(theme, numbers.size());
            }
        });
        int[] clusters = Arrays.stream(rows).map(row -> numbers.getOrDefault(sorting.themeOf(row), -1)).toArray();
        double[][] cosines = grouping.cosines(clusters, numbers.size());
        Map<String, double[]> byTheme = new LinkedHashMap<>();
        numbers.forEach((theme, number) -> byTheme.put(theme,
                Arrays.stream(cosines).mapToDouble(cosine -> cosine[number]).toArray()));
        return byTheme;
    }

    /** Concepts that separate anything here. */
    List<Integer> usable() {
        List<Integer> usable = new ArrayList<>();
        Arrays.stream(matrix.columns()).forEach(usable::add);
        return usable;
    }
}
