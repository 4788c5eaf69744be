package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

import no.kronsj.analysis.cluster.Grouping;
import no.kronsj.analysis.cluster.Seeds;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.text.Passage;
import no.kronsj.ingest.workshop.ThemeCorrection;

/**
 * Finds themes: terms, groups, what people decided, labels, parts. The result depends on the texts alone, not on the order in
 * which they come nor on how they are called.
 */
public final class ThemeFinder {
    /** G4: fewer passages are read, not grouped. */
    static final int FEWEST_PASSAGES = 20;

    private static final int FEWEST_THEMES = 3;
    private static final int MOST_THEMES = 10;

    private final long userSeed;

    /** A finder with the usual seed. */
    public ThemeFinder() {
        this(NamedSeed.DEFAULT_USER_SEED);
    }

    /** A finder with another seed. */
    public ThemeFinder(long userSeed) {
        this.userSeed = userSeed;
    }

    /** The themes as the model finds them. */
    public Themes find(List<Passage> passages, OptionalInt wanted) {
        return find(passages, wanted, List.of());
    }

    /**
     * The themes of the passages.
     *
     * @param wanted      how many; empty for round(sqrt(n/2)) within 3 to 10. No criterion was reliable, so people choose.
     * @param corrections what people decided, in their order
     */
    public Themes find(List<Passage> passages, OptionalInt wanted, List<ThemeCorrection> corrections) {
        ReadPassages read = ReadPassages.of(passages);
        int k = Math.min(wanted.orElse(usualNumber(read.size())), read.size() / 2);
        if (read.size() < FEWEST_PASSAGES || k < 2) {
            return none(read, corrections);
        }
        LanguageFamilies families = LanguageFamilies.of(read, FEWEST_PASSAGES);
        int[] shares = families.shares(k);
        List<FamilyThemes> found = IntStream.range(0, shares.length)
                .mapToObj(f -> FamilyThemes.of(read, families.rows().get(f), shares[f],
                        Grouping.Method.usual(families.rows().get(f).length), new Seeds("all|" + f, userSeed)))
                .toList();
        if (found.stream().allMatch(family -> family.matrix().terms() == 0)) {
            return none(read, corrections);
        }
        Sorting sorting = sorted(read, found);
        var describing = new Description(read, found, sorting);
        List<Themes.Unapplied> unapplied = corrections.isEmpty()
                ? List.of()
                : HumanHand.apply(sorting, describing.labels(), corrections);
        return new Description(read, found, sorting).themes(new Parts(read, userSeed), unapplied, userSeed);
    }

    static int usualNumber(int passages) {
        return Math.clamp(Math.round(Math.sqrt(passages / 2.0)), FEWEST_THEMES, MOST_THEMES);
    }

    private record Group(FamilyThemes family, int number, long size) {}

    /** Everything where the model puts it, themes numbered by size over all languages. */
    private static Sorting sorted(ReadPassages read, List<FamilyThemes> families) {
        var sorting = new Sorting(read.passages());
        List<Group> groups = families.stream().flatMap(family -> IntStream.range(0, family.grouping().k())
                .mapToObj(number -> new Group(family, number, family.size(number))))
                .sorted(Comparator.comparingLong((Group group) -> -group.size())).toList();
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            FamilyThemes family = group.family();
            String id = String.format(Locale.ROOT, "t%02d", g + 1);
            sorting.found(id, family.stability().groups()[group.number()]);
            IntStream.range(0, family.rows().length)
                    .filter(i -> family.grouping().clusters()[i] == group.number())
                    .forEach(i -> sorting.put(family.rows()[i], id, family.grouping().isAssigned(i)));
        }
        return sorting;
    }

    private static Themes none(ReadPassages read, List<ThemeCorrection> corrections) {
        Map<String, Themes.Membership> passages = new TreeMap<>();
        read.passages()
                .forEach(passage -> passages.put(passage.id(), Themes.Membership.none(passage.id())));
        List<Themes.Unapplied> unapplied = new ArrayList<>();
        corrections.forEach(entry -> unapplied.add(new Themes.Unapplied(entry,
                Themes.Unapplied.Why.NO_SUCH_THEME, entry.theme().isEmpty() ? entry.into() : entry.theme())));
        return new Themes(List.of(), List.copyOf(passages.values()), OptionalDouble.empty(), 0,
                NamedSeed.DEFAULT_USER_SEED,
                List.copyOf(unapplied));
    }
}
