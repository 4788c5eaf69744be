package no.kronsj.analysis.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of a collection as they are written, for suggestions while typing and for "did you mean". */
final class Vocabulary {
    /** More words than this do not begin alike; where they do, the first ones must do. */
    private static final int MOST_READ = 20_000;
    private static final Comparator<Known> COMMONEST = Comparator.comparingInt(Known::passages).reversed()
            .thenComparing(Known::word);

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    private record Known(String word, int passages) {}

    /** The entry of a word: its folded form, by which it is found, and itself. */
    static String entry(String folded, String word) {
        return folded + TermStream.GAP + word;
    }

    /** Words whose folded form begins so, the commonest first. */
    List<String> beginningWith(String folded, int limit) throws IOException {
        return entries(folded).stream().sorted(COMMONEST).limit(limit).map(Known::word).toList();
    }

    /** The word most like this one: the fewest letters changed, then the commonest. */
    Optional<String> nearest(String folded) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, IndexField.WORD);
        int edits = Spelling.mostEdits(folded);
        if (terms == null || edits == 0) {
            return Optional.empty();
        }
        TermsEnum alike = new FuzzyTermsEnum(terms, new Term(IndexField.WORD, folded), edits, Spelling.SAME_BEGINNING,
                true);
        var likeness = alike.attributes().addAttribute(BoostAttribute.class);
        String best = "";
        float nearest = -1;
        int most = 0;
        for (BytesRef term = alike.next(); term != null; term = alike.next()) {
            float near = likeness.getBoost();
            if (near > nearest || near == nearest && alike.docFreq() > most) {
                nearest = near;
                most = alike.docFreq();
                best = term.utf8ToString();
            }
        }
        return best.isEmpty() ? Optional.empty() : beginningWith(best + TermStream.GAP, 1).stream().findFirst();
    }

    private List<Known> entries(String beginning) throws IOException {
        List<Known> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, IndexField.SPELLING);
        TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
        if (words.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return found;
        }
        for (BytesRef term = words.term(); term != null && found.size() < MOST_READ; term = words.next()) {
            String entry = term.utf8ToString();
            if (!entry.startsWith(beginning)) {
                break;
            }
            found.add(new Known(entry.substring(entry.indexOf(TermStream.GAP) + 1), words.docFreq()));
        }
        return found;
    }
}
