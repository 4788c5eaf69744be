package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.erasure.ErasedNames;
import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.participant.KnownPerson;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Language;
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

    /** Tells the addresses, ids and whole names of those who were erased; empty where nobody was. */
    public Optional<Predicate<String>> erasedNames() throws WorkshopMistakes {
        ErasedPeople people = readErased(PseudonymKey.readOrCreate(key));
        return people.isEmpty() ? Optional.empty() : Optional.of(people::contains);
    }

    /** Tells texts in which somebody stands who was erased, by address or whole name. */
    public Predicate<String> erasedIn(Language language) throws WorkshopMistakes {
        return new ErasedNames(readErased(PseudonymKey.readOrCreate(key)), language)::isIn;
    }

    /** Puts somebody on the keyed list. */
    public void erase(NamedPerson person) throws WorkshopMistakes {
        Path list = Objects.requireNonNull(erased, "no list");
        readErased(PseudonymKey.readOrCreate(key)).with(new KnownPerson(person.pseudonym(), person.identities()))
                .write(list);
    }

    /** The fingerprint of the key. */
    public String keyFingerprint() {
        return PseudonymKey.readOrCreate(key).fingerprint();
    }

    /** Somebody of whom nothing is known but an address or a pseudonym. */
    public NamedPerson named(String addressOrPseudonym) {
        boolean pseudonym = !addressOrPseudonym.contains("@");
        String comparable = CellText.comparable(addressOrPseudonym);
        return new NamedPerson(pseudonym ? comparable : PseudonymKey.readOrCreate(key).pseudonym(comparable),
                pseudonym ? new TreeSet<>() : new TreeSet<>(Set.of(comparable)));
    }
}
