package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The draw for the feedback sessions: everybody meets one person of another group in each of two rounds. The first round
 * holds every pair of groups that wrote feedback to each other; the second repeats exactly one pair.
 */
final class PairDraw {
    private static final int ATTEMPTS = 10_000;
    private static final List<String> STARTS = List.of("2021-09-23 10:30", "2021-09-29 10:30");
    private static final List<String> ENDS = List.of("2021-09-23 10:50", "2021-09-29 10:50");

    private record Pair(SamplePerson a, SamplePerson b) {
        Set<SamplePerson> people() {
            return Set.of(a, b);
        }
    }

    private PairDraw() {}

    static void write(SampleEdition edition, Path file) throws IOException {
        Set<List<String>> wanted = groupsThatWroteToEachOther(edition);
        var first = draw(edition, wanted, Set.of(), null);
        var met = new HashSet<Set<SamplePerson>>();
        first.forEach(pair -> met.add(pair.people()));
        var second = draw(edition, Set.of(), met, first.get(first.size() / 2));
        var text = new StringBuilder("\uFEFFRunde;Start;Slutt;Navn A;E-post A;Navn B;E-post B\r\n");
        for (int round = 0; round < 2; round++) {
            for (Pair pair : round == 0 ? first : second) {
                text.append(String.join(";", Integer.toString(round + 1), STARTS.get(round), ENDS.get(round),
                        pair.a.name(), pair.a.email(), pair.b.name(), pair.b.email())).append("\r\n");
            }
        }
        FixedZip.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Set<List<String>> groupsThatWroteToEachOther(SampleEdition edition) throws IOException {
        var pairs = new HashSet<List<String>>();
        for (String group : edition.groups()) {
            try (Stream<Path> files = Files.list(edition.sources().resolve(group))) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("tilbakemelding-fra-"))
                        .map(name -> name.replaceAll("tilbakemelding-fra-|\\.md", ""))
                        .forEach(from -> pairs.add(Stream.of(group, from).sorted().toList()));
            }
        }
        return pairs;
    }

    /** Draws until nobody is left over: first the wanted pairs of groups, then whoever remains. */
    private static List<Pair> draw(SampleEdition edition, Set<List<String>> wanted, Set<Set<SamplePerson>> met,
            @org.jspecify.annotations.Nullable Pair repeated) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            RandomGenerator random = Chance.of("pairs %s %d".formatted(repeated == null ? "first" : "second", attempt));
            var left = Chance.shuffled(edition.people(), random);
            var pairs = new ArrayList<Pair>();
            if (repeated != null) {
                left.removeAll(repeated.people());
                pairs.add(repeated);
            }
            for (List<String> groups : wanted.stream().sorted(Comparator.comparing(List::toString)).toList()) {
                pairs.add(new Pair(take(left, groups.getFirst()), take(left, groups.getLast())));
            }
            if (pairUp(left, pairs, met)) {
                return Chance.shuffled(pairs, random);
            }
        }
        throw new IllegalStateException("no draw works");
    }

    private static SamplePerson take(List<SamplePerson> left, String group) {
        var person = left.stream().filter(p -> p.group().equals(group)).findFirst().orElseThrow();
        left.remove(person);
        return person;
    }

    private static boolean pairUp(List<SamplePerson> left, List<Pair> pairs, Set<Set<SamplePerson>> met) {
        while (!left.isEmpty()) {
            SamplePerson a = left.removeFirst();
            Map<String, Integer> sizes = new HashMap<>();
            left.forEach(person -> sizes.merge(person.group(), 1, Integer::sum));
            // The group with most people left first, or its members end up with each other.
            var b = left.stream().filter(p -> !p.group().equals(a.group()) && !met.contains(Set.of(a, p)))
                    .max(Comparator.comparing(p -> sizes.getOrDefault(p.group(), 0)));
            if (b.isEmpty()) {
                return false;
            }
            left.remove(b.get());
            pairs.add(new Pair(a, b.get()));
        }
        return true;
    }
}
