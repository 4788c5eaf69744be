package no.kronsj.analysis.item;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.KishSampleSize;
import no.kronsj.analysis.statistics.PostStratification;
import no.kronsj.analysis.statistics.WeightedCounts;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Workshop;

/** The weights of an instrument's answers; where there are none, why. */
final class Weighting {
    private final Instrument instrument;
    private final List<PostStratification.Stratum> strata = new ArrayList<>();
    private final List<String> impossible = new ArrayList<>();
    private final PostStratification weights;
    private int frame;
    private int outside;

    private Weighting(Instrument instrument, SmallTables tables) {
        this.instrument = instrument;
        for (Row row : tables.strata()) {
            if (row.getString("instrument").equals(instrument.id())) {
                add(row.getString("stratum"), Math.toIntExact(row.getLong("people")),
                        Math.toIntExact(row.getLong("respondents")));
            }
        }
        this.weights = PostStratification.of(strata);
    }

    /** By instrument, for those whose plan asks for weights. */
    static SortedMap<String, Weighting> of(Workshop plan, SmallTables tables) {
        var weightings = new TreeMap<String, Weighting>();
        plan.instruments().values().stream().filter(instrument -> !instrument.weighting().isEmpty())
                .forEach(instrument -> weightings.put(instrument.id(), new Weighting(instrument, tables)));
        return weightings;
    }

    /** Whoever belongs to no stratum of the register stays outside; more answers than people are a fault of the register. */
    private void add(String stratum, int people, int respondents) {
        frame += people;
        if (people == 0) {
            outside += respondents;
        } else if (respondents > people) {
            impossible.add(stratum);
        } else {
            strata.add(new PostStratification.Stratum(stratum, people, respondents));
        }
    }

    String by() {
        return String.join(" × ", instrument.weighting());
    }

    Status status() {
        return impossible.isEmpty() ? Figures.status(weights.status()) : Status.UNDEFINED;
    }

    /** The weight of an answer from a stratum; empty for one that stays outside, or where there are no weights. */
    OptionalDouble weight(String stratum) {
        Double weight = status() == Status.OK ? weights.weights().get(stratum) : null;
        return weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight);
    }

    /** How many equal answers those of the instrument are worth, and how many times fewer than they are. */
    List<MeasureRow> rows() {
        int n = strata.stream().mapToInt(PostStratification.Stratum::answers).sum();
        KishSampleSize kish = WeightedCounts.of(status() == Status.OK ? answers() : List.of(), 1).kish();
        return List.of(row("kish_n", Unit.COUNT, kish.value(), n), row("design_effect", Unit.INDEX,
                kish.designEffect(), n));
    }

    private MeasureRow row(String measure, Unit unit, OptionalDouble value, int n) {
        var key = new MeasureKey(measure, "A9", "instrument", instrument.id(), instrument.wave());
        MeasureRow row = value.isPresent()
                ? MeasureRow.of(key, value.getAsDouble(), unit, n)
                : MeasureRow.without(key, unit, status()).n(n);
        return row.frame((long) frame).notes("by " + by(), named("no answers: ", weights.empty()),
                named("more answers than people: ", impossible), named("joined: ", weights.collapsed()),
                outside == 0 ? "" : outside + " of no stratum");
    }

    private static String named(String what, List<String> strata) {
        return strata.isEmpty() ? "" : what + String.join(", ", strata);
    }

    private List<WeightedCounts.Stratum> answers() {
        return strata.stream().map(stratum -> new WeightedCounts.Stratum(weights.getWeight(stratum.name()),
                new int[]{stratum.answers()})).toList();
    }
}
