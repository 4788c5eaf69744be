package no.kronsj.analysis.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.text.SearchResult.Reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Near, almost, in another language, in another order. */
class QueryLanguageTest {
    private static final List<Passage> COLLECTION = Texts.passages(
            "a", "Bussen stopper rett ved skolen i sentrum", "b",
            "Bussen går fra byen, og langt ute i bygda ligger en skole",
            "c", "Kommunane kuttar utslepp frå bygg", "d", "Klimabudsjettet følges opp", "e", "Matsvinnet skal ned",
            "f", "Climate budget for every municipality");

    @TempDir
    private Path folder;

    @Test
    void nearWantsBothWordsWithinTheDistanceInEitherOrderAndAnyForm() {
        assertEquals(List.of("a"), ids("buss NEAR/4 skole"));
        assertEquals(List.of("a"), ids("skoler NEAR/4 bussene"));
        assertEquals(List.of(), ids("buss NEAR/3 skole"));
        assertEquals(Set.of("a", "b"), Set.copyOf(ids("buss NEAR/20 skole")));
        assertEquals(Set.of("a"), Set.copyOf(ids("buss NEAR skole")), "ten words where no number stands");
        assertEquals(List.of("a"), ids("buss NEAR/4 skole NEAR/2 sentrum"));
        assertEquals(List.of(), ids("buss NEAR/4 skole NEAR/1 sentrum"));
    }

    @Test
    void nearKnowsCounterparts() {
        assertEquals(List.of("c"), ids("utslipp NEAR/2 bygg"));
        assertEquals(List.of("c"), ids("kommuner NEAR/2 utslipp"));
    }

    @Test
    void tildeFindsWhatIsSpelledAlmostSo() {
        assertEquals(List.of(), ids("klimabusjettet"));
        SearchResult result = find("klimabusjettet~");
        assertEquals(List.of("d"), Texts.ids(result));
        assertEquals(List.of("Klimabudsjettet SPELLING"), Texts.marked(result.hits().getFirst()));
    }

    @Test
    void unknownWordIsExchangedForTheOneMostLikeIt() {
        assertEquals("klimabudsjettet OR buss", find("klimabusjettet OR buss").suggestion());
        assertEquals("følges", find("folgess").suggestion());
        assertNull(find("buss").suggestion());
        assertNull(find("xyzzyxyzzy").suggestion());
    }

    @Test
    void englishAndNorwegianFindEachOther() {
        assertEquals(List.of("c EXACT", "d FORM"),
                List.of("c " + reason("utslepp", 0), "d " + reason("klimabudsjett", 0)));
        assertEquals(Reason.TRANSLATION, reason("emissions", 0));
        assertEquals(List.of("e"), ids("food waste"));
        assertEquals(List.of("Matsvinnet TRANSLATION"), Texts.marked(find("food waste").hits().getFirst()));
        assertEquals(List.of("d", "f"), ids("klimabudsjett"));
        assertEquals(List.of("Climate budget TRANSLATION"), Texts.marked(find("klimabudsjett").hits().get(1)));
        assertEquals(List.of("municipality TRANSLATION"), Texts.marked(find("kommune lang:en").hits().getFirst()));
    }

    @Test
    void hitsComeByRelevanceByGroupOrByPlace() {
        List<Passage> passages = List.of(passage("1", "buss", "g2", 50), passage("2", "buss og mye annet", "g1", 10),
                passage("3", "buss buss", "g2", 5), passage("4", "buss", "g1", 90));
        assertEquals(List.of("3", "1", "4", "2"), ordered(passages, ResultOrder.RELEVANCE));
        assertEquals(List.of("4", "2", "3", "1"), ordered(passages, ResultOrder.GROUP));
        assertEquals(List.of("2", "4", "3", "1"), ordered(passages, ResultOrder.PLACE));
    }

    private static Passage passage(String id, String text, String group, int start) {
        return new Passage(id, "", text, group, "roadmap", "v1", "nb", "", "", group + ".docx", start,
                start + text.length());
    }

    private List<String> ordered(List<Passage> passages, ResultOrder order) {
        return Texts.search(folder, passages,
                search -> Texts.ids(search.search(SearchRequest.of("buss", 10).in(order))));
    }

    private Reason reason(String query, int rank) {
        return find(query).hits().get(rank).reasons().iterator().next();
    }

    private List<String> ids(String query) {
        return Texts.ids(find(query));
    }

    private SearchResult find(String query) {
        List<Passage> passages = COLLECTION.stream().map(passage -> passage.id().equals("f")
                ? Texts.passage("f", passage.text(), "", "en")
                : passage).toList();
        return Texts.search(folder, passages, search -> search.search(SearchRequest.of(query, 10)));
    }
}
