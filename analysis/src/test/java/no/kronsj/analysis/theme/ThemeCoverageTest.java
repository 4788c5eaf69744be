package no.kronsj.analysis.theme;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.text.Passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ThemeCoverageTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    /** Passage, group, revision, theme, whether it counts, whether a person put it there. */
    private static final String PASSAGES = """
                                           p1 a v2  bus   yes no
                                           p2 a v10 bike  yes no
                                           p3 b v1  bus   yes yes
                                           p4 b v1  bike  no  no
                                           p5 c v1  vague yes no
                                           """;

    @Test
    void aGroupTouchesAThemeWithItsLastTextAndOnlyPeopleMakeThatSure() {
        List<MeasureRow> rows = rows();
        assertEquals(List.of("a", "b", "c", "e"), rows.stream().map(row -> row.key().subject()).toList());
        assertEquals(List.of(0.5, 0.5, 0.0, 2.0 / 6), rows.stream().map(row -> row.findValue().orElseThrow()).toList(),
                "p1 is not the last text, p4 is not near enough, and the theme of p5 does not hold");
        assertEquals(new Interval(1.0 / 6, 1, "suggestions"), rows.getLast().bounds());
        assertEquals(List.of("CONFIRMED: 1, 6"), rows.getLast().notes());
    }

    private static List<MeasureRow> rows() {
        Map<String, Passage> passages = new TreeMap<>();
        List<Themes.Membership> memberships = PASSAGES.lines().map(line -> line.split(" +")).map(cell -> {
            passages.put(cell[0], new Passage(cell[0], "", "", cell[1], "roadmap", cell[2], "nb", "", "", "", 0, 0));
            return new Themes.Membership(cell[0], cell[3], "", NONE, NONE, cell[4].equals("yes"),
                    cell[5].equals("yes"), List.of());
        }).toList();
        var themes = new Themes(List.of(theme("bus", 0.9), theme("bike", 0.7), theme("vague", 0.2)), memberships, NONE,
                0, 0, List.of());
        return new ThemeCoverage(themes, passages).rows("e");
    }

    private static Theme theme(String id, double stability) {
        return new Theme(id, "", id, 1, 1, List.of("nb"), OptionalDouble.of(stability), Theme.Standing.of(stability),
                new Coherence(NONE, 0, 0), "", "");
    }
}
