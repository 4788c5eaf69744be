package no.kronsj.analysis.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.MeasureRow;

/**
 * The counts that a set of figures gives of each item, of all and of each group: how many chose each level where that is shown,
 * else how many are in the top box and how many are not.
 */
record ReleaseCounts(Map<String, Map<String, Long>> cells) {

    static ReleaseCounts of(List<MeasureRow> rows) {
        Map<String, Map<String, Long>> cells = new HashMap<>();
        for (MeasureRow row : rows) {
            Long n = row.n();
            if (n == null || row.value() == null) {
                continue;
            }
            long counted = Math.round(row.value() * n);
            if (row.key().measure().equals("answer_share")) {
                cells.computeIfAbsent(levels(SurveyMeasures.item(row.key().subject()), row), first -> new HashMap<>())
                        .put(row.key().subject(), counted);
            } else if (row.key().measure().equals("top_box_share")) {
                cells.put(row.key().subject() + " " + row.key().wave(), Map.of("top", counted, "rest", n - counted));
            }
        }
        return new ReleaseCounts(cells);
    }

    private static String levels(String item, MeasureRow row) {
        return "levels of " + item + " " + row.key().wave();
    }

    /**
     * At least how many people's answers to a cell, named as {@code after.voice@g03 after}, are others here than there: as many
     * as came to some levels, or as many as went from some. 0 where both are the same or one does not show it.
     */
    long peopleApart(ReleaseCounts other, String cell) {
        Map<String, Long> here = cells.getOrDefault("levels of " + cell, Map.of());
        Map<String, Long> there = other.cells.getOrDefault("levels of " + cell, Map.of());
        return !here.isEmpty() && here.keySet().equals(there.keySet())
                ? apart(here, there)
                : apart(cells.getOrDefault(cell, Map.of()), other.cells.getOrDefault(cell, Map.of()));
    }

    private static long apart(Map<String, Long> here, Map<String, Long> there) {
        if (here.isEmpty() || there.isEmpty()) {
            return 0;
        }
        long came = 0;
        long went = 0;
        var names = new HashSet<>(here.keySet());
        names.addAll(there.keySet());
        for (String name : names) {
            long more = here.getOrDefault(name, 0L) - there.getOrDefault(name, 0L);
            came += Math.max(0, more);
            went += Math.max(0, -more);
        }
        return Math.max(came, went);
    }
}
