package no.kronsj.analysis.privacy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;

/**
 * Figures of networks (J6): those of 1..k−1 ties or people are hidden. How people mix by an attribute tells how many ties
 * run across and within; it is hidden where one of these is small, and where with the shown counts of the table it would
 * give a hidden count away: those of people of whom the value is not known are what it leaves of all ties. What brokers stand between sums to one, so that all shares of a table are hidden with one of
 * them. All chosen layers together tell of each of them.
 */
final class NetworkRule {
    private static final String CHOSEN = "chosen";
    private static final Set<String> SCOPES = Set.of("layer", "layer_attribute");
    private static final Set<String> MIXING = Set.of("ei_index", "ei_rescaled", "assortativity",
            "assortativity_weighted", "assortativity_numeric");
    private static final String BROKER = "broker_";
    private static final String DENSITY = "density";

    private final int minimumCell;
    /** By the subject of an indicator, the layer and attribute whose mixing it tells. */
    private final Map<String, String> indicators;

    NetworkRule(int minimumCell, Map<String, String> indicators) {
        this.minimumCell = minimumCell;
        this.indicators = Map.copyOf(indicators);
    }

    List<MeasureRow> hide(List<MeasureRow> measures, List<TieCountRow> counts, List<TieCountRow> open) {
        Set<String> telling = telling(counts, open);
        Set<String> brokers = measures.stream().filter(row -> broker(row) && few(row)).map(row -> row.key().subject())
                .collect(Collectors.toSet());
        Set<MeasureKey> nearlyAll = shorter(measures);
        List<MeasureRow> single = measures.stream()
                .map(row -> few(row) || mixes(row, telling) || broker(row) && brokers.contains(row.key().subject())
                        || nearlyAll.contains(row.key()) ? row.hidden() : row)
                .toList();
        Set<String> chosen = counts.stream().filter(row -> row.use().equals(CHOSEN)).map(TieCountRow::layer)
                .collect(Collectors.toSet());
        Set<String> hidden = single.stream().filter(row -> ofNetwork(row) && row.status() == Status.SUPPRESSED)
                .filter(row -> chosen.contains(layer(row)))
                .map(row -> row.key().measure() + rest(row)).collect(Collectors.toSet());
        return single.stream().map(row -> ofNetwork(row) && layer(row).equals(CHOSEN)
                && hidden.contains(row.key().measure() + rest(row)) ? row.hidden() : row).toList();
    }

    private static boolean ofNetwork(MeasureRow row) {
        return SCOPES.contains(row.key().scope());
    }

    private boolean few(MeasureRow row) {
        return ofNetwork(row) && DisclosureControl.smallCell(row.n(), minimumCell);
    }

    private static boolean broker(MeasureRow row) {
        return row.key().measure().startsWith(BROKER);
    }

    /** Densities of longer contacts that differ from the one before by few ties, whose number they would give away. */
    private Set<MeasureKey> shorter(List<MeasureRow> measures) {
        Map<String, List<MeasureRow>> byLayer = measures.stream()
                .filter(row -> row.key().scope().equals("layer") && row.key().measure().startsWith(DENSITY)
                        && row.n() != null)
                .sorted(Comparator.comparingLong((MeasureRow row) -> -count(row)))
                .collect(Collectors.groupingBy(row -> row.key().subject()));
        var hidden = new HashSet<MeasureKey>();
        byLayer.values().forEach(rows -> {
            long last = count(rows.getFirst());
            for (MeasureRow row : rows) {
                if (!row.key().measure().equals(DENSITY)
                        && DisclosureControl.smallCell(last - count(row), minimumCell)) {
                    hidden.add(row.key());
                } else {
                    last = count(row);
                }
            }
        });
        return hidden;
    }

    private static long count(MeasureRow row) {
        Long n = row.n();
        return n == null ? 0 : n;
    }

    private boolean mixes(MeasureRow row, Set<String> telling) {
        String subject = row.key().subject();
        return (MIXING.contains(row.key().measure()) || broker(row)) && telling.contains(subject)
                || row.key().measure().equals("indicator_value")
                        && telling.contains(indicators.getOrDefault(subject, ""));
    }

    private Set<String> telling(List<TieCountRow> counts, List<TieCountRow> open) {
        Map<String, List<TieCountRow>> shown = byTable(open);
        var telling = new HashSet<String>();
        byTable(counts).forEach((table, rows) -> {
            Set<List<String>> hidden = shown.getOrDefault(table, List.of()).stream()
                    .filter(row -> row.status() == Status.SUPPRESSED).map(NetworkRule::cell)
                    .collect(Collectors.toSet());
            Predicate<TieCountRow> known = row -> !row.valueA().isEmpty() && !row.valueB().isEmpty();
            Predicate<TieCountRow> within = known.and(row -> row.valueA().equals(row.valueB()));
            Predicate<TieCountRow> across = known.and(within.negate());
            if (tells(rows, hidden, within) || tells(rows, hidden, across) || tells(rows, hidden, known.negate())) {
                telling.add(table);
            }
        });
        return telling;
    }

    /** Whether the sum of one kind of cells is small, or leaves too little to its hidden ones. */
    private boolean tells(List<TieCountRow> rows, Set<List<String>> hidden, Predicate<TieCountRow> kind) {
        List<TieCountRow> ofKind = rows.stream().filter(kind).toList();
        List<TieCountRow> unseen = ofKind.stream().filter(row -> hidden.contains(cell(row))).toList();
        return DisclosureControl.smallCell(sum(ofKind), minimumCell)
                || unseen.size() == 1 || !unseen.isEmpty() && sum(unseen) < minimumCell;
    }

    private static long sum(List<TieCountRow> rows) {
        return rows.stream().mapToLong(row -> row.ties() == null ? 0 : row.ties()).sum();
    }

    private static Map<String, List<TieCountRow>> byTable(List<TieCountRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.layer() + "@" + row.attribute()));
    }

    private static List<String> cell(TieCountRow row) {
        return List.of(row.valueA(), row.valueB());
    }

    private static String layer(MeasureRow row) {
        return SurveyMeasures.item(row.key().subject());
    }

    private static String rest(MeasureRow row) {
        return row.key().subject().substring(layer(row).length());
    }
}
