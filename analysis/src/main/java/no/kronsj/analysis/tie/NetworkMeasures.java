package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.Quantile;
import no.kronsj.analysis.tie.TieNetwork.Layer;
import no.kronsj.analysis.tie.TieNetwork.Pair;
import no.kronsj.ingest.workshop.InteractionSource.Use;

/** Density and reach of every layer, and of all chosen layers together. */
public final class NetworkMeasures {
    private static final double MEDIAN = 0.5;
    private static final String CHOSEN = "chosen";

    private final TieNetwork network;
    private final List<MeasureRow> rows = new ArrayList<>();

    private NetworkMeasures(TieNetwork network) {
        this.network = network;
    }

    /** All rows of section E3; a layer that is itself called chosen keeps the name. */
    public static List<MeasureRow> rows(TieNetwork network) {
        var measures = new NetworkMeasures(network);
        for (Layer layer : network.allLayers()) {
            measures.density(layer);
            measures.reach(layer.id(), layer.ties().keySet());
        }
        boolean named = network.allLayers().stream().anyMatch(layer -> layer.id().equals(CHOSEN));
        if (!named && network.allLayers().stream().anyMatch(layer -> layer.use() == Use.CHOSEN)) {
            measures.reach(CHOSEN, network.pairs(layer -> layer.use() == Use.CHOSEN));
        }
        return measures.rows;
    }

    private void density(Layer layer) {
        var key = new MeasureKey("density", "E3", "layer", layer.id(), "");
        long possible = network.eligiblePairs(layer.eligible());
        String dropped = layer.ineligible() == 0 ? "" : layer.ineligible() + " pairs outside the rule left out";
        rows.add(possible == 0
                ? MeasureRow.without(key, Unit.SHARE, Status.NO_DATA)
                : MeasureRow.of(key, (double) layer.ties().size() / possible, Unit.SHARE, layer.ties().size())
                        .frame(possible).notes(dropped));
    }

    private void reach(String subject, Set<Pair> pairs) {
        double[] partners = network.partners(pairs, pair -> true);
        var median = new MeasureKey("partners_median", "E3", "layer", subject, "");
        var without = new MeasureKey("without_contact_share", "E3", "layer", subject, "");
        OptionalDouble middle = Quantile.of(partners, MEDIAN);
        if (middle.isEmpty()) {
            rows.add(MeasureRow.without(median, Unit.COUNT, Status.NO_DATA));
            rows.add(MeasureRow.without(without, Unit.SHARE, Status.NO_DATA));
            return;
        }
        long people = partners.length;
        rows.add(MeasureRow.of(median, middle.getAsDouble(), Unit.COUNT, people).frame(people));
        double alone = (double) Arrays.stream(partners).filter(count -> count == 0).count() / people;
        rows.add(MeasureRow.of(without, alone, Unit.SHARE, people).frame(people));
    }
}
