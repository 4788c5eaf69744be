package no.kronsj.analysis.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.WeightedCounts;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Figures of items weighted to the register (A9), beside the unweighted ones. Weighted and unweighted together give away
 * how a stratum answered, so an item of which some equally weighted people are fewer than the minimum cell has too few.
 */
public final class WeightedMeasures {
    private final SortedMap<String, Weighting> weightings;
    private final int minimumCell;
    private final SortedMap<ItemKey, SortedMap<String, int[]>> answers = new TreeMap<>();

    private WeightedMeasures(Workshop plan, SmallTables tables, ItemCounts counts) {
        this.weightings = Weighting.of(plan, tables);
        this.minimumCell = plan.privacy().minimumCell();
        SortedMap<ItemKey, AnswerCounts> items = counts.items();
        for (Row row : tables.weighted()) {
            var key = ItemKey.of(row);
            AnswerCounts ofItem = items.get(key);
            if (ofItem != null) {
                var tally = new AnswerCounts.Tally(ofItem.scale());
                tally.add(row);
                answers.computeIfAbsent(key, item -> new TreeMap<>()).put(row.getString("stratum"),
                        tally.counts().byPosition());
            }
        }
    }

    /** Two rows for every instrument whose plan asks for weights, and three for every scaled item of those. */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables, ItemCounts counts) {
        var measures = new WeightedMeasures(plan, tables, counts);
        var rows = new ArrayList<MeasureRow>();
        measures.weightings.values().forEach(weighting -> rows.addAll(weighting.rows()));
        counts.items().forEach((key, ofItem) -> {
            Weighting weighting = measures.weightings.get(key.instrument());
            if (weighting != null) {
                rows.addAll(measures.ofItem(key, ofItem.scale(), weighting));
            }
        });
        return rows;
    }

    private List<MeasureRow> ofItem(ItemKey key, AnswerScale scale, Weighting weighting) {
        var cells = new TreeMap<Double, Integer>();
        var strata = new ArrayList<WeightedCounts.Stratum>();
        answers.getOrDefault(key, Collections.emptySortedMap()).forEach(
                (stratum, levels) -> weighting.weight(stratum).ifPresent(weight -> {
                    strata.add(new WeightedCounts.Stratum(weight, levels));
                    cells.merge(weight, Arrays.stream(levels).sum(), Integer::sum);
                }));
        var counts = WeightedCounts.of(strata, scale.positions());
        OptionalDouble share = counts.share(scale::favourable);
        OptionalDouble against = counts.share(scale::unfavourable);
        OptionalDouble net = share.isPresent()
                ? OptionalDouble.of(share.getAsDouble() - against.orElse(0))
                : OptionalDouble.empty();
        boolean small = cells.values().stream().anyMatch(people -> people > 0 && people < minimumCell);
        var item = new Weighted(key, weighting, counts, small, cells.values().stream().mapToInt(n -> n).sum());
        MeasureRow weighted = item.row("top_box_share_weighted", "B2", share, Unit.SHARE);
        return List.of(share.isPresent() && !small
                ? weighted.interval(Figures.interval(counts.limits(share.getAsDouble()), "wilson with Kish's n"))
                : weighted,
                item.row("net_score_weighted", "B3", net, Unit.INDEX),
                item.row("mean_weighted", "B5", counts.mean(), Unit.SCORE));
    }

    /** The weighted answers to one item. */
    private record Weighted(ItemKey key, Weighting weighting, WeightedCounts counts, boolean small, int n) {

        MeasureRow row(String measure, String section, OptionalDouble value, Unit unit) {
            var measured = new MeasureKey(measure, section, "item", key.subject(), key.wave());
            if (weighting.status() != Status.OK || value.isEmpty()) {
                Status without = weighting.status() == Status.OK ? Status.NO_DATA : weighting.status();
                return MeasureRow.without(measured, unit, without).n(n);
            }
            return MeasureRow.of(measured, value.getAsDouble(), unit, n).status(small ? Status.TOO_FEW : Status.OK)
                    .notes("by " + weighting.by(), "worth " + Figures.number(counts.kish().value().orElse(0)),
                            "design effect " + Figures.number(counts.kish().designEffect().orElse(0)));
        }
    }
}
