package no.kronsj.analysis.comparison;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.item.ItemKey;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.AgreementRwg;
import no.kronsj.analysis.statistics.IntraclassCorrelation;
import no.kronsj.analysis.statistics.KruskalWallis;
import no.kronsj.analysis.statistics.LeikDispersion;
import no.kronsj.analysis.statistics.NamedSeed;

/** The figures that compare the groups of one item; groups in which nobody answered are left out. */
public final class GroupComparison {
    private static final double LEVEL = 0.05;

    private final ItemKey item;
    private final GroupCounts groups;

    private GroupComparison(ItemKey item, GroupCounts groups) {
        this.item = item;
        this.groups = groups;
    }

    /** All rows of section D; none where an item has no answers by group. */
    public static List<MeasureRow> rows(ItemCounts items) {
        return items.items().keySet().parallelStream()
                .map(item -> new GroupComparison(item, GroupCounts.of(items.groups(item))).rows())
                .flatMap(List::stream).toList();
    }

    private List<MeasureRow> rows() {
        var rows = new ArrayList<MeasureRow>();
        for (int g = 0; g < groups.size(); g++) {
            int[] counts = groups.levels()[g];
            int n = groups.answers(g);
            rows.add(Figures.row(groups.key(item, "r_wg", "D2", g), AgreementRwg.of(counts), Unit.INDEX, n));
            rows.add(Figures.row(groups.key(item, "leik_dispersion", "B6", g), LeikDispersion.of(counts), Unit.INDEX,
                    n));
        }
        if (groups.size() > 1) {
            boolean differ = difference(rows);
            likeness(rows);
            rows.addAll(new Pooling(item, groups, differ).rows());
        }
        return rows;
    }

    /** Whether any difference is beyond chance. */
    private boolean difference(List<MeasureRow> rows) {
        var key = new MeasureKey("kruskal_wallis", "D4", "item", item.subject(), item.wave());
        NamedSeed seed = Figures.seed(key);
        KruskalWallis difference = KruskalWallis.ofCounts(groups.levels(), seed);
        MeasureRow row = Figures.tested(Figures.row(key, difference, Unit.INDEX, groups.answers()), "kruskal-wallis",
                difference.p(), seed).notes(groups.words());
        boolean differ = difference.p().map(p -> p.value() < LEVEL).orElse(false);
        rows.add(differ ? row.notes(Pairwise.notes(groups, seed, LEVEL)) : row);
        return differ;
    }

    private void likeness(List<MeasureRow> rows) {
        var key = new MeasureKey("icc1", "D3", "item", item.subject(), item.wave());
        NamedSeed seed = Figures.seed(key);
        IntraclassCorrelation likeness = IntraclassCorrelation.ofCounts(groups.levels(), seed);
        MeasureRow row = Figures.row(key, likeness, Unit.INDEX, groups.answers()).notes(groups.words(),
                likeness.value().orElse(0) < 0 ? "no more alike than strangers" : "");
        rows.add(Figures.tested(row, "one-sided", likeness.p(), seed));
    }
}
