package no.kronsj.dashboard.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.result.MeasureRow;

/** The table of measures, found by measure and subject. */
public final class Measures {
    private final Map<String, List<MeasureRow>> byMeasure = new HashMap<>();
    private final Map<String, Map<String, MeasureRow>> bySubject = new HashMap<>();

    Measures(List<MeasureRow> rows) {
        for (MeasureRow row : rows) {
            byMeasure.computeIfAbsent(row.key().measure(), name -> new ArrayList<>()).add(row);
            bySubject.computeIfAbsent(row.key().measure(), name -> new HashMap<>())
                    .putIfAbsent(row.key().subject(), row);
        }
        byMeasure.replaceAll((name, sameMeasure) -> List.copyOf(sameMeasure));
    }

    /** Every row of a measure, in the order of the table. */
    public List<MeasureRow> allOf(String measure) {
        return byMeasure.getOrDefault(measure, List.of());
    }

    /** Every row of a measure within a scope. */
    public List<MeasureRow> allOf(String measure, String scope) {
        return allOf(measure).stream().filter(row -> row.key().scope().equals(scope)).toList();
    }

    /** The first row of a measure for a subject. */
    public Optional<MeasureRow> find(String measure, String subject) {
        return Optional.ofNullable(bySubject.getOrDefault(measure, Map.of()).get(subject));
    }

    /** Every row of a measure whose subject is a part of another: {@code after.voice@1} of {@code after.voice}. */
    public List<MeasureRow> partsOf(String measure, String subject) {
        return allOf(measure).stream().filter(row -> row.key().subject().startsWith(subject + "@")).toList();
    }
}
