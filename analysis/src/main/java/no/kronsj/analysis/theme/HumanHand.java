package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.kronsj.ingest.workshop.ThemeCorrection;

/** Does again, in their order, what people decided about the themes; what no longer applies is told, never guessed. */
final class HumanHand {
    private final Sorting sorting;
    /** The words of the model's themes, before anybody touched them. */
    private final Map<String, String> words;
    private final List<Themes.Unapplied> unapplied = new ArrayList<>();

    private HumanHand(Sorting sorting, Map<String, String> words) {
        this.sorting = sorting;
        this.words = new HashMap<>(words);
    }

    /** Changes the sorting; back comes what could not be done. */
    static List<Themes.Unapplied> apply(Sorting sorting, Map<String, String> words, List<ThemeCorrection> corrections) {
        var hand = new HumanHand(sorting, words);
        corrections.forEach(hand::apply);
        return List.copyOf(hand.unapplied);
    }

    private void apply(ThemeCorrection entry) {
        switch (entry.act()) {
            case MERGE -> merge(entry);
            case SPLIT -> split(entry);
            case RENAME -> findTheme(entry).ifPresent(theme -> sorting.call(theme, entry.label()));
            case MOVE -> move(entry);
            case PIN -> findTarget(entry).ifPresent(into -> place(places(entry), into));
            case EXCLUDE -> exclude(entry);
        }
    }

    private void merge(ThemeCorrection entry) {
        Optional<String> from = findTheme(entry);
        Optional<String> into = findTarget(entry);
        if (from.isPresent() && into.isPresent() && !from.get().equals(into.get())) {
            String label = sorting.origin(into.get()).label();
            for (int passage : sorting.in(from.get())) {
                sorting.put(passage, into.get(), sorting.isAssigned(passage));
            }
            sorting.gone(from.get());
            sorting.made(into.get(), entry.label().isEmpty() ? label : entry.label());
        }
    }

    private void split(ThemeCorrection entry) {
        findTheme(entry).ifPresent(from -> {
            List<Integer> leaving = placesIn(entry, from);
            if (!leaving.isEmpty()) {
                String label = sorting.origin(from).label();
                sorting.made(from, label);
                sorting.made(entry.into(), entry.label());
                leaving.forEach(passage -> sorting.settle(passage, entry.into()));
            }
        });
    }

    private void move(ThemeCorrection entry) {
        Optional<String> from = entry.theme().isEmpty() ? Optional.of("") : findTheme(entry);
        Optional<String> into = findTarget(entry);
        if (from.isPresent() && into.isPresent()) {
            place(from.get().isEmpty() ? places(entry) : placesIn(entry, from.get()), into.get());
        }
    }

    private void place(List<Integer> passages, String into) {
        passages.forEach(passage -> sorting.settle(passage, into));
    }

    private void exclude(ThemeCorrection entry) {
        if (entry.passages().isEmpty()) {
            findTheme(entry).ifPresent(theme -> {
                Arrays.stream(sorting.in(theme)).forEach(passage -> sorting.settle(passage, Sorting.NOWHERE));
                sorting.gone(theme);
            });
        } else {
            places(entry).forEach(passage -> sorting.settle(passage, Sorting.NOWHERE));
        }
    }

    private List<Integer> places(ThemeCorrection entry) {
        var found = new ArrayList<Integer>();
        for (String passage : entry.passages()) {
            sorting.findPlace(passage).ifPresentOrElse(found::add,
                    () -> tell(entry, Themes.Unapplied.Why.NO_SUCH_PASSAGE, passage));
        }
        return found;
    }

    private List<Integer> placesIn(ThemeCorrection entry, String theme) {
        var found = new ArrayList<Integer>();
        for (int place : places(entry)) {
            if (sorting.themeOf(place).equals(theme)) {
                found.add(place);
            } else {
                tell(entry, Themes.Unapplied.Why.LIES_ELSEWHERE, sorting.passages().get(place).id());
            }
        }
        return found;
    }

    private Optional<String> findTheme(ThemeCorrection entry) {
        Optional<String> theme = entry.was().isEmpty() ? findById(entry.theme()) : findByWords(entry);
        if (theme.isEmpty()) {
            tell(entry, Themes.Unapplied.Why.NO_SUCH_THEME, entry.was().isEmpty() ? entry.theme() : entry.was());
        }
        return theme;
    }

    private Optional<String> findTarget(ThemeCorrection entry) {
        Optional<String> theme = findById(entry.into());
        if (theme.isEmpty()) {
            tell(entry, Themes.Unapplied.Why.NO_SUCH_THEME, entry.into());
        }
        return theme;
    }

    private Optional<String> findById(String id) {
        return sorting.has(id)
                ? Optional.of(id)
                : sorting.findPlace(id).map(sorting::themeOf).filter(sorting::has);
    }

    /** The theme that has at least half of the words; of equal ones the one with the id. */
    private Optional<String> findByWords(ThemeCorrection entry) {
        Set<String> wanted = wordsOf(entry.was());
        String best = "";
        double most = 0;
        for (String theme : sorting.themes().keySet()) {
            Set<String> shared = wordsOf(words.getOrDefault(theme, ""));
            shared.retainAll(wanted);
            double share = (double) shared.size() / wanted.size() + (theme.equals(entry.theme()) ? 1e-6 : 0);
            if (share >= 0.5 && share > most) {
                most = share;
                best = theme;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static Set<String> wordsOf(String label) {
        return new HashSet<>(List.of(label.strip().split("\\s*[;,]\\s*")));
    }

    private void tell(ThemeCorrection entry, Themes.Unapplied.Why why, String what) {
        unapplied.add(new Themes.Unapplied(entry, why, what));
    }
}
