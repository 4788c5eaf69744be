package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.text.Passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ThemeFinderTest {
    private static final List<String> BUS = List.of("buss", "bussrute", "avgang", "holdeplass", "billett", "sjåfør");
    private static final List<String> SCHOOL = List.of("elev", "lærer", "klasserom", "lekse", "pensum", "skolegård");
    private static final List<String> FOREST = List.of("gran", "furu", "hogst", "tømmer", "myr", "barskog");

    private final ThemeFinder finder = new ThemeFinder();

    @Test
    void threeSubjectsBecomeThreeStableThemesWithQuotesOfTwoGroups() {
        Themes themes = finder.find(collection(), OptionalInt.of(3));
        assertEquals(3, themes.themes().size());
        assertEquals(3,
                themesOf(themes, "bus").size() + themesOf(themes, "school").size() + themesOf(themes, "forest").size());
        for (Theme theme : themes.themes()) {
            assertEquals(Theme.Standing.STABLE, theme.standing(), theme.toString());
            assertEquals(3, theme.groups());
            assertNotEquals("", theme.otherQuote());
            assertNotEquals(theme.firstQuote(), theme.otherQuote());
            assertEquals(4, theme.label().split("; ").length, theme.label());
        }
        assertEquals("t01", themes.themes().getFirst().id());
    }

    /** Whatever the order and the ids, over several random collections; a failure prints the seed. */
    @Test
    void orderAndNamesOfPassagesChangeNothing() {
        for (long seed = 3; seed < 9; seed++) {
            Random random = new Random(seed);
            List<Passage> passages = collection(random);
            Themes first = finder.find(passages, OptionalInt.empty());
            Collections.shuffle(passages, random);
            assertEquals(first, finder.find(passages, OptionalInt.empty()), "seed " + seed);
            Map<String, String> renamed = new HashMap<>();
            List<Passage> others = new ArrayList<>();
            for (Passage passage : passages) {
                String name = "z" + random.nextInt(1_000_000_000);
                renamed.put(name, passage.id());
                others.add(passage(name, passage.text(), passage.group()));
            }
            Map<String, String> themeOf = new HashMap<>();
            first.passages().forEach(passage -> themeOf.put(passage.passage(), passage.theme()));
            for (Themes.Membership passage : finder.find(others, OptionalInt.empty()).passages()) {
                assertEquals(themeOf.get(renamed.get(passage.passage())), passage.theme(), "seed " + seed);
            }
        }
    }

    @Test
    void fewerThanTwentyPassagesHaveNoThemes() {
        Themes themes = finder.find(collection().subList(0, 19), OptionalInt.of(3));
        assertTrue(themes.themes().isEmpty());
        assertEquals(19, themes.passages().size());
        assertTrue(themes.passages().stream().noneMatch(Themes.Membership::assigned));
    }

    @Test
    void passageThatSaysNothingIsLeftUnassigned() {
        List<Passage> passages = collection();
        passages.add(passage("silent", "og så ble det slik", "g1"));
        Themes.Membership silent = membership(finder.find(passages, OptionalInt.of(3)), "silent");
        assertFalse(silent.assigned());
        assertEquals(3, silent.near().size());
    }

    @Test
    void passageOfTwoSubjectsIsAMemberOfBothThemes() {
        List<Passage> passages = collection();
        passages.add(passage("both", String.join(" ", BUS) + " " + String.join(" ", SCHOOL), "g1"));
        Themes.Membership both = membership(finder.find(passages, OptionalInt.of(3)), "both");
        assertEquals(2, both.near().stream().filter(Themes.Nearness::member).count(), both.toString());
    }

    @Test
    void englishPassagesAreGroupedApartAndTheOthersAsIfTheyWereNotThere() {
        List<Passage> passages = collection();
        Themes alone = finder.find(passages, OptionalInt.of(3));
        Random random = new Random(17);
        List<List<String>> english = List.of(List.of("harbour", "ferry", "quay", "boat", "fish", "crane"),
                List.of("library", "reader", "shelf", "novel", "poem", "author"));
        for (int i = 0; i < 24; i++) {
            passages.add(new Passage("en-" + i, "", words(english.get(i % 2), random), "g" + i % 3, "", "", "en", "",
                    "", "", 0, 0));
        }
        Themes themes = finder.find(passages, OptionalInt.of(5));
        assertEquals(1, themesOf(themes, "bus").size());
        for (Theme theme : themes.themes()) {
            assertEquals(1, theme.languages().size(), theme.toString());
        }
        Themes.Membership bus = membership(themes, "bus-1");
        assertEquals(3, bus.near().size(), "English themes cannot be compared with it");
        assertEquals(label(alone, "bus-1"), label(themes, "bus-1"));
    }

    @Test
    void largeThemeFallsIntoParts() {
        List<Passage> passages = new ArrayList<>();
        Random random = new Random(23);
        List<List<String>> parts = List.of(BUS, SCHOOL);
        for (int i = 0; i < 80; i++) {
            String shared = "kommunestyret budsjett vedtak ";
            passages.add(passage("large-" + i % 2 + "-" + i, shared.repeat(3) + words(parts.get(i % 2), random), "g1"));
            passages.add(passage("forest-" + i, words(FOREST, random), "g2"));
        }
        Themes themes = finder.find(passages, OptionalInt.of(2));
        List<Theme> within = themes.themes().stream().filter(theme -> !theme.within().isEmpty()).toList();
        Set<String> even = new HashSet<>();
        Set<String> odd = new HashSet<>();
        themes.passages().stream().filter(p -> !p.part().isEmpty() && p.passage().startsWith("large"))
                .forEach(p -> (p.passage().startsWith("large-0") ? even : odd).add(p.part()));
        assertTrue(within.size() >= 4 && !even.isEmpty() && !odd.isEmpty(), themes.themes().toString());
        assertTrue(Collections.disjoint(even, odd), even + " " + odd);
    }

    @Test
    void wordsThatOccurTogetherAreCoherent() {
        for (Theme theme : finder.find(collection(), OptionalInt.of(3)).themes()) {
            assertTrue(theme.coherence().value().orElseThrow() > 0.2, theme.toString());
        }
    }

    @Test
    void bokmalAndNynorskShareThemes() {
        List<Passage> passages = new ArrayList<>();
        List<List<String>> bokmal = List.of(List.of("utslipp", "løsning", "fremtid", "forurensning", "klimaregnskap"),
                List.of("skole", "lærer", "undervisning", "utdannelse", "spørsmål"));
        List<List<String>> nynorsk = List.of(List.of("utslepp", "løysing", "framtid", "forureining", "klimarekneskap"),
                List.of("skule", "lærar", "undervisning", "utdanning", "spørsmål"));
        Random random = new Random(5);
        for (int i = 0; i < 24; i++) {
            passages.add(passage("nb" + i % 2 + "-" + i, words(bokmal.get(i % 2), random), "g1"));
            passages.add(passage("nn" + i % 2 + "-" + i, words(nynorsk.get(i % 2), random), "g2"));
        }
        Themes themes = finder.find(passages, OptionalInt.of(2));
        assertEquals(themesOf(themes, "nb0"), themesOf(themes, "nn0"), themes.toString());
        assertEquals(themesOf(themes, "nb1"), themesOf(themes, "nn1"), themes.toString());
    }

    private static Set<String> themesOf(Themes themes, String prefix) {
        Set<String> found = new HashSet<>();
        themes.passages().stream().filter(passage -> passage.passage().startsWith(prefix))
                .forEach(passage -> found.add(passage.theme()));
        return found;
    }

    private static Themes.Membership membership(Themes themes, String passage) {
        return themes.passages().stream().filter(found -> found.passage().equals(passage)).findFirst().orElseThrow();
    }

    private static String label(Themes themes, String passage) {
        String id = membership(themes, passage).theme();
        return themes.themes().stream().filter(theme -> theme.id().equals(id)).map(Theme::label).findFirst()
                .orElseThrow();
    }

    private static List<Passage> collection() {
        return collection(new Random(11));
    }

    private static List<Passage> collection(Random random) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            passages.add(passage("bus-" + i, words(BUS, random), "g" + i % 3));
            passages.add(passage("school-" + i, words(SCHOOL, random), "g" + i % 3));
            passages.add(passage("forest-" + i, words(FOREST, random), "g" + i % 3));
        }
        return passages;
    }

    private static String words(List<String> from, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            words.add(from.get(random.nextInt(from.size())));
        }
        return String.join(" ", words);
    }

    private static Passage passage(String id, String text, String group) {
        return new Passage(id, "", text, group, "", "", "nb", "", "", "", 0, 0);
    }
}
