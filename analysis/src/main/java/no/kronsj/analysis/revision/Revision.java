package no.kronsj.analysis.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.kronsj.analysis.text.TextTokens.Token;

/**
 * How much a text changed from one revision to another.
 *
 * @param size   1 − 2·LCS/(|v1| + |v2|) over all words, a moved sentence counted where it stands now; absent where neither has
 *               words
 * @param edits  in the order of the later text; what was removed stands behind what it stood behind
 * @param words  of both texts together
 */
public record Revision(OptionalDouble size, List<Edit> edits, int words) {
    public Revision {
        edits = List.copyOf(edits);
    }

    /** Compares two revisions. */
    public static Revision of(List<Sentence> before, List<Sentence> after) {
        Alignment alignment = Alignment.of(before, after);
        List<String> earlier = concepts(alignment.reordered());
        List<String> later = concepts(after);
        int words = earlier.size() + later.size();
        OptionalDouble size = words == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - 2.0 * CommonWords.length(earlier, later) / words);
        return new Revision(size, edits(before, after, alignment), words);
    }

    /** How many sentences were treated so. */
    public long count(Edit.What what) {
        return edits.stream().filter(edit -> edit.what() == what).count();
    }

    /** Whether not a letter changed. */
    public boolean none() {
        return edits.stream().allMatch(edit -> edit.what() == Edit.What.KEPT);
    }

    private static List<String> concepts(List<Sentence> units) {
        return units.stream().flatMap(unit -> unit.tokens().stream()).map(Token::concept).toList();
    }

    private static List<Edit> edits(List<Sentence> before, List<Sentence> after, Alignment alignment) {
        record Placed(Edit edit, int place, int within) {}
        var placed = new ArrayList<Placed>();
        int behind = -1;
        for (int i = 0; i < before.size(); i++) {
            int place = alignment.place(i);
            behind = place >= 0 ? place : behind;
            Edit edit = place < 0
                    ? new Edit(Edit.What.REMOVED, before.get(i), null, null)
                    : Edit.of(before.get(i), after.get(place), alignment.similarity(i), alignment.moved(i));
            placed.add(new Placed(edit, behind, place < 0 ? i + 1 : 0));
        }
        boolean[] matched = new boolean[after.size()];
        IntStream.range(0, before.size()).map(alignment::place).filter(j -> j >= 0).forEach(j -> matched[j] = true);
        Stream<Placed> added = IntStream.range(0, after.size()).filter(j -> !matched[j])
                .mapToObj(j -> new Placed(new Edit(Edit.What.ADDED, null, after.get(j), null), j, 0));
        return Stream.concat(placed.stream(), added)
                .sorted(Comparator.comparingInt(Placed::place).thenComparingInt(Placed::within)).map(Placed::edit)
                .toList();
    }
}
