package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

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
 * @param erased      the copies of the keyed list of those who were erased, the workspace's first; who is on one of them was
 *                    erased. None where nobody can have been
 * @param ofWorkspace whether the files are the kept sources of a workspace
 */
public record PeopleFiles(Path key, List<Path> erased, boolean ofWorkspace) {

    /** Nobody was erased. */
    public static PeopleFiles of(Path key) {
        return new PeopleFiles(key, List.of(), false);
    }

    ErasedPeople readErased(PseudonymKey read) throws WorkshopMistakes {
        ErasedPeople all = ErasedPeople.nobody(read);
        for (Path copy : erased) {
            all = all.with(ErasedPeople.read(copy, read));
        }
        return all;
    }

    /** Tells the addresses, ids and whole names of those who were erased; empty where nobody was. */
    public Optional<Predicate<String>> erasedNames() throws WorkshopMistakes {
        ErasedPeople people = readErased(PseudonymKey.readOrCreate(key));
        return people.isEmpty() ? Optional.empty() : Optional.of(people::contains);
    }

    /** Tells texts in which somebody stands who was erased, by address, whole name or pseudonym. */
    public Predicate<String> erasedIn(Language language) throws WorkshopMistakes {
        return new ErasedNames(readErased(PseudonymKey.readOrCreate(key)), language)::isIn;
    }

    /** Puts somebody on the keyed list. */
    public void erase(NamedPerson person) throws WorkshopMistakes {
        var read = PseudonymKey.readOrCreate(key);
        write(readErased(read).with(new KnownPerson(person.pseudonym(), person.identities())), read);
    }

    /** Puts everybody who is on one copy of the keyed list on all of them. */
    public void remember() throws WorkshopMistakes {
        var read = PseudonymKey.readOrCreate(key);
        write(readErased(read), read);
    }

    /** The workspace's copy comes last: until everybody is on it, what the workspace holds may be older than an erasure. */
    private void write(ErasedPeople all, PseudonymKey read) throws WorkshopMistakes {
        for (Path copy : erased.reversed()) {
            if (!ErasedPeople.read(copy, read).hasAll(all)) {
                all.write(copy);
            }
        }
    }

    /** Whether somebody was erased of whom the workspace's copy knows nothing, as when an older workspace was restored. */
    public boolean isBehind() throws WorkshopMistakes {
        var read = PseudonymKey.readOrCreate(key);
        return !erased.isEmpty() && !ErasedPeople.read(erased.getFirst(), read).hasAll(readErased(read));
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
