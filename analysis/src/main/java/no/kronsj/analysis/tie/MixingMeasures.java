package no.kronsj.analysis.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.Assortativity;
import no.kronsj.analysis.statistics.Defined;
import no.kronsj.analysis.statistics.MixingIndex;
import no.kronsj.analysis.statistics.NumericAssortativity;
import no.kronsj.analysis.statistics.RelabelledMixing;
import no.kronsj.ingest.workshop.InteractionSource.Eligible;

/** Whether people met their like, by one attribute (E6, E7); people of whom it is not known are left out. */
final class MixingMeasures {
    private final LayerGraph graph;
    private final Layer layer;
    private final String attribute;
    private final UnaryOperator<String> valueOf;
    private final int[] classes;
    private final String note;

    private MixingMeasures(LayerGraph whole, String attribute, UnaryOperator<String> valueOf) {
        this.graph = whole.only(valueOf);
        this.layer = whole.layer();
        this.attribute = attribute;
        this.valueOf = valueOf;
        this.classes = graph.classes(valueOf);
        int unknown = whole.people().size() - graph.people().size();
        this.note = unknown == 0 ? "" : unknown + " people of unknown " + attribute + " left out";
    }

    static List<MeasureRow> rows(LayerGraph whole, String attribute, UnaryOperator<String> valueOf,
            Optional<RedrawnLottery> lottery) {
        return new MixingMeasures(whole, attribute, valueOf).nominal(lottery);
    }

    static MeasureRow numeric(LayerGraph whole, String attribute, UnaryOperator<String> valueOf) {
        return new MixingMeasures(whole, attribute, valueOf).numeric();
    }

    private MeasureKey key(String measure, String section) {
        return Layers.key(measure, section, layer, attribute);
    }

    private List<MeasureRow> nominal(Optional<RedrawnLottery> lottery) {
        MixingIndex mixing = mixing();
        var rows = new ArrayList<MeasureRow>();
        rows.add(index(mixing, lottery));
        rows.add(Figures.row(key("ei_expected", "E6"), mixing.expected(),
                Figures.status(mixing.expected().isPresent() ? Defined.OK : Defined.UNDEFINED), Unit.INDEX,
                graph.people().size()));
        rows.add(Figures.row(key("ei_rescaled", "E6"), mixing.rescaled(),
                Figures.status(mixing.rescaled().isPresent() ? Defined.OK : Defined.UNDEFINED), Unit.INDEX,
                mixing.ties()));
        rows.add(Figures.row(key("assortativity", "E7"), Assortativity.of(classes(0), classes(1)), Unit.INDEX,
                mixing.ties()));
        if (Arrays.stream(graph.seconds()).sum() > 0) {
            rows.add(Figures.row(key("assortativity_weighted", "E7"),
                    Assortativity.of(classes(0), classes(1), graph.seconds()), Unit.INDEX, mixing.ties()));
        }
        return rows.stream().map(row -> row.notes(note)).toList();
    }

    private MeasureRow index(MixingIndex mixing, Optional<RedrawnLottery> lottery) {
        MeasureRow row = Figures.row(key("ei_index", "E6"), mixing, Unit.INDEX, mixing.ties());
        if (mixing.status() == Defined.UNDEFINED) {
            return row;
        }
        long across = Math.round((mixing.value().orElseThrow() + 1) / 2 * mixing.ties());
        MeasureRow explained = row.notes("%s across and %s within".formatted(across, mixing.ties() - across),
                "expected " + Figures.number(mixing.expected().orElseThrow()),
                mixing.attainable().map(range -> "attainable %s to %s".formatted(Figures.number(range.lo()),
                        Figures.number(range.hi()))).orElse(""));
        return lottery.map(redrawn -> redrawn.tested(explained, this::index)).orElseGet(() -> relabelled(explained));
    }

    private MeasureRow relabelled(MeasureRow row) {
        RelabelledMixing relabelled = RelabelledMixing.of(classes, blocks(), graph.ties(), Figures.seed(row.key()));
        return Figures.tested(row, "labels", relabelled.p(), Figures.seed(row.key()))
                .notes("permutation mean " + Figures.number(relabelled.mean().orElseThrow()));
    }

    /** The index of pairs as another draw gives them; 0 for a draw in which nobody met of whom the attribute is known. */
    private double index(Set<Pair> pairs) {
        List<Pair> known = pairs.stream()
                .filter(pair -> !valueOf.apply(pair.a()).isEmpty() && !valueOf.apply(pair.b()).isEmpty()).toList();
        long within = known.stream().filter(pair -> valueOf.apply(pair.a()).equals(valueOf.apply(pair.b()))).count();
        return known.isEmpty() ? 0 : (known.size() - 2.0 * within) / known.size();
    }

    /** Where people of one group cannot meet, labels stay within groups. */
    private int[] blocks() {
        return layer.eligibility().rule() == Eligible.ALL ? new int[classes.length] : graph.classes(graph::group);
    }

    private MixingIndex mixing() {
        long within = Arrays.stream(graph.ties()).filter(tie -> classes[tie[0]] == classes[tie[1]]).count();
        boolean apart = layer.eligibility().rule() == Eligible.CROSS_GROUP;
        int[] groups = graph.groups();
        int[] both = graph.classes(person -> valueOf.apply(person) + '\u0000'
                + (graph.group(person).isEmpty() ? person : '\u0000' + graph.group(person)));
        long eligible = dyads(new int[classes.length]) - (apart ? dyads(groups) : 0);
        long eligibleWithin = dyads(classes) - (apart ? dyads(both) : 0);
        return MixingIndex.of(graph.ties().length - within, within, eligible - eligibleWithin, eligibleWithin);
    }

    /** How many dyads are of one class. */
    private static long dyads(int[] classes) {
        long[] sizes = new long[Arrays.stream(classes).max().orElse(0) + 1];
        for (int one : classes) {
            sizes[one]++;
        }
        return Arrays.stream(sizes).map(size -> size * (size - 1) / 2).sum();
    }

    private int[] classes(int end) {
        return Arrays.stream(graph.ties()).mapToInt(tie -> classes[tie[end]]).toArray();
    }

    private MeasureRow numeric() {
        return Figures.row(key("assortativity_numeric", "E7"), NumericAssortativity.of(amounts(0), amounts(1)),
                Unit.INDEX, graph.ties().length).notes(note);
    }

    private double[] amounts(int end) {
        return Arrays.stream(graph.ties()).mapToDouble(tie -> Double.parseDouble(valueOf.apply(graph.people()
                .get(tie[end])))).toArray();
    }
}
