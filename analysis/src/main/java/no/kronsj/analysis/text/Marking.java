package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import no.kronsj.analysis.text.SearchResult.Hit;
import no.kronsj.analysis.text.SearchResult.Mark;
import no.kronsj.analysis.text.SearchResult.Reason;

/** Says why a passage was found and where, by reading it again with the query in hand. */
final class Marking {
    private final QueryTargets targets;
    private final WordForms forms;
    /** What was said of a word before: the same words come again in every hit. */
    private final Map<String, Optional<Reason>> known = new HashMap<>();

    Marking(QueryNode node, WordForms forms) {
        this.forms = forms;
        this.targets = QueryTargets.of(node, forms);
    }

    /** The passage with reasons and marks. Words of the heading are a reason, but no marks: offsets are of the text. */
    Hit hit(Passage passage, double score) {
        List<Mark> marks = marked(matches(passage.text()));
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        marks.forEach(mark -> reasons.add(mark.reason()));
        if (!matches(passage.title()).isEmpty()) {
            reasons.add(Reason.HEADING);
        }
        return new Hit(passage, score, Collections.unmodifiableSet(reasons), marks);
    }

    /** The places of a text that match, each with its marks: two where words are to be near each other, else one. */
    List<List<Mark>> matches(String text) {
        List<Word> words = Words.of(text);
        List<List<Mark>> matches = new ArrayList<>(targets.pairs(words));
        List<Mark> inPairs = marked(matches);
        alone(words).stream().filter(mark -> inPairs.stream().noneMatch(other -> overlap(mark, other)))
                .forEach(mark -> matches.add(List.of(mark)));
        matches.sort(Comparator.comparingInt(match -> match.getFirst().start()));
        return matches;
    }

    /** A word may be near two others; it is marked once. */
    private static List<Mark> marked(List<List<Mark>> matches) {
        SortedMap<Integer, Mark> byPlace = new TreeMap<>();
        matches.stream().flatMap(List::stream).forEach(mark -> byPlace.putIfAbsent(mark.start(), mark));
        return List.copyOf(byPlace.values());
    }

    private static boolean overlap(Mark one, Mark other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private List<Mark> alone(List<Word> words) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<QueryTargets.Row> row = targets.rowAt(words, at);
            if (row.isPresent()) {
                int last = at + row.get().words().size() - 1;
                marks.add(new Mark(words.get(at).start(), words.get(last).end(), row.get().reason()));
                at = last + 1;
            } else {
                Word word = words.get(at);
                known.computeIfAbsent(word.text(), this::bestReason).ifPresentOrElse(
                        reason -> marks.add(new Mark(word.start(), word.end(), reason)),
                        () -> markPart(word, marks));
                at++;
            }
        }
        return List.copyOf(marks);
    }

    private Optional<Reason> bestReason(String word) {
        WordForms.Forms here = forms.of(word);
        return targets.reason(here)
                .or(() -> targets.beginsAsWanted(here) ? Optional.of(Reason.FORM) : Optional.empty())
                .or(() -> targets.isSpelledAsWanted(here) ? Optional.of(Reason.SPELLING) : Optional.empty());
    }

    private void markPart(Word word, List<Mark> marks) {
        for (WordForms.PartForm part : forms.of(word.text()).parts()) {
            if (targets.wantsAny(part.concepts()) || targets.wantsTranslated(part.concepts())) {
                boolean placed = word.hasOriginalLength();
                marks.add(new Mark(placed ? word.start() + part.start() : word.start(),
                        placed ? word.start() + part.end() : word.end(), Reason.PART));
                return;
            }
        }
    }
}
