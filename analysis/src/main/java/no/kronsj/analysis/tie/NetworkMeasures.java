package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.ingest.workshop.InteractionSource.Eligible;
import no.kronsj.ingest.workshop.InteractionSource.Use;

/** Section E for every layer, and for all chosen layers together. */
public final class NetworkMeasures {
    private final TieNetwork network;
    private final Attributes attributes;
    private final List<PairingRound> rounds;
    private final List<MeasureRow> rows = new ArrayList<>();

    private NetworkMeasures(TieNetwork network, SmallTables tables) {
        this.network = network;
        this.attributes = Attributes.of(tables);
        this.rounds = PairingRound.all(tables);
    }

    /** All rows of section E; a layer that is itself called chosen keeps the name. */
    public static List<MeasureRow> rows(TieNetwork network, SmallTables tables) {
        var measures = new NetworkMeasures(network, tables);
        network.allLayers().forEach(measures::layer);
        network.chosen().ifPresent(measures::layer);
        return measures.rows;
    }

    private void layer(Layer layer) {
        LayerGraph graph = LayerGraph.of(layer, attributes::kind);
        rows.addAll(ReachMeasures.rows(graph));
        if (layer.use() == Use.CHOSEN) {
            rows.addAll(NewTieMeasures.rows(network, layer));
        }
        rows.addAll(StructureMeasures.rows(graph));
        Optional<RedrawnLottery> lottery = PairingMeasures.isDrawn(network, layer)
                ? Optional.of(RedrawnLottery.of(PairingRound.of(rounds, layer), graph))
                : Optional.empty();
        mixing(graph, lottery);
        lottery.ifPresent(redrawn -> rows.addAll(PairingMeasures.rows(network, layer, rounds, redrawn)));
        // Who is in the middle of what the programme drew says nothing about people.
        if (layer.use() != Use.DESIGNED) {
            rows.addAll(BrokerageMeasures.rows(graph, nominal(), attributes));
        }
    }

    private void mixing(LayerGraph graph, Optional<RedrawnLottery> lottery) {
        nominal().forEach(attribute -> rows.addAll(MixingMeasures.rows(graph, attribute,
                person -> attributes.value(attribute, person), lottery)));
        attributes.values().keySet().stream().filter(attributes::numeric).forEach(attribute -> rows
                .add(MixingMeasures.numeric(graph, attribute, person -> attributes.value(attribute, person))));
        // Across groups only, E-I by group is +1 by construction.
        if (graph.layer().eligibility().rule() == Eligible.ALL) {
            rows.addAll(MixingMeasures.rows(graph, Attributes.GROUP, graph::group, lottery));
        }
    }

    private List<String> nominal() {
        return attributes.values().keySet().stream().filter(attribute -> !attributes.numeric(attribute)).toList();
    }
}
