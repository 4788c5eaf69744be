package no.kronsj.analysis.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

import no.kronsj.analysis.statistics.NormalisedPmi;
import no.kronsj.analysis.text.Passage;

/** Puts one theme together. */
final class ThemeMaker {
    /** G6. */
    static final int COHERENT_WORDS = 10;

    private ThemeMaker() {}

    /** A theme of these passages, the nearest first. */
    static Theme theme(String id, String within, String label, List<Passage> members, OptionalDouble stability,
            Coherence coherence) {
        Passage first = members.isEmpty() ? null : members.getFirst();
        String other = first == null
                ? ""
                : members.stream().filter(member -> isOther(member, first)).findFirst().map(Passage::id).orElse("");
        long groups = members.stream().map(Passage::group).filter(group -> !group.isEmpty()).distinct().count();
        List<String> languages = members.stream().map(Passage::language).filter(code -> !code.isEmpty()).distinct()
                .sorted().toList();
        return new Theme(id, within, label, members.size(), (int) groups, languages, stability,
                stability.isEmpty() ? Theme.Standing.SETTLED : Theme.Standing.of(stability.getAsDouble()), coherence,
                first == null ? "" : first.id(), other);
    }

    /** How the words occur together in all passages. */
    static Coherence coherence(ReadPassages read, List<Integer> words) {
        List<BitSet> occurrences = new ArrayList<>();
        int[] places = new int[read.vocabulary().size()];
        for (int word : words) {
            occurrences.add(new BitSet(read.size()));
            places[word] = occurrences.size();
        }
        for (int i = 0; i < read.size(); i++) {
            for (int concept : read.terms().get(i)) {
                if (places[concept] > 0) {
                    occurrences.get(places[concept] - 1).set(i);
                }
            }
        }
        NormalisedPmi npmi = NormalisedPmi.of(occurrences, read.size());
        return new Coherence(npmi.value(), words.size(), npmi.skipped());
    }

    /** From another group, or, where groups are unknown, another passage. */
    private static boolean isOther(Passage passage, Passage first) {
        boolean known = !first.group().isEmpty();
        return known ? !passage.group().equals(first.group()) : !passage.id().equals(first.id());
    }
}
