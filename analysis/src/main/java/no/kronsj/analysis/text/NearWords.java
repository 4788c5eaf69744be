package no.kronsj.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.kronsj.analysis.text.SearchResult.Mark;
import no.kronsj.analysis.text.SearchResult.Reason;

/** Two words that are wanted near each other: where both stand, as the index finds them. */
final class NearWords {
    private final int distance;
    private final Side left;
    private final Side right;
    private final WordForms forms;

    /** One of the two words, in any of its forms. */
    private record Side(String exact, String stem, Set<String> spellings) {
        Optional<Reason> reason(WordForms.Forms here) {
            if (!spellings.contains(here.folding())) {
                return Optional.empty();
            }
            Reason inflected = here.folding().equals(stem) ? Reason.FORM : Reason.COUNTERPART;
            return Optional.of(here.exact().equals(exact) ? Reason.EXACT : inflected);
        }
    }

    /** A word of the text that is one of the two, or both. */
    private record Found(int at, Word word, Optional<Reason> asLeft, Optional<Reason> asRight) {
        Mark mark() {
            return new Mark(word.start(), word.end(), asLeft.or(() -> asRight).orElseThrow());
        }
    }

    NearWords(QueryNode.Near near, WordForms forms) {
        this.forms = forms;
        this.distance = near.distance();
        this.left = side(near.left());
        this.right = side(near.right());
    }

    private Side side(String word) {
        WordForms.Forms form = forms.of(word);
        return new Side(form.exact(), form.folding(), forms.spellings(word));
    }

    /** The marks of each place where they are near each other; between the two stands neither. */
    List<List<Mark>> in(List<Word> words) {
        List<List<Mark>> pairs = new ArrayList<>();
        Found before = null;
        for (int at = 0; at < words.size(); at++) {
            WordForms.Forms here = forms.of(words.get(at).text());
            var found = new Found(at, words.get(at), left.reason(here), right.reason(here));
            if (found.asLeft().isEmpty() && found.asRight().isEmpty()) {
                continue;
            }
            if (before != null && at - before.at() <= distance && differ(before, found)) {
                pairs.add(List.of(before.mark(), found.mark()));
            }
            before = found;
        }
        return pairs;
    }

    private static boolean differ(Found one, Found other) {
        return one.asLeft().isPresent() && other.asRight().isPresent()
                || one.asRight().isPresent() && other.asLeft().isPresent();
    }
}
