package no.kronsj.ingest.participant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import no.kronsj.ingest.participant.Lookup.Uncertain;

/** Finds whom a name or address may mean that is nobody's in the register. What it finds is never taken for granted. */
final class LikeNames {
    /** A word of more names than this tells nothing of what stands beside it. */
    private static final int MOST_OF_A_WORD = 500;
    private static final int SHORTEST_SINGLE = 6;
    /** How many names are compared letter by letter with one; registers are smaller. */
    private static final int MOST_COMPARED = 10_000;
    private static final int MOST_REMEMBERED = 10_000;

    /** One way to call a person. */
    private record Form(Participant person, List<String> words) {
        String letters() {
            return String.join("", words);
        }
    }

    private final Map<String, List<Form>> byLetters = new HashMap<>();
    private final Map<String, List<Form>> byEdge = new HashMap<>();
    private final Map<String, List<Form>> byWord = new HashMap<>();
    /** A log asks for the same few names again and again. */
    private final Map<String, Optional<Uncertain>> asked = new HashMap<>();

    /** Takes up a person's name, and the name that the address spells. */
    void add(Participant person, String name, String id) {
        add(new Form(person, NameLetters.words(name)));
        String local = local(id);
        List<String> words = NameLetters.words(local);
        if (words.size() > 1 || local.length() >= SHORTEST_SINGLE) {
            add(new Form(person, words));
        }
    }

    private void add(Form form) {
        if (form.words.isEmpty()) {
            return;
        }
        Stream.of(form.letters(), sorted(form.words)).distinct().forEach(key -> enter(byLetters, key, form));
        form.words.stream().distinct().forEach(word -> enter(byWord, word, form));
        if (OneLetterOff.tellable(form.letters())) {
            OneLetterOff.edges(form.letters()).forEach(key -> enter(byEdge, key, form));
        }
    }

    private static void enter(Map<String, List<Form>> index, String key, Form form) {
        index.computeIfAbsent(key, first -> new ArrayList<>(1)).add(form);
    }

    /** The candidates for a comparable name or address, by the likeness that leaves the fewest. */
    Optional<Uncertain> find(String nameOrAddress) {
        if (asked.size() == MOST_REMEMBERED) {
            asked.clear();
        }
        return asked.computeIfAbsent(nameOrAddress, this::search);
    }

    private Optional<Uncertain> search(String nameOrAddress) {
        if (!Identity.isAddress(nameOrAddress)) {
            return like(nameOrAddress, NameLetters.words(nameOrAddress));
        }
        String local = local(nameOrAddress);
        List<String> words = NameLetters.words(local);
        Optional<Uncertain> found = like(local, words);
        if (found.isEmpty() && words.size() == 1 && words.getFirst().length() >= SHORTEST_SINGLE) {
            String word = words.getFirst();
            found = like(local, List.of(word.substring(0, 1), word.substring(1)));
        }
        return found.map(like -> new Uncertain(Likeness.ADDRESS, like.candidates()));
    }

    private Optional<Uncertain> like(String name, List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String letters = String.join("", words);
        var found = new LinkedHashMap<Likeness, Stream<Form>>();
        found.put(NameLetters.foreign(name) ? Likeness.ALPHABET : Likeness.SPELLING,
                Stream.concat(of(byLetters, letters), of(byLetters, sorted(words))));
        found.put(words.stream().anyMatch(NamePart::initial) ? Likeness.INITIALS : Likeness.MORE_OR_LESS,
                partly(words));
        found.put(Likeness.SLIP, slips(letters));
        found.put(Likeness.ONE_NAME, words.size() == 1 ? of(byWord, letters) : single(words));
        return found.entrySet().stream().map(entry -> uncertain(entry.getKey(), entry.getValue()))
                .filter(like -> !like.candidates().isEmpty()).findFirst();
    }

    private Stream<Form> slips(String letters) {
        if (!OneLetterOff.tellable(letters)) {
            return Stream.empty();
        }
        return OneLetterOff.edges(letters).flatMap(key -> of(byEdge, key)).limit(MOST_COMPARED)
                .filter(form -> OneLetterOff.apart(letters, form.letters()));
    }

    private Stream<Form> partly(List<String> words) {
        Predicate<String> telling = word -> !NamePart.initial(word)
                && byWord.getOrDefault(word, List.of()).size() <= MOST_OF_A_WORD;
        return words.stream().filter(telling).flatMap(word -> of(byWord, word))
                .filter(form -> NamePart.within(words, form.words));
    }

    /** Whose only name is the first or the last of these. */
    private Stream<Form> single(List<String> words) {
        return Stream.of(words.getFirst(), words.getLast()).flatMap(word -> of(byLetters, word))
                .filter(form -> form.words.size() == 1);
    }

    private static Stream<Form> of(Map<String, List<Form>> index, String key) {
        return index.getOrDefault(key, List.of()).stream();
    }

    /** In the order of the register, each once. */
    private static Uncertain uncertain(Likeness likeness, Stream<Form> forms) {
        var people = new LinkedHashSet<Participant>();
        forms.map(Form::person).forEach(people::add);
        return new Uncertain(likeness, people.stream().sorted(Participant.BY_PLACE).toList());
    }

    private static String sorted(List<String> words) {
        return String.join("", words.stream().sorted().toList());
    }

    /** What stands before the {@code @}, without a tag and without a number at its end. */
    private static String local(String id) {
        int at = id.indexOf('@');
        String local = at < 0 ? "" : id.substring(0, at);
        int tag = local.indexOf('+');
        String plain = tag < 0 ? local : local.substring(0, tag);
        int end = plain.length();
        while (end > 0 && Character.isDigit(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end);
    }
}
