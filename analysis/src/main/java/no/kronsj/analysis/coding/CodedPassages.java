package no.kronsj.analysis.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import no.kronsj.ingest.workshop.Coding;

/**
 * Which codes each coder gave each passage that somebody coded. A coder who coded anything of a document has read all of it: a
 * passage of it without a code of theirs is a passage in which they saw none.
 *
 * @param codes by passage and coder
 */
record CodedPassages(Map<String, Map<String, Set<String>>> codes) {

    static CodedPassages of(List<Coding> codings) {
        Map<String, Set<String>> readers = new TreeMap<>();
        Map<String, Map<String, Set<String>>> codes = new TreeMap<>();
        codings.forEach(coding -> {
            readers.computeIfAbsent(document(coding.passage()), document -> new TreeSet<>()).add(coding.coder());
            codes.computeIfAbsent(coding.passage(), passage -> new TreeMap<>())
                    .computeIfAbsent(coding.coder(), coder -> new TreeSet<>()).add(coding.code());
        });
        codes.forEach((passage, coders) -> readers.getOrDefault(document(passage), Set.of())
                .forEach(reader -> coders.putIfAbsent(reader, Set.of())));
        return new CodedPassages(codes);
    }

    /** Everything up to the number of the passage. */
    private static String document(String passage) {
        int slash = passage.lastIndexOf('/');
        return slash < 0 ? "" : passage.substring(0, slash);
    }

    /** For each passage a number per coder, the same for the same set of codes. */
    List<int[]> whole() {
        List<String> sets = codes.values().stream().flatMap(coders -> coders.values().stream()).map(Set::toString)
                .distinct().sorted().toList();
        return codes.values().stream()
                .map(coders -> coders.values().stream().mapToInt(set -> sets.indexOf(set.toString())).toArray())
                .toList();
    }

    /** For each passage 1 per coder who gave the code, 0 per coder who did not. */
    List<int[]> of(String code) {
        return codes.values().stream()
                .map(coders -> coders.values().stream().mapToInt(set -> set.contains(code) ? 1 : 0).toArray()).toList();
    }

    /** How many passages somebody gave a code. */
    int passages(String code) {
        return (int) codes.values().stream()
                .filter(coders -> coders.values().stream().anyMatch(set -> set.contains(code))).count();
    }

    /** Passages that only one coder read. */
    int alone() {
        return (int) codes.values().stream().filter(coders -> coders.size() < 2).count();
    }

    List<String> usedCodes() {
        return new ArrayList<>(codes.values().stream().flatMap(coders -> coders.values().stream())
                .flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
    }
}
