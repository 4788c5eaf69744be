package no.kronsj.analysis.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

/** No query throws, and none costs much. */
class HostileQueryTest {
    @TempDir
    private Path folder;
    private PassageSearch search;

    @BeforeEach
    void index() {
        PassageIndex.write(folder, Texts.passages("a", "klimabudsjett for kommunen", "b", "noe helt annet"));
        search = PassageIndex.open(folder);
    }

    @AfterEach
    void close() {
        search.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                                                                       "klima          | 0 | CLOSING_QUOTE
                                                                       klima (budsjett | 6 | CLOSING_BRACKET
                                                                       klima)          | 5 | OPENING_BRACKET
                                                                       AND klima       | 0 | ITEM
                                                                       klima OR        | 8 | ITEM
                                                                       kl*ma           | 2 | SIGN_AT_END
                                                                       *               | 0 | SIGN_AT_END
                                                                       k*              | 1 | SIGN_AT_END
                                                                       ???             | 0 | ANY_WORD
                                                                       group:          | 6 | FILTER_VALUE
                                                                       klima AND OR x  | 10 | ITEM
                                                                       ()              | 1 | ITEM
                                                                       NEAR/3 klima    | 0 | WORD_BESIDE_NEAR
                                                                       klima NEAR/3    | 6 | WORD_BESIDE_NEAR
                                                                       a NEAR/3 "b c"  | 2 | WORD_BESIDE_NEAR
                                                                       a NEAR/0 b      | 2 | DISTANCE
                                                                       a NEAR/x b      | 2 | DISTANCE
                                                                       a NEAR/51 b     | 2 | DISTANCE
                                                                       kl~ma           | 2 | SIGN_AT_END
                                                                       """)
    void badQueryIsAProblemWithItsPosition(String query, int position, SearchProblem.Expected expected) {
        SearchProblem problem = search.search(SearchRequest.of(query, 10)).problem();
        assertNotNull(problem, query);
        assertEquals(position, problem.position(), query + ": " + problem);
        assertEquals(expected, problem.expected(), query);
    }

    @Test
    void endlessQueriesAreRefused() {
        assertNotNull(problem("klima ".repeat(20_000)));
        assertNotNull(problem("(".repeat(3_000)));
        assertNotNull(problem("-".repeat(3_000) + "(x"));
        assertNotNull(problem("kl* ".repeat(900)));
        assertNotNull(problem("ord ".repeat(200)));
        assertNotNull(problem("NOT ".repeat(900)));
    }

    @Test
    void longestAllowedQueryIsAnswered() {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < QueryReader.MOST_WORDS; i++) {
            query.append("klimabudsjett kommunebudsjett ".charAt(i % 29) + "klimabudsjett").append(i % 7).append(' ');
        }
        assertNull(problem(query.toString()));
        assertNull(problem("NOT ".repeat(400) + "klima"));
    }

    @Test
    void randomCharactersNeverThrow() {
        Random random = new Random(7);
        String signs = "\"()*~-: ANDORNOTNEAR/5group:æøå\u0000\uD800«»klima";
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            search.search(SearchRequest.of(new String(bytes, StandardCharsets.UTF_8), 5));
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            search.search(SearchRequest.of(text.toString(), 5));
            assertNull(search.search(SearchRequest.ofWords(text + " klima", 5)).problem(), text.toString());
        }
    }

    @Test
    void pagesOutsideTheResultAreEmpty() {
        assertEquals(0, search.search(new SearchRequest("klimabudsjett", java.util.Map.of(), 5, 10)).hits().size());
        assertEquals(0, search.search(new SearchRequest("klimabudsjett", java.util.Map.of(), -1, -1)).hits().size());
        assertEquals(1, search.search(new SearchRequest("klimabudsjett", java.util.Map.of(), 0, Integer.MAX_VALUE))
                .hits().size());
    }

    private @org.jspecify.annotations.Nullable SearchProblem problem(String query) {
        return search.search(SearchRequest.of(query, 10)).problem();
    }
}
