package no.kronsj.analysis.text;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.text.Concordance.Line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConcordanceTest {
    private static final List<Passage> COLLECTION = Texts.passages(
            "a",
            "Øst for byen: en to tre fire fem seks sju åtte ni plan ti elleve tolv tretten fjorten femten seksten sytten atten",
            "b", "Ærlig plan zoom. Åpen plan ærfugl", "c", "God arealplan, <b>god</b> plan!");

    @TempDir
    private Path folder;

    @Test
    void everyPlaceIsALineWithEightWordsOnEitherSide() {
        Concordance found = find("plan", LineOrder.PLACE);
        assertEquals(3, found.passages());
        assertEquals(5, found.lines().size());
        assertTrue(found.whole());
        Line line = found.lines().getFirst();
        assertEquals("to tre fire fem seks sju åtte ni [plan] ti elleve tolv tretten fjorten femten seksten sytten",
                line.left() + "[" + line.hit() + "]" + line.right());
        assertEquals("plan", line.passage().text().substring(line.start(), line.end()));
    }

    @Test
    void linesAreSortedByTheWordsBeside() {
        assertEquals(List.of("b", "areal", "ni", "Ærlig", "Åpen"),
                find("plan", LineOrder.L1).lines().stream().map(line -> last(line.left())).toList());
        assertEquals(List.of("", "b", "ti", "zoom", "ærfugl"), find("plan", LineOrder.R1).lines().stream()
                .map(line -> line.after().isEmpty() ? "" : line.after().getFirst()).toList());
        assertEquals(5, find("plan", LineOrder.L2).lines().size());
        assertEquals(5, find("plan", LineOrder.R2).lines().size());
    }

    @Test
    void partOfAWordIsAHitAndMarkupStaysText() {
        Line line = find("plan", LineOrder.PLACE).lines().get(3);
        assertEquals("God areal|plan|, <b>god</b> plan", line.left() + "|" + line.hit() + "|" + line.right());
        assertEquals(SearchResult.Reason.PART, line.reason());
    }

    @Test
    void twoWordsNearEachOtherAreOneLine() {
        List<Passage> texts = Texts.passages("a",
                "Bussen går. En buss til skolen og en skole til, men bussene venter lenge før de kjører til skolene",
                "b", "buss og skole", "c", "buss, buss, buss");
        assertEquals(List.of("buss til skolen", "skole til, men bussene", "buss og skole"), hits(texts,
                "skole NEAR/4 buss"));
        assertEquals(List.of("buss, buss", "buss, buss"), hits(texts, "buss NEAR/2 buss AND buss NOT skole"));
        assertEquals(List.of("buss til skolen", "skole til, men bussene", "venter"), hits(texts,
                "(skole NEAR/4 buss) AND vente"));
    }

    @Test
    void wordsThatAreNotNearEnoughAreNotMarked() {
        List<String> marked = Texts.search(folder, Texts.passages("a",
                "Bussen går. En buss til skolen, og en skule har mange elever"),
                search -> Texts.marked(
                        search.search(SearchRequest.of("skole NEAR/4 buss", 10)).hits().getFirst()));
        assertEquals(List.of("buss EXACT", "skolen FORM"), marked);
    }

    private List<String> hits(List<Passage> texts, String query) {
        return Texts.search(folder, texts, search -> search.concordance(SearchRequest.of(query, 10),
                LineOrder.PLACE)).lines().stream().map(Line::hit).toList();
    }

    @Test
    void badQueryIsAProblem() {
        assertNotNull(find("\"plan", LineOrder.R1).problem());
    }

    private static String last(String text) {
        List<Word> words = Words.of(text);
        return text.substring(words.getLast().start(), words.getLast().end());
    }

    private Concordance find(String query, LineOrder order) {
        return Texts.search(folder, COLLECTION, search -> search.concordance(SearchRequest.of(query, 10), order));
    }
}
