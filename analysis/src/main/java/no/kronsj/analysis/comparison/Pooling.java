package no.kronsj.analysis.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.item.ItemKey;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.BinomialFunnel;
import no.kronsj.analysis.statistics.Limits;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.statistics.PooledMeans;
import no.kronsj.analysis.statistics.PooledShares;
import no.kronsj.analysis.statistics.RankIntervals;

/** Group figures drawn towards the common one (D5), how uncertain their order is (D6), and the funnel of shares (D7). */
final class Pooling {
    /** As sure as D6 wants it, and with the test of D4. */
    private static final double SURELY_BEST = 0.95;
    /** The order of more groups is no use to anybody, and drawing it for hundreds of items takes minutes. */
    private static final int MOST_RANKED = 100;
    private static final double INNER = 0.95;
    private static final double OUTER = 0.998;

    private final GroupCounts groups;
    private final boolean differ;
    private final ItemKey item;
    private final Map<Integer, String> funnels = new HashMap<>();
    private final List<MeasureRow> rows = new ArrayList<>();

    /** {@code differ}: whether the groups differ at all by D4. */
    Pooling(ItemKey item, GroupCounts groups, boolean differ) {
        this.item = item;
        this.groups = groups;
        this.differ = differ;
    }

    List<MeasureRow> rows() {
        shares();
        means();
        return rows;
    }

    private void shares() {
        int[] sizes = groups.sizes();
        PooledShares pooled = PooledShares.of(groups.favourable(), sizes);
        for (int g = 0; g < groups.size(); g++) {
            PooledShares.Group group = pooled.groups().get(g);
            rows.add(MeasureRow.of(groups.key(item, "pooled_share", "D5", g), group.pooled(), Unit.SHARE, sizes[g])
                    .notes(
                            "raw " + Figures.number(group.share()), pooled.prior().isEmpty() ? "all alike" : "",
                            funnel(sizes[g], pooled.mean())));
        }
    }

    /** Between which shares a group of this size falls by chance if it is as all are. */
    private String funnel(int size, OptionalDouble mean) {
        return funnels.computeIfAbsent(size, n -> {
            Limits inner = BinomialFunnel.of(n, mean.orElseThrow(), INNER);
            Limits outer = BinomialFunnel.of(n, mean.orElseThrow(), OUTER);
            return "funnel 95 %% %s to %s, 99.8 %% %s to %s".formatted(Figures.number(inner.lo()),
                    Figures.number(inner.hi()), Figures.number(outer.lo()), Figures.number(outer.hi()));
        });
    }

    private void means() {
        PooledMeans pooled = PooledMeans.ofCounts(groups.levels());
        Status status = Figures.status(pooled.status());
        if (pooled.groups().isEmpty()) {
            return;
        }
        String approximate = pooled.approximate() ? "APPROX" : "";
        String alike = pooled.tauSquared().orElse(0) == 0 ? "all alike" : "";
        boolean few = groups.size() <= MOST_RANKED;
        for (int g = 0; g < groups.size(); g++) {
            PooledMeans.Group group = pooled.groups().get(g);
            rows.add(MeasureRow.of(groups.key(item, "pooled_mean", "D5", g), group.pooled(), Unit.SCORE, group.n())
                    .status(status)
                    .notes("raw " + Figures.number(group.mean()), "sd " + Figures.number(Math.sqrt(group.variance())),
                            approximate, alike, few ? "" : "too many groups to rank"));
        }
        if (few) {
            ranks(pooled, status, approximate, alike);
        }
    }

    /** One draw of all groups at once, so one seed: that of the item, whatever its groups are called. */
    private void ranks(PooledMeans pooled, Status status, String... flags) {
        NamedSeed seed = Figures.seed(new MeasureKey("rank", "D6", "item", item.subject(), item.wave()));
        RankIntervals ranks = RankIntervals.of(
                pooled.groups().stream().mapToDouble(PooledMeans.Group::pooled).toArray(),
                pooled.groups().stream().mapToDouble(PooledMeans.Group::variance).toArray(), seed);
        for (int g = 0; g < groups.size(); g++) {
            RankIntervals.Group group = ranks.groups().get(g);
            String best = differ && group.best() >= SURELY_BEST ? "BEST" : "";
            String[] chances = {"P(best) " + Figures.number(group.best()),
                    "P(top third) " + Figures.number(group.topThird()), best};
            rows.add(rank("rank_lo", g, group.lo(), status).notes(chances).notes(flags).drawn(seed.value(),
                    ranks.draws()));
            rows.add(rank("rank_hi", g, group.hi(), status).notes(chances).notes(flags).drawn(seed.value(),
                    ranks.draws()));
        }
    }

    private MeasureRow rank(String measure, int g, double rank, Status status) {
        return MeasureRow.of(groups.key(item, measure, "D6", g), rank, Unit.INDEX, groups.answers(g)).status(status)
                .notes("1 to %s, 90 %%".formatted(groups.size()));
    }
}
