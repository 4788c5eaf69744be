package no.kronsj.analysis.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import no.kronsj.analysis.text.SearchResult.Hit;

/** Small collections for tests: ids and texts in turn. */
final class Texts {
    private Texts() {}

    static List<Passage> passages(String... idsAndTexts) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            passages.add(passage(idsAndTexts[i], idsAndTexts[i + 1], "", "nb"));
        }
        return passages;
    }

    static Passage passage(String id, String text, String group, String language) {
        return new Passage(id, "", text, group, "roadmap", "v1", language, "day-1", "", "doc", 0, text.length());
    }

    static <T> T search(Path folder, List<Passage> passages, Function<PassageSearch, T> use) {
        PassageIndex.write(folder, passages);
        try (PassageSearch search = PassageIndex.open(folder)) {
            return use.apply(search);
        }
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.passage().id()).toList();
    }

    /** What the marks of a hit cover. */
    static List<String> marked(Hit hit) {
        return hit.marks().stream()
                .map(mark -> hit.passage().text().substring(mark.start(), mark.end()) + " " + mark.reason()).toList();
    }
}
