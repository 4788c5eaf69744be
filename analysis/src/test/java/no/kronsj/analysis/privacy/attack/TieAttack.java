package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.TieCountRow;

/** Ties between two values: all ties of the layer, those across and those within, less the counts that are shown. */
record TieAttack(Results restricted, ProtectionRule rule, String attribute) {
    private static final Pattern MIXING = Pattern.compile("(\\d+) across and (\\d+) within");

    List<String> broken(Results open) {
        List<TieCountRow> cells = ofAttribute(open);
        var broken = new ArrayList<String>();
        if (cells.isEmpty()) {
            return broken;
        }
        var system = new LinearSystem();
        cells.forEach(cell -> {
            system.between(sum(List.of(cell), any -> true), 0, Integer.MAX_VALUE);
            if (cell.ties() != null) {
                system.equal(sum(List.of(cell), any -> true), cell.ties());
            }
        });
        open.measures().forEach(row -> read(row, cells, system));
        for (TieCountRow cell : ofAttribute(restricted)) {
            Long ties = cell.ties();
            if (ties != null && rule.small(ties)
                    && system.range(sum(List.of(cell), any -> true)).single()) {
                broken.add("%d ties of %s and %s by %s".formatted(ties, cell.valueA(), cell.valueB(), attribute));
            }
        }
        return broken;
    }

    private List<TieCountRow> ofAttribute(Results results) {
        return results.tieCounts().stream().filter(row -> row.attribute().equals(attribute)).toList();
    }

    private void read(MeasureRow row, List<TieCountRow> cells, LinearSystem system) {
        Long n = row.n();
        if (row.key().measure().equals("density") && n != null) {
            system.equal(sum(cells, any -> true), n);
        }
        boolean mixing = row.key().measure().equals("ei_index") && row.key().subject().endsWith("@" + attribute);
        row.notes().stream().filter(note -> mixing).map(MIXING::matcher).filter(Matcher::matches).forEach(told -> {
            system.equal(sum(cells, cell -> known(cell) && !within(cell)), Long.parseLong(told.group(1)));
            system.equal(sum(cells, cell -> known(cell) && within(cell)), Long.parseLong(told.group(2)));
        });
    }

    /** People whose value is not known do not mix. */
    private static boolean known(TieCountRow cell) {
        return !cell.valueA().isEmpty() && !cell.valueB().isEmpty();
    }

    private static boolean within(TieCountRow cell) {
        return cell.valueA().equals(cell.valueB());
    }

    private static Map<String, Double> sum(List<TieCountRow> cells, Predicate<TieCountRow> wanted) {
        var sum = new HashMap<String, Double>();
        cells.stream().filter(wanted).forEach(cell -> sum.put(cell.valueA() + "|" + cell.valueB(), 1.0));
        return sum;
    }
}
