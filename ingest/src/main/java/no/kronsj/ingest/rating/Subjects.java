package no.kronsj.ingest.rating;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import no.kronsj.ingest.document.PassageEntry;

/**
 * What can be scored: a goal as a whole, a group, a document, a passage, or all that a group wrote of one kind or in one
 * revision. A name that is none of these could be anybody's, so it goes no further.
 */
record Subjects(Set<String> known) {

    /** The groups and texts of an edition. */
    static Subjects of(String edition, Set<String> groups, Collection<PassageEntry> passages) {
        var known = new TreeSet<>(groups);
        known.add("");
        for (PassageEntry passage : passages) {
            known.add(passage.document());
            String id = passage.passage().substring(edition.length() + 1);
            for (int end = id.length(); end > 0; end = id.lastIndexOf('/', end - 1)) {
                known.add(id.substring(0, end));
            }
        }
        return new Subjects(known);
    }

    boolean contains(String subject) {
        return known.contains(subject);
    }
}
