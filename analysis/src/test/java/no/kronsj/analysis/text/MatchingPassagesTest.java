package no.kronsj.analysis.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Leaping over passages changes neither how many are found nor which are the best: Lucene, looking at each, says the same. */
class MatchingPassagesTest {
    private static final List<String> WORDS = List.of("klima", "klimabudsjett", "budsjett", "utslipp", "utslepp",
            "kommune",
            "kommunen", "medvirkning", "medverknad", "planlegging", "arealplanlegging", "økonomi", "økonomien",
            "climate",
            "budget", "og", "og", "og", "i", "i", "myr", "ferje", "matsvinn");
    private static final List<String> QUERIES = List.of("utslipp", "klima og budsjett i kommunen", "og", "\"og i\"",
            "planlegging AND økonomi", "planlegging -myr", "NOT utslepp", "klima*", "økonmi~", "myr NEAR/3 ferje",
            "group:g1", "utslipp group:g2", "(myr OR ferje) AND (og OR i)", "-kind:roadmap", "klima-budsjett",
            "food waste budget", "nothingatall", "myr AND nothingatall",
            "utslipp medvirkning økonomi -group:g3 lang:nb");

    @TempDir
    private Path folder;

    @BeforeEach
    void index() {
        Random random = new Random(7);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(1, 40); words > 0; words--) {
                text.append(WORDS.get((int) (WORDS.size() * Math.sqrt(random.nextDouble())))).append(' ');
            }
            passages.add(Texts.passage("p" + i, text.toString(), "g" + i % 5, i % 7 == 0 ? "en" : "nb"));
        }
        PassageIndex.write(folder, passages);
    }

    @Test
    void totalsAndBestPassagesAreThoseOfAWholeSearch() throws Exception {
        try (var directory = FSDirectory.open(folder); var reader = DirectoryReader.open(directory)) {
            Dictionary dictionary = new Dictionary(reader);
            WordForms forms = new FormsPool(dictionary, WordForms.Vocabularies.standard()).take();
            IndexSearcher whole = new IndexSearcher(reader);
            whole.setSimilarity(Ranking.SIMILARITY);
            for (String text : QUERIES) {
                for (Map<String, String> filters : List.of(Map.<String, String>of(), Map.of("group", "g1"))) {
                    Query query = AskedQuery.of(new SearchRequest(text, filters, 0, 10), forms, dictionary).query();
                    same(text, whole, new TimedSearcher(reader), query);
                }
            }
        }
    }

    private static void same(String text, IndexSearcher whole, TimedSearcher leaping, Query query) throws Exception {
        FixedBitSet matching = leaping.matching(query);
        var all = whole.search(query, new TopScoreDocCollectorManager(3_000, null, Integer.MAX_VALUE));
        assertEquals(all.totalHits.value(), matching.cardinality(), text);
        assertTrue(Arrays.stream(all.scoreDocs).allMatch(found -> matching.get(found.doc)), text);
        for (int limit : new int[]{1, 10, 100}) {
            ScoreDoc[] best = leaping.top(query, ResultOrder.RELEVANCE, limit).scoreDocs;
            assertArrayEquals(Arrays.stream(all.scoreDocs).limit(limit).mapToInt(found -> found.doc).toArray(),
                    Arrays.stream(best).mapToInt(found -> found.doc).toArray(), text + " " + limit);
        }
    }
}
