package no.kronsj.ingest;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody by all that names them. It goes into no table.
 *
 * @param pseudonym  as in the tables
 * @param identities addresses, ids and whole names, made comparable
 */
public record NamedPerson(String pseudonym, SortedSet<String> identities) {
    public NamedPerson {
        identities = new TreeSet<>(identities);
    }
}
