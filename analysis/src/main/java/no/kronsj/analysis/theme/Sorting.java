package no.kronsj.analysis.theme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import no.kronsj.analysis.text.Passage;

/** Which passage lies in which theme, while the model and after it people put them there. */
final class Sorting {
    /** In no theme: people took it out. */
    static final String NOWHERE = "";

    private final List<Passage> passages;
    private final Map<String, Integer> places = new HashMap<>();
    private final SequencedMap<String, Origin> themes = new LinkedHashMap<>();
    private final String[] themeOf;
    private final boolean[] assigned;
    private final boolean[] settled;

    /**
     * Where a theme comes from.
     *
     * @param stability of the model's theme; empty where people made it
     * @param label     what people called it, or ""
     */
    record Origin(OptionalDouble stability, String label) {}

    Sorting(List<Passage> passages) {
        this.passages = passages;
        themeOf = new String[passages.size()];
        Arrays.fill(themeOf, NOWHERE);
        assigned = new boolean[passages.size()];
        settled = new boolean[passages.size()];
        for (int i = 0; i < passages.size(); i++) {
            places.put(passages.get(i).id(), i);
        }
    }

    void found(String theme, double stability) {
        themes.put(theme, new Origin(OptionalDouble.of(stability), ""));
    }

    void put(int passage, String theme, boolean near) {
        themeOf[passage] = theme;
        assigned[passage] = near;
    }

    /** What people decide: it counts whatever the words say. */
    void settle(int passage, String theme) {
        put(passage, theme, !theme.equals(NOWHERE));
        settled[passage] = true;
    }

    void made(String theme, String label) {
        themes.put(theme, new Origin(OptionalDouble.empty(), label));
    }

    void call(String theme, String label) {
        themes.computeIfPresent(theme, (id, origin) -> new Origin(origin.stability(), label));
    }

    void gone(String theme) {
        themes.remove(theme);
    }

    Optional<Integer> findPlace(String passage) {
        return Optional.ofNullable(places.get(passage));
    }

    boolean has(String theme) {
        return themes.containsKey(theme);
    }

    /** Where a theme comes from that is there. */
    Origin origin(String theme) {
        return Objects.requireNonNull(themes.get(theme), theme);
    }

    SequencedMap<String, Origin> themes() {
        return themes;
    }

    List<Passage> passages() {
        return passages;
    }

    String themeOf(int passage) {
        return themeOf[passage];
    }

    boolean isAssigned(int passage) {
        return assigned[passage];
    }

    boolean isSettled(int passage) {
        return settled[passage];
    }

    /** Everything that lies there, near or not. */
    int[] in(String theme) {
        return IntStream.range(0, themeOf.length).filter(i -> themeOf[i].equals(theme)).toArray();
    }

    /** What is counted. */
    int[] assignedTo(String theme) {
        return Arrays.stream(in(theme)).filter(i -> assigned[i]).toArray();
    }
}
