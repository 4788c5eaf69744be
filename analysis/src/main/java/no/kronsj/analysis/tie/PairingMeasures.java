package no.kronsj.analysis.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.InteractionSource.Use;

/** The audit of every layer that the programme made. */
final class PairingMeasures {
    private PairingMeasures() {}

    static List<MeasureRow> rows(TieNetwork network, SmallTables tables) {
        List<PairingRound> rounds = PairingRound.all(tables);
        return network.of(Use.DESIGNED).stream().filter(layer -> !ofGroups(network, layer)).flatMap(layer -> rows(layer,
                PairingAudit.of(rounds.stream().filter(round -> round.layer().equals(layer.id())).toList(),
                        network.allGroups(), before(network, layer, rounds)))
                .stream()).toList();
    }

    /** Work in one group is no draw of pairs. */
    private static boolean ofGroups(TieNetwork network, Layer layer) {
        return !layer.ties().isEmpty() && layer.ties().keySet().stream().allMatch(pair -> !network.group(pair.a())
                .isEmpty() && network.group(pair.a()).equals(network.group(pair.b())));
    }

    private static Set<Pair> before(TieNetwork network, Layer layer, List<PairingRound> rounds) {
        var before = new HashSet<>(network.pairs(other -> other.use() == Use.BASELINE));
        rounds.stream().takeWhile(round -> !round.layer().equals(layer.id()))
                .forEach(round -> before.addAll(round.pairs()));
        return before;
    }

    private static List<MeasureRow> rows(Layer layer, PairingAudit audit) {
        MeasureRow coverage = share("pairing_group_coverage", layer, audit.met(), audit.groupPairs());
        MeasureKey repeats = Layers.key("pairing_repeats", "E13", layer);
        return List.of(share("pairing_once_share", layer, audit.once(), audit.places()),
                share("pairing_cross_group_share", layer, audit.across(), audit.pairs()),
                audit.pairs() == 0
                        ? MeasureRow.without(repeats, Unit.COUNT, Status.NO_DATA)
                        : MeasureRow.of(repeats, audit.repeats(), Unit.COUNT, audit.pairs()).frame(audit.pairs()),
                audit.groupPairs() == 0
                        ? coverage
                        : coverage.notes("achievable " + Figures.number((double) audit.achievable()
                                / audit.groupPairs())));
    }

    private static MeasureRow share(String measure, Layer layer, long part, long whole) {
        MeasureKey key = Layers.key(measure, "E13", layer);
        return whole == 0
                ? MeasureRow.without(key, Unit.SHARE, Status.NO_DATA)
                : MeasureRow.of(key, (double) part / whole, Unit.SHARE, whole).frame(whole);
    }
}
