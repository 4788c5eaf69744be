package no.kronsj.dashboard.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.analysis.text.SearchRequest;
import no.kronsj.analysis.text.SearchResult;

/** The search face of an edition without documents: nothing is found, and that is no error. */
public final class NoPassages implements PassageSearch {
    @Override
    public SearchResult search(SearchRequest request) {
        return new SearchResult(0, List.of(), Map.of(), null);
    }

    @Override
    public Optional<Passage> find(String id) {
        return Optional.empty();
    }

    @Override
    public List<Passage> document(String document) {
        return List.of();
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
