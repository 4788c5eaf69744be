package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.InteractionSource.Use;

/** Which chosen ties were new, and which of those lasted (E4). */
final class NewTieMeasures {
    private final TieNetwork network;
    private final Layer layer;
    private final Set<Pair> fresh;

    private NewTieMeasures(TieNetwork network, Layer layer) {
        this.network = network;
        this.layer = layer;
        this.fresh = layer.ties().keySet().stream().filter(pair -> !network.knewBefore(pair))
                .collect(Collectors.toSet());
    }

    static List<MeasureRow> rows(TieNetwork network, Layer layer) {
        var measures = new NewTieMeasures(network, layer);
        var rows = new ArrayList<MeasureRow>();
        rows.add(measures.rate());
        if (!network.of(Use.FOLLOW_UP).isEmpty()) {
            rows.add(measures.persistence());
        }
        return rows;
    }

    private MeasureRow rate() {
        var key = Layers.key("new_tie_rate", "E4", layer);
        long possible = layer.eligibility().dyads();
        long known = known().stream().filter(layer.eligibility()::allows).count();
        long open = possible - known;
        if (open <= 0) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, possible == 0
                    ? "nobody could meet"
                    : "everybody who could meet knew each other");
        }
        MeasureRow row = MeasureRow.of(key, (double) fresh.size() / open, Unit.SHARE, fresh.size()).frame(open);
        return network.hasBaseline()
                ? row.bounds(bounds(open)).notes(known + " dyads known before left out")
                : row.bounds(new Interval(0, 1, "no-baseline")).notes("NO-BASELINE");
    }

    private Set<Pair> known() {
        return network.pairs(other -> other.use() == Use.BASELINE);
    }

    /** Of whom neither said whom they knew: at worst old ties met and new ones did not, at best the other way round. */
    private Interval bounds(long open) {
        Set<String> said = network.saidWhomTheyKnew();
        long doubtful = layer.eligibility().dyads(person -> !said.contains(person));
        long doubtfulTies = fresh.stream().filter(network::unobservable).count();
        long fewest = fresh.size() - doubtfulTies;
        long untied = doubtful - doubtfulTies;
        double lowest = open == doubtfulTies ? 0 : (double) fewest / (open - doubtfulTies);
        double highest = open == untied ? 1 : (double) fresh.size() / (open - untied);
        return new Interval(lowest, highest, "known-before");
    }

    private MeasureRow persistence() {
        var key = Layers.key("persistence", "E4", layer);
        List<Layer> later = network.of(Use.FOLLOW_UP);
        List<Pair> asked = fresh.stream().filter(pair -> later.stream().anyMatch(one -> bothAnswered(one, pair)))
                .toList();
        if (asked.isEmpty()) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, "both ends of no new tie answered later").n(0)
                    .frame((long) fresh.size());
        }
        long lasted = asked.stream().filter(pair -> later.stream().anyMatch(one -> bothAnswered(one, pair)
                && one.ties().containsKey(pair))).count();
        return MeasureRow.of(key, (double) lasted / asked.size(), Unit.SHARE, asked.size()).frame((long) fresh.size())
                .bounds(new Interval((double) lasted / fresh.size(),
                        (double) (lasted + fresh.size() - asked.size()) / fresh.size(), "silent"))
                .notes(network.hasBaseline() ? "" : "NO-BASELINE");
    }

    private static boolean bothAnswered(Layer later, Pair pair) {
        return later.reporters().map(said -> said.contains(pair.a()) && said.contains(pair.b())).orElse(true);
    }
}
