package no.kronsj.dashboard.saved;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.text.SearchResult;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.search.SearchAddress;

/** Keeps what a search finds now. */
public final class SaveSearch {
    private SaveSearch() {}

    /** The id of the list; empty where the query cannot be answered, nothing is found, or there is no room. */
    public static Optional<String> of(PublishedRun run, Map<String, String> parameters) {
        SearchAddress address = SearchAddress.of(parameters);
        if (address.tooLong()) {
            return Optional.empty();
        }
        SearchResult found = run.passages().search(address.request(SavedSearch.LONGEST).withoutFacets());
        if (found.problem() != null || found.total() == 0) {
            return Optional.empty();
        }
        SavedSearch search = SavedSearch.of(run, address, found, LocalDate.now(ZoneOffset.UTC).toString());
        return new SavedSearches(run.lists()).save(search) ? Optional.of(search.id()) : Optional.empty();
    }
}
