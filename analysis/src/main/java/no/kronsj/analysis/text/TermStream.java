package no.kronsj.analysis.text;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms that are made already, one position each. */
final class TermStream extends TokenStream {
    /** Stands between heading and text; takes room, so that no phrase runs from one into the other, and is no term. */
    static final String GAP = "\u0000";
    private static final int GAP_POSITIONS = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms;
    private Iterator<String> next;

    TermStream(List<String> terms) {
        this.terms = terms;
        this.next = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        int positions = 1;
        while (next.hasNext()) {
            String text = next.next();
            if (text.equals(GAP)) {
                positions = GAP_POSITIONS;
            } else {
                clearAttributes();
                term.append(text);
                increment.setPositionIncrement(positions);
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() {
        next = terms.iterator();
    }
}
