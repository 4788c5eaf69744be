package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import no.kronsj.analysis.text.SearchResult.Reason;

/** What a query wants to see in a text: single words, words in a row, beginnings. What it excludes is not among them. */
final class QueryTargets {
    private final WordForms forms;
    private final Set<String> exact = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> english = new HashSet<>();
    private final Set<String> foldings = new HashSet<>();
    private final Set<String> inEnglish = new HashSet<>();
    private final Set<String> concepts = new HashSet<>();
    private final Set<String> translated = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<NearWords> nears = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<Predicate<String>> alike = new ArrayList<>();

    /** Words that stand one after the other: as written, or as stems. */
    record Row(List<String> words, boolean stemmed, Reason reason) {}

    private QueryTargets(WordForms forms) {
        this.forms = forms;
    }

    static QueryTargets of(QueryNode node, WordForms forms) {
        QueryTargets targets = new QueryTargets(forms);
        targets.add(node);
        return targets;
    }

    /** Why a word that stands alone is wanted, the nearest reason first. */
    Optional<Reason> reason(WordForms.Forms here) {
        if (exact.contains(here.exact())) {
            return Optional.of(Reason.EXACT);
        }
        if (folded.contains(here.folded())) {
            return Optional.of(Reason.FOLDING);
        }
        if (stems.contains(here.stem()) || english.contains(here.english())) {
            return Optional.of(Reason.FORM);
        }
        if (foldings.contains(here.folding())) {
            return Optional.of(Reason.FOLDING);
        }
        if (wantsAny(here.concepts())) {
            return Optional.of(Reason.COUNTERPART);
        }
        return inEnglish.contains(here.english()) || wantsTranslated(here.concepts())
                ? Optional.of(Reason.TRANSLATION)
                : Optional.empty();
    }

    boolean wantsAny(List<String> found) {
        return !Collections.disjoint(concepts, found);
    }

    boolean beginsAsWanted(WordForms.Forms word) {
        return beginnings.stream().anyMatch(
                start -> word.folded().startsWith(forms.of(start).folded())
                        || word.folding().startsWith(forms.of(start).folded()));
    }

    boolean isSpelledAsWanted(WordForms.Forms word) {
        return alike.stream().anyMatch(like -> like.test(word.folded()));
    }

    boolean wantsTranslated(List<String> found) {
        return !Collections.disjoint(translated, found);
    }

    /** The places where words are near each other that are wanted so, each with its two marks. */
    List<List<SearchResult.Mark>> pairs(List<Word> text) {
        return nears.stream().flatMap(near -> near.in(text).stream()).toList();
    }

    /** The words in a row that are wanted and begin at this place. */
    Optional<Row> rowAt(List<Word> text, int at) {
        return rows.isEmpty()
                ? Optional.empty()
                : rows.stream().filter(row -> matches(row.words(), text, at, row.stemmed())).findFirst();
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
                rows.add(new Row(folded(phrase.words()), false, Reason.EXACT));
            case QueryNode.Prefix prefix -> beginnings.add(prefix.start());
            case QueryNode.Fuzzy fuzzy -> {
                addWord(fuzzy.text());
                alike.add(Spelling.like(forms.of(fuzzy.text()).folded()));
            }
            case QueryNode.Near near -> nears.add(new NearWords(near, forms));
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
                Joined.of(List.of(left.text(), right.text())).forEach(joined -> want(forms.of(joined)));
                translated.addAll(forms.toNorwegian(left.text(), right.text()));
            }
        }
    }

    private void addHyphenated(List<String> parts) {
        rows.add(new Row(parts.stream().map(word -> forms.of(word).folding()).toList(), true, Reason.EXACT));
        Joined.of(parts).forEach(this::addWord);
    }

    private void addWord(String word) {
        WordForms.Forms form = forms.of(word);
        want(form);
        concepts.addAll(form.concepts());
        translated.addAll(form.toNorwegian());
        form.toEnglish().stream().filter(english -> english.indexOf(' ') > 0).forEach(english -> rows
                .add(new Row(folded(List.of(english.split(" "))), false, Reason.TRANSLATION)));
        List<String> halves = forms.halves(word);
        if (!halves.isEmpty()) {
            rows.add(new Row(halves, true, Reason.FORM));
        }
    }

    private void want(WordForms.Forms form) {
        exact.add(form.exact());
        folded.add(form.folded());
        stems.add(form.stem());
        english.add(form.english());
        foldings.add(form.folding());
        inEnglish.addAll(form.toEnglish());
    }

    private List<String> folded(List<String> row) {
        return row.stream().map(word -> forms.of(word).folded()).toList();
    }
}
