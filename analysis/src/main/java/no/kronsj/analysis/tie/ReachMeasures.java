package no.kronsj.analysis.tie;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.Limits;
import no.kronsj.analysis.statistics.Quantile;
import no.kronsj.analysis.statistics.UnobservableDyads;

/** How many dyads of a layer met, how many nobody could have told of, and how many partners people had. */
final class ReachMeasures {
    private static final double LOWER = 0.25;
    private static final double MEDIAN = 0.5;
    private static final double UPPER = 0.75;
    private static final int SEVERAL = 3;
    private static final List<Integer> MINUTES = List.of(15, 30, 60);

    private ReachMeasures() {}

    static List<MeasureRow> rows(LayerGraph graph) {
        return Stream
                .of(List.of(density(graph.layer())), longer(graph.layer()), unobservable(graph.layer()),
                        partners(graph))
                .flatMap(List::stream).toList();
    }

    private static MeasureRow density(Layer layer) {
        var key = Layers.key("density", "E3", layer);
        long possible = layer.eligibility().dyads();
        int ties = layer.ties().size();
        if (possible == 0) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA);
        }
        Optional<Limits> bounds = layer.reporters().isEmpty()
                ? Optional.empty()
                : UnobservableDyads.densityBounds(ties, possible, layer.unobservable());
        return MeasureRow.of(key, (double) ties / possible, Unit.SHARE, ties).frame(possible)
                .bounds(Figures.interval(bounds, "unobservable"))
                .notes(layer.ineligible() == 0 ? "" : layer.ineligible() + " pairs outside the rule left out");
    }

    /** How density falls as more minutes are asked for (E5); only where somebody knows how long contacts lasted. */
    private static List<MeasureRow> longer(Layer layer) {
        long possible = layer.eligibility().dyads();
        if (possible == 0 || layer.ties().values().stream().allMatch(contact -> contact.seconds() == 0)) {
            return List.of();
        }
        return MINUTES.stream().map(minutes -> {
            long ties = layer.ties().values().stream().filter(contact -> contact.seconds() >= minutes * 60L).count();
            return MeasureRow.of(Layers.key("density_%d_minutes".formatted(minutes), "E5", layer),
                    (double) ties / possible, Unit.SHARE, ties).frame(possible);
        }).toList();
    }

    /** Only where people were asked; a log tells of everybody. */
    private static List<MeasureRow> unobservable(Layer layer) {
        if (layer.reporters().isEmpty()) {
            return List.of();
        }
        var key = Layers.key("unobservable_dyads", "E12", layer);
        long possible = layer.eligibility().dyads();
        long answered = Layers.answered(layer);
        return List.of(possible == 0
                ? MeasureRow.without(key, Unit.SHARE, Status.NO_DATA)
                : MeasureRow.of(key, (double) layer.unobservable() / possible, Unit.SHARE, answered)
                        .frame((long) layer.eligibility().groupOf().size()));
    }

    private static List<MeasureRow> partners(LayerGraph graph) {
        Layer layer = graph.layer();
        double[] partners = TieNetwork.partners(graph.people(), layer.ties().keySet(), pair -> true);
        return List.of(
                row(Layers.key("partners_median", "E3", layer), Quantile.of(partners, MEDIAN), Unit.COUNT, partners),
                row(Layers.key("partners_lower", "E3", layer), Quantile.of(partners, LOWER), Unit.COUNT, partners),
                row(Layers.key("partners_upper", "E3", layer), Quantile.of(partners, UPPER), Unit.COUNT, partners),
                row(Layers.key("without_contact_share", "E3", layer), share(partners, 0, 0), Unit.SHARE, partners),
                row(Layers.key("three_partners_share", "E3", layer), share(partners, SEVERAL, Double.MAX_VALUE),
                        Unit.SHARE, partners));
    }

    private static OptionalDouble share(double[] partners, double from, double to) {
        return Arrays.stream(partners).map(count -> count >= from && count <= to ? 1 : 0).average();
    }

    private static MeasureRow row(MeasureKey key, OptionalDouble value, Unit unit, double[] partners) {
        long people = partners.length;
        return value.isEmpty()
                ? MeasureRow.without(key, unit, Status.NO_DATA)
                : MeasureRow.of(key, value.getAsDouble(), unit, people).frame(people);
    }
}
