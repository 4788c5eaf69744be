package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.text.Passage;
import no.kronsj.ingest.workshop.ThemeCorrection;
import no.kronsj.ingest.workshop.ThemeCorrection.Act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HumanHandTest {
    private static final Map<String, List<String>> SUBJECTS = Map.of("bus",
            List.of("buss", "bussrute", "avgang", "holdeplass", "billett"), "school",
            List.of("elev", "lærer", "klasserom", "lekse", "pensum"), "forest",
            List.of("gran", "furu", "hogst", "tømmer", "myr"));

    private int line = 1;

    @Test
    void mergedThemesAreOneAndSettled() {
        Themes themes = find(entry(Act.MERGE, "bus-1", "school-1", List.of(), "Hverdagen"));
        assertEquals("Hverdagen", themeOf(themes, "bus-3").label());
        assertEquals(Theme.Standing.SETTLED, themeOf(themes, "school-3").standing());
        assertEquals(24, themeOf(themes, "school-3").passages());
        assertEquals(2, themes.themes().size());
    }

    @Test
    void splitMakesAThemeOfItsOwnWithWordsOfItsOwn() {
        Themes themes = find(entry(Act.SPLIT, "bus-1", "early", List.of("bus-1", "bus-2"), ""));
        assertEquals("early", themeOf(themes, "bus-2").id());
        assertEquals(2, themeOf(themes, "bus-1").passages());
        assertEquals(10, themeOf(themes, "bus-3").passages());
        assertTrue(!themeOf(themes, "bus-1").label().isEmpty());
    }

    @Test
    void renamedThemeKeepsItsStability() {
        Theme theme = themeOf(find(entry(Act.RENAME, "bus-1", "", List.of(), "Kollektivtrafikk")), "bus-5");
        assertEquals("Kollektivtrafikk STABLE", theme.label() + " " + theme.standing());
    }

    @Test
    void movedPinnedAndExcludedPassagesStayWherePeoplePutThem() {
        Themes themes = find(entry(Act.MOVE, "bus-1", "school-1", List.of("bus-2"), ""),
                entry(Act.PIN, "", "forest-1", List.of("bus-3"), ""),
                entry(Act.EXCLUDE, "", "", List.of("bus-4"), ""));
        assertEquals(themeOf(themes, "school-5").id(), themeOf(themes, "bus-2").id());
        assertEquals(themeOf(themes, "forest-5").id(), themeOf(themes, "bus-3").id());
        Themes.Membership excluded = membership(themes, "bus-4");
        assertEquals(" false true", excluded.theme() + " " + excluded.assigned() + " " + excluded.settled());
        assertEquals(List.of(), themes.unapplied());
    }

    @Test
    void laterEntriesActOnWhatEarlierOnesLeft() {
        Themes themes = find(entry(Act.SPLIT, "bus-1", "early", List.of("bus-1", "bus-2"), ""),
                entry(Act.RENAME, "early", "", List.of(), "Tidlig"),
                entry(Act.MERGE, "early", "school-1", List.of(), ""));
        assertEquals(themeOf(themes, "school-5").id(), themeOf(themes, "bus-1").id());
        assertEquals(3, themes.themes().size());
    }

    /** The words find the theme, whatever its id has become. */
    @Test
    void themeIsFoundByTheWordsItHad() {
        String words = themeOf(find(), "forest-1").label();
        var entry = new ThemeCorrection(Act.RENAME, "t99", words, "", List.of(), "Skog", "corrections.yaml", 3);
        assertEquals("Skog", themeOf(find(entry), "forest-1").label());
    }

    @Test
    void whatNoLongerAppliesIsToldAndNothingElseIsTouched() {
        Themes untouched = find();
        Themes themes = find(entry(Act.RENAME, "t77", "", List.of(), "Borte"),
                entry(Act.PIN, "", "bus-1", List.of("gone"), ""),
                entry(Act.MOVE, "bus-1", "school-1", List.of("forest-2"), ""),
                new ThemeCorrection(Act.RENAME, "t01", "hest; ku; sau", "", List.of(), "Dyr", "corrections.yaml", 9));
        assertEquals(List.of("NO_SUCH_THEME t77", "NO_SUCH_PASSAGE gone", "LIES_ELSEWHERE forest-2",
                "NO_SUCH_THEME hest; ku; sau"),
                themes.unapplied().stream().map(told -> told.why() + " " + told.what()).toList());
        assertEquals(untouched.themes(), themes.themes());
        assertEquals(untouched.passages(), themes.passages());
    }

    private ThemeCorrection entry(Act act, String theme, String into, List<String> passages, String label) {
        line++;
        return new ThemeCorrection(act, theme, "", into, passages, label, "corrections.yaml", line);
    }

    private static Themes find(ThemeCorrection... corrections) {
        Random random = new Random(11);
        List<Passage> passages = new ArrayList<>();
        new TreeMap<>(SUBJECTS).forEach((subject, words) -> {
            for (int i = 0; i < 12; i++) {
                StringBuilder text = new StringBuilder();
                for (int w = 0; w < 9; w++) {
                    text.append(words.get(random.nextInt(words.size()))).append(' ');
                }
                passages.add(new Passage(subject + "-" + i, "", text.toString(), "g" + i % 3, "", "", "nb", "", "", "",
                        0, 0));
            }
        });
        return new ThemeFinder().find(passages, OptionalInt.of(3), List.of(corrections));
    }

    private static Themes.Membership membership(Themes themes, String passage) {
        return themes.passages().stream().filter(found -> found.passage().equals(passage)).findFirst().orElseThrow();
    }

    private static Theme themeOf(Themes themes, String passage) {
        String id = membership(themes, passage).theme();
        return themes.themes().stream().filter(theme -> theme.id().equals(id)).findFirst().orElseThrow();
    }
}
