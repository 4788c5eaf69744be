package no.kronsj.analysis.uptake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.kronsj.analysis.proposal.Writing;
import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.revision.Sentence;
import no.kronsj.analysis.text.TextTokens;

/**
 * A group's proposal before and after the feedback, all its kinds of text together.
 *
 * @param before    what it spoke of before
 * @param added     what it speaks of after and did not before
 * @param sentences of the texts after
 * @param english   whether it writes English
 */
record Receiver(String group, Set<String> before, Set<String> added, List<Sentence> sentences, boolean english) {

    /** A group; one without two revisions of any text has nothing added and no sentences. */
    static Receiver of(Writings writings, String group, TextTokens words) {
        var before = new HashSet<String>();
        var after = new java.util.ArrayList<Sentence>();
        var earlier = new java.util.ArrayList<Writing>();
        for (String kind : writings.kinds(group)) {
            List<String> revisions = writings.revisions(group, kind);
            if (revisions.size() > 1) {
                List<Writing> first = writings.text(group, kind, revisions.getFirst());
                earlier.addAll(first);
                Sentence.of(first, words).forEach(unit -> before.addAll(concepts(unit)));
                after.addAll(Sentence.of(writings.text(group, kind, revisions.getLast()), words));
            }
        }
        Set<String> added = after.stream().flatMap(unit -> concepts(unit).stream())
                .filter(concept -> !before.contains(concept)).collect(Collectors.toUnmodifiableSet());
        return new Receiver(group, before, added, List.copyOf(after),
                Languages.english(earlier.stream().map(Writing::passage).toList()));
    }

    static Set<String> concepts(Sentence unit) {
        return unit.tokens().stream().filter(TextTokens.Token::content).map(TextTokens.Token::concept)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean revised() {
        return !sentences.isEmpty();
    }
}
