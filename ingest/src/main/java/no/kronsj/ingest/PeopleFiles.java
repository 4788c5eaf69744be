package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/**
 * Where an ingest finds who is who.
 *
 * @param key         the pseudonym key
 * @param erased      the keyed list of those who were erased; null where nobody can have been
 * @param ofWorkspace whether the files are the kept sources of a workspace
 */
public record PeopleFiles(Path key, @Nullable Path erased, boolean ofWorkspace) {

    /** Nobody was erased. */
    public static PeopleFiles of(Path key) {
        return new PeopleFiles(key, null, false);
    }

    ErasedPeople readErased(PseudonymKey read) throws WorkshopMistakes {
        Optional<Path> list = Optional.ofNullable(erased);
        return list.isPresent() ? ErasedPeople.read(list.get(), read) : ErasedPeople.nobody(read);
    }
}
