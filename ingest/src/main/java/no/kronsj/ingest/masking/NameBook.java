package no.kronsj.ingest.masking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.participant.KnownPerson;
import no.kronsj.ingest.workshop.CellText;

/**
 * The names of everybody in the register, and of those who were erased from it.
 *
 * @param whole  whole names, made comparable
 * @param parts  their words, in small letters
 * @param places words of the places from which people come; a family name among them may be the place
 */
record NameBook(Set<String> whole, Set<String> parts, Set<String> places, ErasedPeople erased) {

    static NameBook of(Collection<KnownPerson> people, Collection<String> places, ErasedPeople erased) {
        Set<String> whole = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (KnownPerson person : people) {
            whole.addAll(person.names());
            parts.addAll(person.nameWords());
        }
        Set<String> words = new HashSet<>();
        places.forEach(place -> words.addAll(List.of(CellText.comparable(place).split(" "))));
        return new NameBook(Set.copyOf(whole), Set.copyOf(parts), Set.copyOf(words), erased);
    }

    /** Whether these words are somebody's whole name. */
    boolean hasWhole(String name) {
        return whole.contains(name) || erased.contains(name);
    }

    /** Whether this word, in small letters, is a part of somebody's name. */
    boolean hasPart(String word) {
        return parts.contains(word) || erased.hasWord(word);
    }

    boolean isPlace(String word) {
        return places.contains(word);
    }

    /** The book without the names of one person, who may be named. */
    NameBook without(KnownPerson person) {
        Set<String> otherNames = new HashSet<>(whole);
        person.names().forEach(otherNames::remove);
        Set<String> otherParts = new HashSet<>();
        otherNames.forEach(name -> otherParts.addAll(Arrays.asList(name.split("[ ,]+"))));
        otherParts.retainAll(parts);
        return new NameBook(otherNames, otherParts, places, erased);
    }
}
