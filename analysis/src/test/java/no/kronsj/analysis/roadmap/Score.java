package no.kronsj.analysis.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Found against labelled: what agrees, what is too much and what is missing, with the places where they differ. */
final class Score {
    private int right;
    private int tooMuch;
    private int missing;
    private final List<String> differences = new ArrayList<>();

    /** A stretch of a text; an optional label counts neither when it is found nor when it is not. */
    record Span(int start, int end, boolean optional) {
        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    /** Compares what was found in one text with its labels: two that overlap agree. */
    void add(String where, String text, List<Span> labels, List<Span> found) {
        List<Span> left = new ArrayList<>(found);
        for (Span label : labels) {
            List<Span> hits = left.stream().filter(label::overlaps).toList();
            left.removeAll(hits);
            if (!label.optional()) {
                right += hits.isEmpty() ? 0 : 1;
                missing += hits.isEmpty() ? 1 : 0;
                if (hits.isEmpty()) {
                    differences.add("missing " + where + ": " + text.substring(label.start(), label.end()));
                }
            }
        }
        tooMuch += left.size();
        left.forEach(span -> differences.add("too much " + where + ": " + text.substring(span.start(), span.end())));
    }

    /** Compares a yes with a yes. */
    void add(String where, boolean label, boolean found) {
        right += label && found ? 1 : 0;
        missing += label && !found ? 1 : 0;
        tooMuch += !label && found ? 1 : 0;
        if (label != found) {
            differences.add((label ? "missing " : "too much ") + where);
        }
    }

    double precision() {
        return right + tooMuch == 0 ? 1 : (double) right / (right + tooMuch);
    }

    double recall() {
        return right + missing == 0 ? 1 : (double) right / (right + missing);
    }

    List<String> differences() {
        return differences;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.3f recall %.3f (%d right, %d too much, %d missing)", precision(),
                recall(), right, tooMuch, missing);
    }
}
