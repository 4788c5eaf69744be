package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import no.kronsj.analysis.cluster.Communities;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.ConnectedParts;
import no.kronsj.analysis.statistics.Defined;
import no.kronsj.analysis.statistics.Reciprocity;
import no.kronsj.analysis.statistics.RewiredModularity;
import no.kronsj.analysis.statistics.Transitivity;
import no.kronsj.ingest.workshop.InteractionSource.Eligible;

/** What shape the network of a layer has (E10, E11). */
final class StructureMeasures {
    private final LayerGraph graph;
    private final Layer layer;
    private final long people;
    private final List<MeasureRow> rows = new ArrayList<>();

    private StructureMeasures(LayerGraph graph) {
        this.graph = graph;
        this.layer = graph.layer();
        this.people = graph.people().size();
    }

    static List<MeasureRow> rows(LayerGraph graph) {
        var measures = new StructureMeasures(graph);
        measures.parts();
        measures.transitivity();
        measures.modularity();
        measures.communities();
        measures.reciprocity();
        return measures.rows;
    }

    private void parts() {
        MeasureKey components = Layers.key("components", "E10", layer);
        ConnectedParts parts = ConnectedParts.of(graph.graph(), Figures.seed(components));
        Status status = Figures.status(parts.status());
        rows.add(of(components, parts.value(), status, Unit.COUNT));
        rows.add(of(Layers.key("largest_component_share", "E10", layer), parts.largest(), status, Unit.SHARE));
        rows.add(of(Layers.key("mean_distance", "E10", layer), parts.distance(),
                parts.distance().isEmpty() && status == Status.OK ? Status.UNDEFINED : status, Unit.COUNT));
    }

    private void transitivity() {
        Transitivity transitivity = Transitivity.of(graph.graph());
        rows.add(of(Layers.key("transitivity", "E10", layer), transitivity.value(),
                Figures.status(transitivity.status()), Unit.SHARE));
    }

    private MeasureRow of(MeasureKey key, OptionalDouble value, Status status, Unit unit) {
        return Figures.row(key, value, status, unit, people).frame(people);
    }

    /** Against rewirings that tie nobody whom the rule keeps apart. */
    private void modularity() {
        MeasureKey key = Layers.key("modularity", "E10", layer);
        int[] groups = graph.groups();
        int[] apart = groups.clone();
        if (layer.eligibility().rule() == Eligible.ALL) {
            Arrays.fill(apart, RewiredModularity.ANYBODY);
        }
        RewiredModularity modularity = RewiredModularity.of(graph.graph(), groups, apart, Figures.seed(key));
        MeasureRow row = Figures.row(key, modularity, Unit.INDEX, graph.ties().length);
        rows.add(modularity.status() == Defined.UNDEFINED
                ? row
                : Figures.tested(row, "rewiring", modularity.p(), Figures.seed(key))
                        .notes("rewired mean " + Figures.number(modularity.mean().orElseThrow()), z(modularity)));
    }

    /** Parts that nobody named beforehand; of few people they are no finding. */
    private void communities() {
        MeasureKey number = Layers.key("communities", "E10", layer);
        MeasureKey agreement = Layers.key("communities_agreement", "E10", layer);
        Optional<Communities> found = Communities.of(graph.ties(), Figures.seed(number));
        long tied = Arrays.stream(graph.ties()).flatMapToInt(Arrays::stream).distinct().count();
        rows.add(found.map(parts -> MeasureRow.of(number, parts.number(), Unit.COUNT, tied)
                .notes("modularity " + Figures.number(parts.modularity())))
                .orElseGet(() -> MeasureRow.without(number, Unit.COUNT, Status.TOO_FEW).n(tied)).frame(people));
        rows.add(found.map(parts -> MeasureRow.of(agreement, parts.agreement(), Unit.INDEX, tied))
                .orElseGet(() -> MeasureRow.without(agreement, Unit.INDEX, Status.TOO_FEW).n(tied)).frame(people));
    }

    private static String z(RewiredModularity modularity) {
        return modularity.z().isPresent() ? "z " + Figures.number(modularity.z().getAsDouble()) : "";
    }

    /** Only where a tie has a direction, and of those of whom both could name the other. */
    private void reciprocity() {
        if (!layer.directed()) {
            return;
        }
        int reciprocated = 0;
        int asymmetric = 0;
        for (Pair pair : graph.pairs()) {
            if (layer.reporters().map(said -> said.containsAll(Set.of(pair.a(), pair.b()))).orElse(true)) {
                boolean mutual = layer.contact(pair).mutual();
                reciprocated += mutual ? 1 : 0;
                asymmetric += mutual ? 0 : 1;
            }
        }
        rows.add(Figures.row(Layers.key("reciprocity", "E11", layer), Reciprocity.of(reciprocated, asymmetric),
                Unit.SHARE, (long) reciprocated + asymmetric).frame((long) graph.pairs().size()));
    }
}
