package no.kronsj.dashboard.saved;

import java.util.List;

import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.SearchResult;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Fingerprint;
import no.kronsj.dashboard.search.SearchAddress;

/**
 * What a search found once. The texts are not kept, only their fingerprints, so a list holds nothing that must be erased with
 * a text.
 *
 * @param id         the same for the same search in the same run
 * @param savedOn    the day, UTC
 * @param parameters of the address that asks the same again
 * @param total      passages found; a list holds the first {@link #LONGEST}
 */
public record SavedSearch(String id, String edition, String run, String savedOn, String query, String parameters,
        long total, List<Entry> entries) {
    /** More passages than this are no list that somebody reads. */
    public static final int LONGEST = 500;
    private static final int ID_LENGTH = 12;

    public SavedSearch {
        entries = List.copyOf(entries);
    }

    /** A passage and the fingerprint of its text. */
    public record Entry(String passage, String text) {
        static Entry of(Passage passage) {
            return new Entry(passage.id(), Fingerprint.of(passage.text()));
        }

        boolean isStill(Passage passage) {
            return Fingerprint.of(passage.text()).equals(text);
        }
    }

    static SavedSearch of(PublishedRun run, SearchAddress address, SearchResult found, String day) {
        String id = Fingerprint.of(run.edition() + "\n" + run.id() + "\n" + address.parameters()).substring(0,
                ID_LENGTH);
        return new SavedSearch(id, run.edition(), run.id(), day, address.query(), address.parameters(), found.total(),
                found.hits().stream().map(hit -> Entry.of(hit.passage())).toList());
    }
}
