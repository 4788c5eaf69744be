package no.kronsj.ingest.participant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import no.kronsj.ingest.workshop.yaml.WorkshopMistake;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/**
 * The keyed list of those who asked to be erased. It knows them again when the same export comes in once more, and whoever
 * has the list without the workshop's key learns nothing but how long it is.
 */
public final class ErasedPeople {
    private static final String KEY = "key";
    private static final String WHO = "who";
    private static final String WORD = "word";

    private final PseudonymKey key;
    private final SortedSet<String> seals;

    private ErasedPeople(PseudonymKey key, SortedSet<String> seals) {
        this.key = key;
        this.seals = seals;
    }

    /** Nobody asked to be erased. */
    public static ErasedPeople nobody(PseudonymKey key) {
        return new ErasedPeople(key, new TreeSet<>());
    }

    /** The list in a file; another key than the one it was made with would let everybody in again, so it is a mistake. */
    public static ErasedPeople read(Path file, PseudonymKey key) throws WorkshopMistakes {
        if (!Files.exists(file)) {
            return nobody(key);
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.getFirst().equals(KEY + " " + key.fingerprint())) {
                throw new WorkshopMistakes(List.of(new WorkshopMistake(file.toString(), 1, KEY, "",
                        "was made with another pseudonym key, without which nobody on it is known again",
                        "Restore the workshop's key.")));
            }
            return new ErasedPeople(key, new TreeSet<>(lines.subList(1, lines.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list with one more person. */
    public ErasedPeople with(KnownPerson person) {
        var more = new TreeSet<>(seals);
        more.add(seal(WHO, person.person()));
        person.identities().forEach(identity -> more.add(seal(WHO, identity)));
        person.nameWords().forEach(word -> more.add(seal(WORD, word)));
        return new ErasedPeople(key, more);
    }

    /** The list with everybody of another one that was made with the same key. */
    public ErasedPeople with(ErasedPeople others) {
        var more = new TreeSet<>(seals);
        more.addAll(others.seals);
        return new ErasedPeople(key, more);
    }

    /** Whether everybody of another list is on this one. */
    public boolean hasAll(ErasedPeople others) {
        return seals.containsAll(others.seals);
    }

    /** Writes the list, in one move. */
    public void write(Path file) {
        var lines = new ArrayList<>(List.of(KEY + " " + key.fingerprint()));
        lines.addAll(seals);
        Path next = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Files.write(next, lines);
            try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isEmpty() {
        return seals.isEmpty();
    }

    /** A word for the whole list; another list is another run. */
    public String hash() {
        return seals.isEmpty() ? "" : key.seal("list", String.join("\n", seals));
    }

    /** Whether this name, address or id is that of somebody on the list. */
    public boolean contains(String nameOrAddress) {
        return !seals.isEmpty() && (knows(WHO, Identity.ofAddress(nameOrAddress))
                || knows(WHO, Identity.ofName(nameOrAddress)));
    }

    /** Whether this word, in small letters, is a part of the name of somebody on the list. */
    public boolean hasWord(String word) {
        return !seals.isEmpty() && knows(WORD, word);
    }

    private boolean knows(String use, String text) {
        return !text.isEmpty() && seals.contains(seal(use, text));
    }

    private String seal(String use, String text) {
        return use + " " + key.seal(use, text);
    }
}
