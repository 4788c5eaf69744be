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

import no.kronsj.analysis.text.Passage;

/** Says what the themes of a sorting are: labels, quotes, groups, coherence, and how near every passage is to each. */
final class Description {
    private final ReadPassages read;
    private final List<FamilyThemes> families;
    private final Sorting sorting;
    private final ThemeLabels labels;
    private final Nearnesses nearnesses;

    Description(ReadPassages read, List<FamilyThemes> families, Sorting sorting) {
        this.read = read;
        this.families = families;
        this.sorting = sorting;
        BitSet usable = new BitSet();
        families.forEach(family -> family.usable().forEach(usable::set));
        Map<String, int[]> members = new LinkedHashMap<>();
        sorting.themes().keySet().forEach(theme -> members.put(theme, counted(theme)));
        labels = new ThemeLabels(read, members, usable::get);
        nearnesses = Nearnesses.of(families, sorting, read.size());
    }

    /** The words of each theme. */
    Map<String, String> labels() {
        Map<String, String> words = new HashMap<>();
        sorting.themes().keySet().forEach(theme -> words.put(theme, labels.of(theme)));
        return words;
    }

    /** Everything, with the parts of the large themes. */
    Themes themes(Parts parts, List<Themes.Unapplied> unapplied, long seed) {
        List<Theme> themes = new ArrayList<>();
        List<Theme> top = sorting.themes().keySet().stream().map(this::theme)
                .sorted(Comparator.comparingInt((Theme theme) -> -theme.passages()).thenComparing(Theme::id)).toList();
        for (Theme theme : top) {
            themes.add(theme);
            themes.addAll(parts.of(theme, sorting));
        }
        FamilyThemes largest = families.getFirst();
        return new Themes(List.copyOf(themes), memberships(parts), OptionalDouble.of(largest.stability().ari()),
                largest.stability().samples(), seed, unapplied);
    }

    private Theme theme(String id) {
        Sorting.Origin origin = sorting.origin(id);
        List<Passage> members = nearnesses.nearestFirst(sorting.assignedTo(id), id).stream()
                .map(read.passages()::get).toList();
        return ThemeMaker.theme(id, "", origin.label().isEmpty() ? labels.of(id) : origin.label(), members,
                origin.stability(), ThemeMaker.coherence(read, labels.strongest(id, ThemeMaker.COHERENT_WORDS)));
    }

    /** Its passages; where none is near enough, all that lie there. */
    private int[] counted(String theme) {
        int[] assigned = sorting.assignedTo(theme);
        return assigned.length == 0 ? sorting.in(theme) : assigned;
    }

    private List<Themes.Membership> memberships(Parts parts) {
        List<Themes.Membership> memberships = new ArrayList<>();
        double[] stability = stability();
        for (int i = 0; i < read.size(); i++) {
            String theme = sorting.themeOf(i);
            List<Themes.Nearness> near = nearnesses.of(i);
            OptionalDouble cosine = near.stream().filter(nearness -> nearness.theme().equals(theme))
                    .mapToDouble(Themes.Nearness::cosine).findFirst();
            boolean settled = sorting.isSettled(i);
            memberships.add(new Themes.Membership(read.passages().get(i).id(), theme, parts.partOf(i), cosine,
                    settled || stability[i] < 0 ? OptionalDouble.empty() : OptionalDouble.of(stability[i]),
                    sorting.isAssigned(i), settled, near));
        }
        memberships.sort(Comparator.comparing(Themes.Membership::passage));
        return List.copyOf(memberships);
    }

    private double[] stability() {
        double[] stability = new double[read.size()];
        Arrays.fill(stability, -1);
        for (FamilyThemes family : families) {
            for (int i = 0; i < family.rows().length; i++) {
                stability[family.rows()[i]] = family.stability().rows()[i];
            }
        }
        return stability;
    }
}
