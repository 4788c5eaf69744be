package no.kronsj.analysis.text;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PassageIndexTest {
    @TempDir
    private Path folder;

    @Test
    void bokmalQueryFindsNynorskText() {
        assertEquals(List.of("b"), found("utslipp", "a", "Vi bygger bru", "b", "Kutte utslepp no"));
    }

    private List<String> found(String query, String... idsAndTexts) {
        List<Passage> passages = new java.util.ArrayList<>();
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            passages.add(
                    new Passage(idsAndTexts[i], "", idsAndTexts[i + 1], "", "", "", "nb", "", "", "", 0, 0));
        }
        PassageIndex.write(folder, passages);
        try (PassageSearch search = PassageIndex.open(folder)) {
            return search.search(SearchRequest.of(query, 10)).hits().stream().map(hit -> hit.passage().id()).toList();
        }
    }
}
