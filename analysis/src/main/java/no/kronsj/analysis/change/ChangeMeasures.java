package no.kronsj.analysis.change;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import tech.tablesaw.api.Row;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.item.ItemCounts;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.DirectionOfChange;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.statistics.SignedRankChange;
import no.kronsj.analysis.statistics.TypicalShift;
import no.kronsj.ingest.workshop.Waves;
import no.kronsj.ingest.workshop.Workshop;

/**
 * What changed in every item that was asked for two moments: direction, size and test of each pair of moments, never of
 * several pooled (B9). A change from a remembered moment is flagged RECALL, the step from a moment to its memory is the
 * response shift (B10), and where nobody knows whose the answers are, two crowds are compared (B11).
 */
public final class ChangeMeasures {
    private static final String RECALL = "RECALL";

    private final SmallTables tables;
    private final OptionalInt people;
    private final Moments moments;
    private final Steps steps;

    private ChangeMeasures(Workshop plan, SmallTables tables, Frame frame) {
        this.tables = tables;
        this.people = frame.people();
        this.moments = Moments.of(plan);
        this.steps = Steps.of(tables);
    }

    /** All rows of sections B9 to B11. */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables, Frame frame, ItemCounts items) {
        var measures = new ChangeMeasures(plan, tables, frame);
        var unpaired = new UnpairedChange(plan, items);
        return measures.moments.changes().parallelStream().filter(change -> answeredTwice(change, items))
                .flatMap(change -> {
                    int[] moved = measures.steps.of(change);
                    return Arrays.stream(moved).sum() == 0 && measures.moments.nameless(change)
                            ? Stream.of(unpaired.row(change))
                            : measures.paired(change, moved);
                }).toList();
    }

    /** An item that was not answered at one of its moments has not changed. */
    private static boolean answeredTwice(Change change, ItemCounts items) {
        return items.ofWave(change.item(), change.waves().before()).isPresent()
                && items.ofWave(change.item(), change.waves().after()).isPresent();
    }

    private Stream<MeasureRow> paired(Change change, int[] moved) {
        PairedCounts pairs = PairedCounts.of(moved);
        MeasureRow direction = moments.responseShift(change)
                ? direction(key("response_shift", "B10", change), pairs, people)
                : direction(key("change_direction", "B9", change), pairs, people);
        return Stream.of(direction, shift(key("change_shift", "B9", change), moved),
                wilcoxon(key("change_wilcoxon", "B9", change), moved))
                .map(row -> row.notes(moments.recalled(change) || moments.responseShift(change) ? RECALL : "",
                        linked(change.waves())));
    }

    private static MeasureKey key(String measure, String section, Change change) {
        return new MeasureKey(measure, section, "change", change.item(), change.waves().toString());
    }

    /** The row of a direction of change, without what the plan and the linking add in notes. */
    public static MeasureRow direction(MeasureKey key, PairedCounts pairs, OptionalInt people) {
        DirectionOfChange direction = pairs.direction(people);
        MeasureRow row = Figures.row(key, direction, Unit.INDEX, pairs.pairs())
                .interval(Figures.interval(direction.limits(), "bonett-price"));
        if (pairs.pairs() == 0) {
            return Figures.framed(row, people, 0).notes("nobody answered in both waves");
        }
        row = row.notes(pairs.words());
        if (direction.p().isPresent()) {
            row = row.p(direction.p().getAsDouble(), "sign test, exact");
        }
        if (pairs.improved() + pairs.worsened() == 0) {
            row = row.notes("no change in either direction");
        }
        return Figures.framed(row, people, pairs.pairs()).bounds(pairs.bounds(people));
    }

    private static MeasureRow shift(MeasureKey key, int[] moved) {
        NamedSeed seed = Figures.seed(key);
        TypicalShift shift = TypicalShift.ofCounts(moved, seed);
        MeasureRow row = Figures.row(key, shift, Unit.SCORE, shift.pairs())
                .interval(Figures.interval(shift.limits(), "percentile bootstrap")).notes("typical shift");
        return shift.draws() == 0 ? row : row.drawn(seed.value(), shift.draws());
    }

    private static MeasureRow wilcoxon(MeasureKey key, int[] moved) {
        SignedRankChange change = SignedRankChange.ofCounts(moved);
        MeasureRow row = Figures.row(key, change, Unit.INDEX, change.pairs())
                .notes(change.pairs() == 0 ? "" : "%s of %s unchanged".formatted(change.unchanged(), change.pairs()));
        if (change.rankBiserial().isPresent()) {
            row = row.notes("rank-biserial " + Figures.number(change.rankBiserial().getAsDouble()));
        }
        return Figures.tested(row, "wilcoxon", change.p(), Figures.seed(key));
    }

    /** How many persons are known in both waves; two moments of one form need no linking. */
    private String linked(Waves waves) {
        for (Row row : tables.joint()) {
            if (row.getString("earlier").equals(waves.before()) && row.getString("later").equals(waves.after())) {
                return "%s linked".formatted(row.getLong("people"));
            }
        }
        return "";
    }
}
