package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.statistics.Assortativity;
import no.kronsj.analysis.statistics.MixingIndex;

/** Whether people met their like, from how many ties run across and within, and from the counts between all values. */
final class NetworkFigures implements Recomputation {
    private static final Pattern WORDS = Pattern.compile("(\\d{1,9}) across and (\\d{1,9}) within");
    private static final Set<String> VALUE = Set.of("value");

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        var cells = new ArrayList<ExpectedCell>();
        tables.all("ei_index").forEach(row -> row.notes().stream().map(WORDS::matcher).filter(Matcher::matches)
                .forEach(words -> cells.addAll(ofWords(tables, row, Long.parseLong(words.group(1)),
                        Long.parseLong(words.group(2))))));
        tables.all("assortativity").forEach(row -> cells.addAll(ofCounts(tables, row)));
        return cells;
    }

    private static List<ExpectedCell> ofWords(PublishedTables tables, MeasureRow row, long across, long within) {
        MixingIndex index = MixingIndex.of(across, within, across, within);
        return index.value().isEmpty()
                ? List.of()
                : tables.only(MeasureRow.of(row.key(), index.value().getAsDouble(), row.unit(), index.ties()),
                        Set.of("value", "n"));
    }

    /** Only where no count is hidden and everybody's value is known. */
    private static List<ExpectedCell> ofCounts(PublishedTables tables, MeasureRow row) {
        List<TieCountRow> counts = tables.results().tieCounts().stream()
                .filter(count -> row.key().subject().equals(count.layer() + "@" + count.attribute())).toList();
        boolean open = counts.stream().allMatch(count -> count.status() == Status.OK && count.ties() != null);
        List<TieCountRow> known = counts.stream()
                .filter(count -> !count.valueA().isEmpty() && !count.valueB().isEmpty()).toList();
        if (!open || known.isEmpty()) {
            return List.of();
        }
        Assortativity again = Assortativity.of(ends(known, true), ends(known, false));
        return again.value().isEmpty()
                ? List.of()
                : tables.only(MeasureRow.of(row.key(), again.value().getAsDouble(), row.unit(), 0), VALUE);
    }

    /** The class of one end of every tie. */
    private static int[] ends(List<TieCountRow> counts, boolean first) {
        List<String> values = List.copyOf(new TreeSet<>(counts.stream()
                .flatMap(count -> Stream.of(count.valueA(), count.valueB())).toList()));
        return counts.stream().flatMapToInt(count -> IntStream.generate(
                () -> values.indexOf(first ? count.valueA() : count.valueB()))
                .limit(Objects.requireNonNullElse(count.ties(), 0L))).toArray();
    }
}
