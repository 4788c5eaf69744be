package no.kronsj.ingest.participant;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody by all that names them. It lives as long as a command that is about this person, and goes into no table.
 *
 * @param person     the pseudonym
 * @param identities addresses, ids and names under which they were met, made comparable
 */
public record KnownPerson(String person, SortedSet<String> identities) {
    private static final int SHORTEST_WORD = 2;

    public KnownPerson {
        var all = new TreeSet<>(identities);
        identities.stream().filter(KnownPerson::isName).map(KnownPerson::words).filter(words -> words.size() > 1)
                .forEach(words -> all.addAll(orders(words)));
        identities.stream().filter(Identity::isAddress).map(Identity::hashOfAddress).forEach(all::add);
        identities = all;
    }

    /** The whole names. */
    public List<String> names() {
        return identities.stream().filter(KnownPerson::isName).toList();
    }

    /** The words of the whole names, in small letters. */
    public SortedSet<String> nameWords() {
        return names().stream().flatMap(name -> words(name).stream())
                .filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first name first and last, and without what stands between. */
    private static List<String> orders(List<String> words) {
        String first = words.getFirst();
        String last = words.getLast();
        return Stream.of(first + " " + last, last + " " + String.join(" ", words.subList(0, words.size() - 1)),
                last + " " + first).toList();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[ ,]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isName(String identity) {
        return !Identity.isAddress(identity) && identity.strip().contains(" ");
    }
}
