package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.KeynessRow;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.statistics.BenjaminiHochberg;

/** The q-values of a comparison of two groups' words, from all its p-values. */
final class KeynessFigures implements Recomputation {
    private record Sides(String group, String other) {}

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        List<KeynessRow> rows = tables.results().texts().keyness();
        Map<Sides, List<Integer>> comparisons = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            comparisons.computeIfAbsent(new Sides(rows.get(i).group(), rows.get(i).other()),
                    sides -> new ArrayList<>()).add(i);
        }
        var cells = new ArrayList<ExpectedCell>();
        comparisons.values().forEach(places -> {
            double[] q = BenjaminiHochberg.of(places.stream().mapToDouble(place -> rows.get(place).p()).toArray());
            for (int i = 0; i < q.length; i++) {
                cells.add(new ExpectedCell(ResultTable.KEYNESS, places.get(i), "q", String.valueOf(q[i])));
            }
        });
        return cells;
    }
}
