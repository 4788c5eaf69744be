package no.kronsj.analysis.reproduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import no.kronsj.analysis.item.AnswerCounts;
import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.item.ItemKey;
import no.kronsj.analysis.item.ItemMeasures;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.MissingRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;

/** Everything that is said of an item, from how many answered each level: shares, scores, medians, mean, intervals, bounds. */
final class AnswerFigures implements Recomputation {
    private static final String NONRESPONSE = "item_nonresponse";

    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        var cells = new ArrayList<ExpectedCell>();
        for (Instrument instrument : tables.plan().instruments().values()) {
            for (Item item : instrument.items().values()) {
                item.findScale().ifPresent(scale -> cells.addAll(
                        ofItem(tables, ItemCounts.key(instrument, item), scale)));
            }
        }
        return cells;
    }

    private static List<ExpectedCell> ofItem(PublishedTables tables, ItemKey key, AnswerScale scale) {
        Optional<MeasureRow> top = tables.find("top_box_share", "item", key.subject(), key.wave());
        List<MeasureRow> levels = IntStream.rangeClosed(1, scale.positions())
                .mapToObj(level -> tables.find("answer_share", "item", key.subject() + "@" + level, key.wave()))
                .flatMap(Optional::stream).filter(row -> row.status() != Status.SUPPRESSED).toList();
        if (top.isEmpty() || top.get().status() == Status.SUPPRESSED || levels.size() < scale.positions()) {
            return List.of();
        }
        Optional<MissingRow.Counts> missing = missing(tables, key);
        Optional<Long> saw = tables.find(NONRESPONSE, "item", key.subject(), key.wave()).map(MeasureRow::n);
        boolean told = missing.isPresent() && saw.isPresent();
        var counts = new AnswerCounts(scale, counts(levels),
                told ? Math.toIntExact(missing.orElseThrow().skipped()) : 0,
                told ? Math.toIntExact(saw.orElseThrow()) : 0);
        return ItemMeasures.rows(key, counts, PublishedTables.people(top.get())).stream()
                .filter(row -> told || !row.key().measure().equals(NONRESPONSE))
                .flatMap(row -> tables.whole(row, Set.of()).stream()).toList();
    }

    /** The middle of what the levels say of how many answered: they all say the same, unless one of them was changed. */
    private static int[] counts(List<MeasureRow> levels) {
        long n = levels.stream().mapToLong(row -> Objects.requireNonNullElse(row.n(), 0L)).sorted()
                .skip(levels.size() / 2).findFirst().orElse(0);
        return levels.stream().mapToInt(row -> (int) Math.round(row.findValue().orElse(0) * n)).toArray();
    }

    private static Optional<MissingRow.Counts> missing(PublishedTables tables, ItemKey key) {
        return tables.results().missing().stream().filter(row -> row.instrument().equals(key.instrument())
                && row.item().equals(key.item()) && row.wave().equals(key.wave()))
                .findFirst().map(MissingRow::people);
    }
}
