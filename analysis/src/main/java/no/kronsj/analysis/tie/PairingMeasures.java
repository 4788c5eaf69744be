package no.kronsj.analysis.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.InteractionSource.Use;

/** The audit of a layer whose pairs the programme drew. */
final class PairingMeasures {
    private PairingMeasures() {}

    static List<MeasureRow> rows(TieNetwork network, Layer layer, List<PairingRound> all, RedrawnLottery lottery) {
        List<PairingRound> rounds = PairingRound.of(all, layer);
        PairingAudit audit = PairingAudit.of(rounds, network.allGroups(), before(network, layer, all));
        MeasureKey repeats = Layers.key("pairing_repeats", "E13", layer);
        return List.of(share("pairing_once_share", layer, audit.once(), audit.places()),
                share("pairing_cross_group_share", layer, audit.across(), audit.pairs()),
                audit.pairs() == 0
                        ? MeasureRow.without(repeats, Unit.COUNT, Status.NO_DATA)
                        : MeasureRow.of(repeats, audit.repeats(), Unit.COUNT, audit.pairs()).frame(audit.pairs()),
                coverage(layer, audit, lottery, network));
    }

    private static MeasureRow coverage(Layer layer, PairingAudit audit, RedrawnLottery lottery, TieNetwork network) {
        MeasureRow row = share("pairing_group_coverage", layer, audit.met(), audit.groupPairs());
        if (audit.groupPairs() == 0) {
            return row;
        }
        double achievable = (double) audit.achievable() / audit.groupPairs();
        return lottery.tested(row.notes("achievable " + Figures.number(achievable)),
                pairs -> (double) PairingAudit.met(pairs, network.allGroups()).size() / audit.groupPairs());
    }

    /** Whether the programme drew its pairs; work in one group is no draw. */
    static boolean isDrawn(TieNetwork network, Layer layer) {
        return layer.use() == Use.DESIGNED && (layer.ties().isEmpty() || layer.ties().keySet().stream()
                .anyMatch(pair -> network.group(pair.a()).isEmpty()
                        || !network.group(pair.a()).equals(network.group(pair.b()))));
    }

    private static Set<Pair> before(TieNetwork network, Layer layer, List<PairingRound> rounds) {
        var before = new HashSet<>(network.pairs(other -> other.use() == Use.BASELINE));
        rounds.stream().takeWhile(round -> !round.layer().equals(layer.id()))
                .forEach(round -> before.addAll(round.pairs()));
        return before;
    }

    private static MeasureRow share(String measure, Layer layer, long part, long whole) {
        MeasureKey key = Layers.key(measure, "E13", layer);
        return whole == 0
                ? MeasureRow.without(key, Unit.SHARE, Status.NO_DATA)
                : MeasureRow.of(key, (double) part / whole, Unit.SHARE, whole).frame(whole);
    }
}
