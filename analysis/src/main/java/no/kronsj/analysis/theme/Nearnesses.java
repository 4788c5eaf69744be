package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import no.kronsj.analysis.cluster.Grouping;

/** How near each passage is to each theme with which its words can be compared. */
final class Nearnesses {
    private final List<List<Themes.Nearness>> byPassage;

    private Nearnesses(List<List<Themes.Nearness>> byPassage) {
        this.byPassage = byPassage;
    }

    static Nearnesses of(List<FamilyThemes> families, Sorting sorting, int passages) {
        List<List<Themes.Nearness>> all = new ArrayList<>(Collections.nCopies(passages, List.of()));
        for (FamilyThemes family : families) {
            Map<String, double[]> cosines = family.cosines(sorting);
            for (int i = 0; i < family.rows().length; i++) {
                int row = i;
                double best = cosines.values().stream().mapToDouble(cosine -> cosine[row]).max().orElse(0);
                all.set(family.rows()[i], cosines.entrySet().stream().map(entry -> new Themes.Nearness(entry.getKey(),
                        entry.getValue()[row], Grouping.isMember(entry.getValue()[row], best))).toList());
            }
        }
        return new Nearnesses(all);
    }

    List<Themes.Nearness> of(int passage) {
        return byPassage.get(passage);
    }

    /** The nearest to a theme first; those that cannot be compared with it last. */
    List<Integer> nearestFirst(int[] passages, String theme) {
        return Arrays.stream(passages).boxed().sorted(Comparator.comparingDouble((Integer i) -> -cosine(i, theme))
                .thenComparing(Comparator.naturalOrder())).toList();
    }

    private double cosine(int passage, String theme) {
        return byPassage.get(passage).stream().filter(nearness -> nearness.theme().equals(theme))
                .mapToDouble(Themes.Nearness::cosine).findFirst().orElse(-1);
    }
}
