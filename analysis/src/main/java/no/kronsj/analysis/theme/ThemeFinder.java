package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageTerms;
import no.kronsj.analysis.text.PassageTerms.Term;

/**
 * Finds themes: terms, weights, groups, labels, stability. The result depends on the texts alone, not on the order in which
 * they come nor on how they are called.
 */
public final class ThemeFinder {
    private static final int FEWEST_PASSAGES = 20;
    private static final int FEWEST_THEMES = 3;
    private static final int MOST_THEMES = 10;
    private static final Comparator<Passage> BY_TEXT = Comparator.comparing(Passage::text).thenComparing(Passage::id);

    private final Seeds seeds;

    /** A finder with the usual seed. */
    public ThemeFinder() {
        this(NamedSeed.DEFAULT_USER_SEED);
    }

    /** A finder with another seed. */
    public ThemeFinder(long userSeed) {
        this.seeds = new Seeds(userSeed);
    }

    /**
     * The themes of the passages.
     *
     * @param wanted how many; empty for round(sqrt(n/2)) within 3 to 10. No criterion was reliable, so people choose.
     */
    public Themes find(List<Passage> passages, OptionalInt wanted) {
        List<Passage> ordered = passages.stream().sorted(BY_TEXT).toList();
        PassageTerms reader = new PassageTerms();
        List<List<Term>> terms = ordered.stream().map(reader::of).toList();
        TermMatrix matrix = TermMatrix.of(terms.stream()
                .map(some -> some.stream().map(Term::concept).toList()).toList());
        int k = Math.min(wanted.orElse(usualNumber(ordered.size())), ordered.size() / 2);
        if (ordered.size() < FEWEST_PASSAGES || k < 2 || matrix.terms() == 0) {
            return none(ordered);
        }
        Grouping grouping = Grouping.of(matrix, k, seeds.random("groups"));
        double[] stability = Stability.of(matrix, grouping.clusters(), k, seeds);
        return new Themes(themes(ordered, terms, grouping, stability), memberships(ordered, grouping));
    }

    private static int usualNumber(int passages) {
        return Math.clamp(Math.round(Math.sqrt(passages / 2.0)), FEWEST_THEMES, MOST_THEMES);
    }

    private static Themes none(List<Passage> passages) {
        return new Themes(List.of(), passages.stream().map(Passage::id).sorted()
                .map(id -> new Themes.Membership(id, "", 0, false, Map.of())).toList());
    }

    private static List<Theme> themes(List<Passage> passages, List<List<Term>> terms, Grouping grouping,
            double[] stability) {
        int[] assigned = IntStream.range(0, passages.size())
                .map(i -> grouping.assigned()[i] ? grouping.clusters()[i] : -1).toArray();
        ThemeLabels labels = new ThemeLabels(terms, grouping.clusters(), passages.stream().map(Passage::group).toList(),
                grouping.k());
        List<Theme> themes = new ArrayList<>();
        for (int c = 0; c < grouping.k(); c++) {
            List<Passage> members = nearestFirst(passages, assigned, grouping, c);
            Passage first = members.isEmpty() ? null : members.getFirst();
            String other = first == null
                    ? ""
                    : members.stream().filter(member -> isOther(member, first)).findFirst()
                            .map(Passage::id).orElse("");
            long groups = members.stream().map(Passage::group).filter(group -> !group.isEmpty()).distinct().count();
            themes.add(new Theme(id(c), labels.of(c), members.size(), (int) groups, OptionalDouble.of(stability[c]),
                    Theme.Standing.of(stability[c]), first == null ? "" : first.id(), other));
        }
        return themes;
    }

    private static List<Passage> nearestFirst(List<Passage> passages, int[] assigned, Grouping grouping, int theme) {
        return IntStream.range(0, passages.size()).filter(i -> assigned[i] == theme).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -grouping.cosines()[i][theme])
                        .thenComparing(i -> passages.get(i).id()))
                .map(passages::get).toList();
    }

    /** From another group, or, where groups are unknown, another passage. */
    private static boolean isOther(Passage passage, Passage first) {
        boolean known = !first.group().isEmpty();
        return known ? !passage.group().equals(first.group()) : !passage.id().equals(first.id());
    }

    private static List<Themes.Membership> memberships(List<Passage> passages, Grouping grouping) {
        List<Themes.Membership> result = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Map<String, Double> similarities = new LinkedHashMap<>();
            for (int c = 0; c < grouping.k(); c++) {
                similarities.put(id(c), grouping.cosines()[i][c]);
            }
            int own = grouping.clusters()[i];
            result.add(new Themes.Membership(passages.get(i).id(), id(own), grouping.cosines()[i][own],
                    grouping.assigned()[i], similarities));
        }
        result.sort(Comparator.comparing(Themes.Membership::passage));
        return List.copyOf(result);
    }

    private static String id(int theme) {
        return String.format(Locale.ROOT, "t%02d", theme + 1);
    }
}
