package no.kronsj.analysis.change;

import java.util.Arrays;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.statistics.DirectionOfChange;
import no.kronsj.analysis.statistics.ManskiBounds;
import no.kronsj.ingest.workshop.Waves;

/** How many persons with an answer in both waves went up, down, or stayed. */
public record PairedCounts(int improved, int worsened, int unchanged) {

    /** The pairs of an item in two waves. */
    public static PairedCounts of(SmallTables tables, String item, Waves waves) {
        return of(Steps.of(tables).of(new Change(item, waves)));
    }

    /** Of how many moved by -k, … 0, … k levels. */
    static PairedCounts of(int[] moved) {
        int middle = moved.length / 2;
        return new PairedCounts(Arrays.stream(moved, middle + 1, moved.length).sum(),
                Arrays.stream(moved, 0, middle).sum(), moved[middle]);
    }

    /** Persons with both answers. */
    public int pairs() {
        return improved + worsened + unchanged;
    }

    /** {@code 9 improved, 2 worsened, 3 unchanged}. */
    public String words() {
        return "%s improved, %s worsened, %s unchanged".formatted(improved, worsened, unchanged);
    }

    /** Improved less worsened, for these participants where their number is known, else for people like them. */
    public DirectionOfChange direction(OptionalInt people) {
        return people.isPresent()
                ? DirectionOfChange.of(improved, worsened, unchanged, Frame.atLeast(people, pairs()))
                : DirectionOfChange.of(improved, worsened, unchanged);
    }

    /** What those without a pair could make of it; absent where nobody knows how many they are. */
    public @Nullable Interval bounds(OptionalInt people) {
        return people.isEmpty()
                ? null
                : Figures.interval(ManskiBounds.netScore(improved, worsened, pairs(), Frame.atLeast(people, pairs()))
                        .limits(), "worst-case");
    }
}
