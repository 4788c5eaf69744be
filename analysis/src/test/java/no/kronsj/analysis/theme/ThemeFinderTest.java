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

    @Test
    void orderAndNamesOfPassagesChangeNothing() {
        List<Passage> passages = collection();
        Themes first = finder.find(passages, OptionalInt.empty());
        Collections.shuffle(passages, new Random(3));
        assertEquals(first, finder.find(passages, OptionalInt.empty()));
        Map<String, String> renamed = new HashMap<>();
        List<Passage> others = new ArrayList<>();
        for (Passage passage : passages) {
            renamed.put("z" + passage.id().hashCode(), passage.id());
            others.add(new Passage("z" + passage.id().hashCode(), "", passage.text(), passage.group(), "", "", "nb", "",
                    "",
                    "", 0, 0));
        }
        Map<String, String> themeOf = new HashMap<>();
        first.passages().forEach(passage -> themeOf.put(passage.passage(), passage.theme()));
        finder.find(others, OptionalInt.empty()).passages()
                .forEach(passage -> assertEquals(themeOf.get(renamed.get(passage.passage())), passage.theme()));
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
        Themes.Membership silent = finder.find(passages, OptionalInt.of(3)).passages().stream()
                .filter(passage -> passage.passage().equals("silent")).findFirst().orElseThrow();
        assertFalse(silent.assigned());
        assertEquals(3, silent.similarities().size());
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

    private static List<Passage> collection() {
        Random random = new Random(11);
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
