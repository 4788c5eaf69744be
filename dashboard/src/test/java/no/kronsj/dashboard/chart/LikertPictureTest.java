package no.kronsj.dashboard.chart;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Bars around the middle of a scale. */
class LikertPictureTest {
    private static final Pattern BAR = Pattern
            .compile("class=\"answer (\\w+)\" x=\"([\\d.]+)\" y=\"([\\d.]+)\" width=\"([\\d.]+)\"");
    private static final Pattern MIDDLE = Pattern.compile("class=\"middle\" x1=\"([\\d.]+)\"");

    @Test
    void aMiddleLevelIsCutInHalf() {
        assertEquals(0.3, new LikertScale(5).left(List.of(0.1, 0.1, 0.2, 0.4, 0.2)), 1e-12);
        assertEquals(0.7, new LikertScale(5).right(List.of(0.1, 0.1, 0.2, 0.4, 0.2)), 1e-12);
    }

    @Test
    void anEvenScaleIsCutBetweenItsHalves() {
        var scale = new LikertScale(4);
        assertEquals(0.3, scale.left(List.of(0.1, 0.2, 0.3, 0.4)), 1e-12);
        assertEquals(List.of("unfavourable", "unfavourable", "favourable", "favourable"),
                List.of(scale.side(0), scale.side(1), scale.side(2), scale.side(3)));
    }

    @Test
    void whereNobodyDisagreesTheMiddleIsTheEdge() {
        String svg = draw(4, List.of(0.0, 0.0, 0.25, 0.75));
        assertEquals(0, middle(svg));
        assertEquals(640, widths(svg), 0.02);
    }

    @Test
    void whereNobodyAgreesTheMiddleIsTheOtherEdge() {
        String svg = draw(4, List.of(1.0, 0.0, 0.0, 0.0));
        assertEquals(640, middle(svg));
        assertEquals(640, widths(svg), 0.02);
    }

    @Test
    void everyBarHasTheLengthOfItsShareAndMeetsTheMiddle() {
        String svg = draw(5, List.of(0.1, 0.1, 0.2, 0.4, 0.2), List.of(0.0, 0.0, 0.5, 0.5, 0.0));
        List<MatchResult> bars = bars(svg);
        double perShare = width(bars.getFirst()) / 0.1;
        assertEquals(640 / (0.3 + 0.75), perShare, 0.2);
        MatchResult second = bars.stream().filter(bar -> bar.group(3).equals("103")).findFirst().orElseThrow();
        assertEquals("neutral", second.group(1));
        assertEquals(middle(svg), Double.parseDouble(second.group(2)) + width(second) / 2, 0.02);
    }

    @Test
    void aHiddenItemHasAWordAndNoBar() {
        String svg = LikertPicture.draw(List.of(new LikertPicture.Row("Sensitivt", List.of())), List.of("nei", "ja"),
                share -> "" + share, "skjult", "bilde").toString();
        assertEquals(2, BAR.matcher(svg).results().count(), "the legend only");
        assertTrue(svg.contains(">skjult<"), svg);
    }

    @Test
    void aNameIsEscaped() {
        String svg = LikertPicture.draw(List.of(new LikertPicture.Row("<script>\"&", List.of(0.5, 0.5))),
                List.of("nei", "ja"), share -> "" + share, "skjult", "bilde").toString();
        assertTrue(svg.contains("&lt;script&gt;&quot;&amp;"), svg);
        assertFalse(svg.contains("<script>"), svg);
    }

    @SafeVarargs
    private static String draw(int levels, List<Double>... rows) {
        List<String> names = List.of("a", "b", "c", "d", "e").subList(0, levels);
        return LikertPicture.draw(List.of(rows).stream().map(row -> new LikertPicture.Row("item", row)).toList(), names,
                share -> "" + share, "skjult", "bilde").toString();
    }

    /** Without the legend's. */
    private static List<MatchResult> bars(String svg) {
        return BAR.matcher(svg).results().filter(bar -> Double.parseDouble(bar.group(3)) > 10).toList();
    }

    private static double width(MatchResult bar) {
        return Double.parseDouble(bar.group(4));
    }

    private static double widths(String svg) {
        return bars(svg).stream().mapToDouble(LikertPictureTest::width).sum();
    }

    private static double middle(String svg) {
        return MIDDLE.matcher(svg).results().mapToDouble(line -> Double.parseDouble(line.group(1))).findFirst()
                .orElseThrow();
    }
}
