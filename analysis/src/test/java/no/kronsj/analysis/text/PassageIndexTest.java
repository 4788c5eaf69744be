package no.kronsj.analysis.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.text.SearchResult.Hit;
import no.kronsj.analysis.text.SearchResult.Reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PassageIndexTest {
    private static final List<Passage> COLLECTION = Texts.passages("a", "God arealplanlegging gir korte veier",
            "b", "Kutte utslepp frå trafikken", "c", "Vi lager klimabudsjett hvert år",
            "d", "Et klima-budsjett følger opp økonomien", "e", "Uten planlegging går det ikke",
            "f", "Vårt klima og kommunens budsjett", "g", "Innbyggjarane må få vera med");

    @TempDir
    private Path folder;

    @Test
    void shortWordFindsTheCompoundAndMarksThePart() {
        SearchResult result = find("planlegging");
        assertEquals(List.of("e", "a"), Texts.ids(result));
        assertEquals(List.of("planlegging EXACT"), Texts.marked(result.hits().get(0)));
        assertEquals(List.of("planlegging PART"), Texts.marked(result.hits().get(1)));
        assertEquals(Set.of(Reason.PART), result.hits().get(1).reasons());
    }

    @Test
    void bokmalWordFindsItsNynorskCounterpartAndBack() {
        assertEquals(List.of("utslepp COUNTERPART"), Texts.marked(find("utslipp").hits().getFirst()));
        assertEquals(List.of("Innbyggjarane COUNTERPART"), Texts.marked(find("innbyggerne").hits().getFirst()));
        assertEquals(List.of("veier COUNTERPART"), Texts.marked(find("vegar").hits().getFirst()));
        assertEquals(List.of("veier FORM"), Texts.marked(find("veien").hits().getFirst()));
    }

    @Test
    void headOfACompoundNeedsNotStandAloneInTheTexts() {
        List<Passage> texts = Texts.passages("a", "Fleire lærlingplassar i kommunen", "b", "Lærlingar og plassen", "c",
                "Barnehageplassar og barnehager");
        assertEquals(List.of("lærling PART"), Texts.search(folder, texts, search -> Texts.marked(search
                .search(SearchRequest.of("lærlinger", 10)).hits().get(1))));
        assertEquals(List.of("Barnehage PART", "barnehager FORM"), Texts.search(folder, texts,
                search -> Texts.marked(search.search(SearchRequest.of("barnehagen", 10)).hits().getFirst())));
    }

    @Test
    void bothPluralsOfAMasterAreFound() {
        List<Passage> texts = Texts.passages("a", "Vaktmestere, registre og sentre", "b", "noe annet");
        for (String query : List.of("vaktmestre", "vaktmester", "vaktmesteren", "registeret", "senter")) {
            assertEquals(List.of("a"), Texts.search(folder, texts,
                    search -> Texts.ids(search.search(SearchRequest.of(query, 10)))), query);
        }
    }

    @Test
    void compoundIsFoundTogetherApartAndWithHyphen() {
        for (String query : List.of("klimabudsjett", "klima-budsjett", "klima budsjett")) {
            List<String> ids = Texts.ids(find(query));
            assertTrue(ids.containsAll(List.of("c", "d")), query + " found " + ids);
            find(query).hits().forEach(hit -> assertTrue(!hit.marks().isEmpty(), query + " marks nothing in " + hit));
        }
    }

    @Test
    void lettersThatTheKeyboardLacksAreFolded() {
        for (String query : List.of("okonomi", "oekonomi", "økonomi", "ökonomi")) {
            Hit hit = find(query).hits().getFirst();
            assertEquals("d", hit.passage().id(), query);
            boolean typedRight = query.equals("økonomi");
            assertEquals(Set.of(typedRight ? Reason.FORM : Reason.FOLDING), hit.reasons(), query);
        }
    }

    @Test
    void quotesWantTheWordsExactlyInARow() {
        assertEquals(List.of("f"), Texts.ids(find("\"kommunens budsjett\"")));
        assertEquals(List.of(), Texts.ids(find("\"budsjett kommunens\"")));
        assertEquals(List.of("kommunens budsjett EXACT"),
                Texts.marked(find("\"kommunens budsjett\"").hits().getFirst()));
    }

    @Test
    void minusAndNotExclude() {
        assertEquals(List.of("a"), Texts.ids(find("planlegging -uten")));
        assertEquals(List.of("a"), Texts.ids(find("planlegging NOT uten")));
        assertEquals(6, find("-utslepp").total());
    }

    @Test
    void andWantsBothOrWantsOne() {
        assertEquals(List.of("a"), Texts.ids(find("planlegging AND veier")));
        assertEquals(List.of(), Texts.ids(find("planlegging AND utslipp")));
        assertEquals(Set.of("a", "b", "e"), Set.copyOf(Texts.ids(find("planlegging OR utslipp"))));
        assertEquals(List.of("b"), Texts.ids(find("(planlegging OR utslipp) AND trafikken")));
    }

    @Test
    void starFindsBeginnings() {
        assertEquals(Set.of("c", "d", "f"), Set.copyOf(Texts.ids(find("klima*"))));
        assertEquals(Set.of("d"), Set.copyOf(Texts.ids(find("okonom*"))));
    }

    @Test
    void filtersNarrowAndFacetsCount() {
        List<Passage> passages = List.of(Texts.passage("1", "tiltak for buss", "Blå", "nb"),
                Texts.passage("2", "tiltak for tog", "Rød", "nb"), Texts.passage("3", "tiltak for båt", "Rød", "nn"));
        Texts.search(folder, passages, search -> {
            assertEquals(List.of("1"), Texts.ids(search.search(SearchRequest.of("tiltak group:blå", 10))));
            assertEquals(2, search.search(SearchRequest.of("group:\"Rød\"", 10)).total());
            SearchResult all = search.search(new SearchRequest("tiltak", Map.of("group", "Rød"), 0, 1));
            assertEquals(Map.of("Rød", 2L), all.facets().get("group"));
            assertEquals(Map.of("nb", 1L, "nn", 1L), all.facets().get("lang"));
            assertEquals(1, all.hits().size());
            assertEquals(List.of("1", "2", "3"), search.document("doc").stream().map(Passage::id).toList());
            return search.find("2").orElseThrow();
        });
    }

    @Test
    void tiesStandInTheOrderOfTheirIdsWhateverTheOrderOfWriting() {
        List<Passage> passages = new ArrayList<>(
                Texts.passages("x3", "samme ord", "x1", "samme ord", "x2", "samme ord"));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(passages, new Random(i));
            assertEquals(List.of("x1", "x2", "x3"),
                    Texts.search(folder, passages, search -> Texts.ids(search.search(SearchRequest.of("ord", 10)))));
        }
    }

    @Test
    void markupInATextStaysText() {
        Hit hit = Texts.search(folder, Texts.passages("m", "<b onclick=x>klima</b> & mer"),
                search -> search.search(SearchRequest.of("klima", 1)).hits().getFirst());
        assertEquals("<b onclick=x>klima</b> & mer", hit.passage().text());
        assertEquals(List.of("klima EXACT"), Texts.marked(hit));
    }

    @Test
    void decomposedLettersAndSoftHyphensAreTheSameWord() {
        Hit hit = Texts.search(folder, Texts.passages("m", "Va\u030Art klima\u00ADbudsjett"),
                search -> search.search(SearchRequest.of("vårt klimabudsjett", 1)).hits().getFirst());
        assertEquals(2, hit.marks().size(), hit.toString());
    }

    @Test
    void emptyCollectionAnswersWithNothing() {
        SearchResult nothing = Texts.search(folder, List.of(), search -> search.search(SearchRequest.of("klima", 10)));
        assertEquals(0, nothing.total());
    }

    private SearchResult find(String query) {
        return Texts.search(folder, COLLECTION, search -> search.search(SearchRequest.of(query, 10)));
    }
}
