package no.kronsj.dashboard.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.text.Concordance;
import no.kronsj.analysis.text.LineOrder;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.analysis.text.SearchRequest;
import no.kronsj.analysis.text.SearchResult;

/** The search face of an edition without documents: nothing is found, and that is no error. */
public final class NoPassages implements PassageSearch {
    @Override
    public SearchResult search(SearchRequest request) {
        return new SearchResult(0, List.of(), Map.of(), null, null);
    }

    @Override
    public Concordance concordance(SearchRequest request, LineOrder order) {
        return new Concordance(0, List.of(), true, null);
    }

    @Override
    public List<String> suggestions(String beginning, int limit) {
        return List.of();
    }

    @Override
    public List<Passage> similar(String id, int limit) {
        return List.of();
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
