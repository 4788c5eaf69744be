package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a query wants to see in a text: single words, words in a row, beginnings. What it excludes is not among them. */
final class QueryTargets {
    private final WordForms forms;
    private final List<WordForms.Forms> words = new ArrayList<>();
    private final Set<String> concepts = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<List<String>> stemRows = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();

    private QueryTargets(WordForms forms) {
        this.forms = forms;
    }

    static QueryTargets of(QueryNode node, WordForms forms) {
        QueryTargets targets = new QueryTargets(forms);
        targets.add(node);
        return targets;
    }

    List<WordForms.Forms> words() {
        return words;
    }

    boolean wantsAny(List<String> found) {
        return found.stream().anyMatch(concepts::contains);
    }

    boolean beginsAsWanted(WordForms.Forms word) {
        return beginnings.stream().anyMatch(
                start -> word.folded().startsWith(forms.of(start).folded())
                        || word.folding().startsWith(forms.of(start).folded()));
    }

    /** How many words from this place on stand in a row as wanted, or 0. */
    int sequenceAt(List<Word> text, int at) {
        for (List<String> phrase : phrases) {
            if (matches(phrase, text, at, false)) {
                return phrase.size();
            }
        }
        for (List<String> row : stemRows) {
            if (matches(row, text, at, true)) {
                return row.size();
            }
        }
        return 0;
    }

    private boolean matches(List<String> row, List<Word> text, int at, boolean stemmed) {
        if (at + row.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            String word = text.get(at + i).text();
            if (!row.get(i).equals(stemmed ? forms.of(word).folding() : forms.of(word).folded())) {
                return false;
            }
        }
        return true;
    }

    private void add(QueryNode node) {
        switch (node) {
            case QueryNode.Word word -> addWord(word.text());
            case QueryNode.Hyphenated hyphenated -> addHyphenated(hyphenated.words());
            case QueryNode.Phrase phrase ->
                phrases.add(phrase.words().stream().map(word -> forms.of(word).folded()).toList());
            case QueryNode.Prefix prefix -> beginnings.add(prefix.start());
            case QueryNode.Filter filter -> {
            }
            case QueryNode.Not not -> {
            }
            case QueryNode.And and -> and.nodes().forEach(this::add);
            case QueryNode.Or or -> or.nodes().forEach(this::add);
            case QueryNode.Some some -> addAll(some.nodes());
        }
    }

    private void addAll(List<QueryNode> nodes) {
        nodes.forEach(this::add);
        for (int i = 0; i + 1 < nodes.size(); i++) {
            if (nodes.get(i) instanceof QueryNode.Word left && nodes.get(i + 1) instanceof QueryNode.Word right) {
                Joined.of(List.of(left.text(), right.text())).forEach(joined -> words.add(forms.of(joined)));
            }
        }
    }

    private void addHyphenated(List<String> parts) {
        stemRows.add(parts.stream().map(word -> forms.of(word).folding()).toList());
        Joined.of(parts).forEach(this::addWord);
    }

    private void addWord(String word) {
        WordForms.Forms form = forms.of(word);
        words.add(form);
        concepts.addAll(form.concepts());
        List<String> halves = forms.halves(word);
        if (!halves.isEmpty()) {
            stemRows.add(halves);
        }
    }
}
