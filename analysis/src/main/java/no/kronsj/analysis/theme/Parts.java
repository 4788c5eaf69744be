package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import no.kronsj.analysis.cluster.Grouping;
import no.kronsj.analysis.cluster.Seeds;
import no.kronsj.analysis.text.Passage;

/** The second level: what a large theme falls into. */
final class Parts {
    /** Below this a part would be read faster than named. */
    private static final int FEWEST_PASSAGES = 60;
    private static final int PASSAGES_PER_PART = 25;
    private static final int MOST_PARTS = 6;

    private final ReadPassages read;
    private final long userSeed;
    private final Map<Integer, String> partOf = new HashMap<>();

    Parts(ReadPassages read, long userSeed) {
        this.read = read;
        this.userSeed = userSeed;
    }

    /** The part in which a passage lies, or "". */
    String partOf(int passage) {
        return partOf.getOrDefault(passage, "");
    }

    /** The parts of a theme, largest first; none where it is small or speaks two languages that cannot be compared. */
    List<Theme> of(Theme theme, Sorting sorting) {
        int[] rows = sorting.assignedTo(theme.id());
        if (rows.length < FEWEST_PASSAGES || theme.languages().contains("en") && theme.languages().size() > 1) {
            return List.of();
        }
        int k = Math.clamp(rows.length / PASSAGES_PER_PART, 2, MOST_PARTS);
        FamilyThemes found = FamilyThemes.of(read, rows, k, Grouping.Method.usual(read.size()),
                new Seeds("within|" + theme.id(), userSeed));
        return described(theme, found);
    }

    private List<Theme> described(Theme theme, FamilyThemes found) {
        Map<String, int[]> members = new LinkedHashMap<>();
        for (int c = 0; c < found.grouping().k(); c++) {
            members.put(theme.id() + "." + (c + 1), members(found, c));
        }
        BitSet usable = new BitSet();
        found.usable().forEach(usable::set);
        var labels = new ThemeLabels(read, members, usable::get);
        List<Theme> parts = new ArrayList<>();
        members.forEach((part, places) -> {
            int number = parts.size();
            Arrays.stream(places).forEach(place -> partOf.put(place, part));
            List<Passage> nearest = Arrays.stream(places).mapToObj(read.passages()::get).toList();
            parts.add(ThemeMaker.theme(part, theme.id(), labels.of(part), nearest,
                    OptionalDouble.of(found.stability().groups()[number]),
                    ThemeMaker.coherence(read, labels.strongest(part, ThemeMaker.COHERENT_WORDS))));
        });
        return parts;
    }

    /** The places of a part's passages, the nearest first. */
    private static int[] members(FamilyThemes found, int part) {
        return IntStream.range(0, found.rows().length)
                .filter(i -> found.grouping().clusters()[i] == part && found.grouping().isAssigned(i)).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -found.grouping().cosines()[i][part])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(i -> found.rows()[i]).toArray();
    }
}
