package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.result.UptakeRow;

/** How much of each note was taken up, from the words of the notes; of groups and of all, from their notes. Not what was coded. */
final class UptakeFigures implements Recomputation {
    private static final String UPTAKE = "uptake";
    private static final String CODED = "CODED";

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        if (tables.all(UPTAKE).stream().anyMatch(row -> row.notes().toString().contains(CODED))) {
            return List.of();
        }
        Map<String, List<UptakeRow>> notes = tables.results().proposals().uptake().stream()
                .collect(Collectors.groupingBy(UptakeRow::note));
        var cells = new ArrayList<ExpectedCell>();
        for (MeasureRow row : tables.all(UPTAKE)) {
            if (row.value() != null) {
                OptionalDouble value = switch (row.key().scope()) {
                    case "note" -> share(notes.getOrDefault(row.key().subject(), List.of()));
                    case "group" -> mean(tables, "note", row.key().subject() + "@");
                    default -> mean(tables, "group", "");
                };
                value.ifPresent(again -> cells.addAll(tables.only(MeasureRow.of(new MeasureKey(UPTAKE, "H2",
                        row.key().scope(), row.key().subject(), ""), again, Unit.SHARE, 0), Set.of("value"))));
            }
        }
        return cells;
    }

    private static OptionalDouble share(List<UptakeRow> words) {
        return words.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) words.stream().filter(UptakeRow::takenUp).count() / words.size());
    }

    private static OptionalDouble mean(PublishedTables tables, String scope, String subject) {
        return tables.all(UPTAKE).stream().filter(row -> row.key().scope().equals(scope))
                .filter(row -> row.key().subject().startsWith(subject)).map(MeasureRow::findValue)
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).average();
    }
}
