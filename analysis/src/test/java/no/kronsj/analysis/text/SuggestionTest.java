package no.kronsj.analysis.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Suggestions, passages like another, and the limit of time. */
class SuggestionTest {
    private static final List<Passage> COLLECTION = List.of(of("1", "g1", "Økonomien og økologien i kommunen"),
            of("2", "g2", "Økonomien tåler elbusser og ladestolper"), of("3", "g2", "Økonomiplan"),
            of("4", "g3", "Ladestolper for elbusser ved havna"), of("5", "g1", "Myra skal ligge i fred"),
            of("6", "g1", "Elbusser og ladestolper i kommunen"));

    @TempDir
    private Path folder;

    @Test
    void beginningsAreCompletedHoweverTheyAreTyped() {
        for (String typed : List.of("øko", "oko", "oeko", "ØKO")) {
            assertEquals(List.of("økonomien", "økologien", "økonomiplan"), suggestions(typed), typed);
        }
        assertEquals(List.of(), suggestions(""));
        assertEquals(List.of(), suggestions("x y"));
        assertEquals(List.of(), suggestions("\u0000"));
        assertEquals(List.of(), suggestions("ø".repeat(1_000)));
    }

    @Test
    void similarPassagesOfOtherDocumentsComeNearestFirst() {
        assertEquals(List.of("4", "2"), Texts.search(folder, COLLECTION,
                search -> search.similar("6", 5).stream().map(Passage::id).toList()));
        assertEquals(List.of(), Texts.search(folder, COLLECTION, search -> search.similar("5", 5)));
        assertEquals(List.of(), Texts.search(folder, COLLECTION, search -> search.similar("unknown", 5)));
    }

    @Test
    void searchThatTakesTooLongIsGivenUp() throws IOException {
        PassageIndex.write(folder, COLLECTION);
        try (var directory = FSDirectory.open(folder); var reader = DirectoryReader.open(directory)) {
            var late = new TimedSearcher(reader, -1);
            var refused = assertThrows(UnreadableQuery.class,
                    () -> late.top(new MatchAllDocsQuery(), ResultOrder.RELEVANCE, 10));
            assertEquals(SearchProblem.Expected.LESS_WORK, refused.problem().expected());
        }
    }

    private List<String> suggestions(String typed) {
        return Texts.search(folder, COLLECTION, search -> search.suggestions(typed, 5));
    }

    private static Passage of(String id, String group, String text) {
        return Texts.passage(id, text, group, "nb");
    }
}
