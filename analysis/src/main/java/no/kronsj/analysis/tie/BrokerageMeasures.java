package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.Betweenness;
import no.kronsj.analysis.statistics.BrokerRoles;
import no.kronsj.analysis.statistics.BurtConstraint;
import no.kronsj.analysis.statistics.CentralPaths;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.statistics.Quantile;

/**
 * How much goes through few people (E9): only the distribution, never a person's place, nor its highest value, which is
 * one person's. Nothing where fewer than 70 % said whom they met.
 */
final class BrokerageMeasures {
    private static final double MEDIAN = 0.5;
    private static final double UPPER = 0.75;
    private static final String TOO_SILENT = "fewer than 70% answered";

    private final LayerGraph graph;
    private final Layer layer;
    private final NamedSeed seed;
    private final Betweenness betweenness;

    private BrokerageMeasures(LayerGraph graph) {
        this.graph = graph;
        this.layer = graph.layer();
        this.seed = Figures.seed(Layers.key("betweenness_median", "E9", layer));
        this.betweenness = Betweenness.of(graph.graph(), seed);
    }

    static List<MeasureRow> rows(LayerGraph graph, List<String> attributes, Attributes known) {
        if (!Layers.enoughAnswered(graph.layer())) {
            return silent(graph.layer());
        }
        var measures = new BrokerageMeasures(graph);
        var rows = new ArrayList<MeasureRow>();
        rows.add(measures.betweenness("betweenness_median", MEDIAN));
        rows.add(measures.betweenness("betweenness_upper", UPPER));
        rows.add(measures.constraint());
        attributes.forEach(attribute -> rows.add(measures.central(attribute, known)));
        if (graph.layer().directed()) {
            attributes.forEach(attribute -> rows.addAll(roles(attribute,
                    graph.only(person -> known.value(attribute, person)), known)));
        }
        return rows;
    }

    private static List<MeasureRow> silent(Layer layer) {
        return List.of("betweenness_median", "betweenness_upper", "constraint_median").stream()
                .map(measure -> MeasureRow.without(Layers.key(measure, "E9", layer), Unit.INDEX, Status.TOO_FEW,
                        TOO_SILENT))
                .toList();
    }

    private MeasureRow betweenness(String measure, double share) {
        MeasureRow row = of(Layers.key(measure, "E9", layer), Quantile.of(betweenness.shares(), share),
                betweenness.shares().length).frame((long) graph.people().size());
        return betweenness.exact() ? row : row.notes("sampled, error up to " + Figures.number(betweenness.error()));
    }

    private MeasureRow constraint() {
        double[] constraints = BurtConstraint.sorted(graph.graph());
        return of(Layers.key("constraint_median", "E9", layer), Quantile.of(constraints, MEDIAN), constraints.length)
                .frame((long) graph.people().size());
    }

    private static MeasureRow of(MeasureKey key, OptionalDouble value, int people) {
        return Figures.row(key, value, value.isPresent() ? Status.OK : Status.UNDEFINED, Unit.INDEX, people);
    }

    /** The n is how many people the tenth is: where they are few, the figure is about them. */
    private MeasureRow central(String attribute, Attributes known) {
        int[] values = graph.classes(person -> known.value(attribute, person));
        CentralPaths paths = CentralPaths.of(graph.graph(), values, betweenness, seed);
        return Figures.row(Layers.key("central_tenth_share", "E9", layer, attribute), paths, Unit.SHARE,
                paths.central()).frame((long) graph.people().size());
    }

    /** Of all who stand between two others, what share stands so: never who. */
    private static List<MeasureRow> roles(String attribute, LayerGraph graph, Attributes known) {
        var names = new ArrayList<int[]>();
        for (int tie = 0; tie < graph.ties().length; tie++) {
            names.addAll(graph.named(tie));
        }
        BrokerRoles roles = BrokerRoles.of(names.toArray(int[][]::new),
                graph.classes(person -> known.value(attribute, person)));
        return roles.triads().entrySet().stream().map(role -> {
            MeasureKey key = Layers.key("broker_%s_share".formatted(role.getKey().name().toLowerCase(Locale.ROOT)),
                    "E9",
                    graph.layer(), attribute);
            return roles.all() == 0
                    ? MeasureRow.without(key, Unit.SHARE, Status.UNDEFINED)
                    : MeasureRow.of(key, (double) role.getValue() / roles.all(), Unit.SHARE, role.getValue())
                            .frame(roles.all());
        }).toList();
    }
}
