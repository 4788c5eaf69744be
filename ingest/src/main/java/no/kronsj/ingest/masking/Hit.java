package no.kronsj.ingest.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.Language;

/** A place in a text that points at a person. */
public record Hit(MaskKind kind, int start, int end) {

    /** The text with a word in the place of each; they stand in its order and do not overlap. */
    public static String masked(String text, List<Hit> hits, Language language) {
        if (hits.isEmpty()) {
            return text;
        }
        var left = new StringBuilder();
        int from = 0;
        for (Hit hit : hits) {
            left.append(text, from, hit.start).append(hit.kind.in(language));
            from = hit.end;
        }
        return left.append(text, from, text.length()).toString();
    }

    /** In the order of the text; of those that overlap one is made, so that no half of a name is left. */
    public static List<Hit> apart(Stream<Hit> hits) {
        List<Hit> apart = new ArrayList<>();
        hits.sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::kind)).forEach(hit -> {
            boolean overlaps = !apart.isEmpty() && apart.getLast().overlaps(hit);
            apart.add(overlaps ? apart.removeLast().with(hit) : hit);
        });
        return apart;
    }

    private boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    /** Both as one, of the kind that goes before. */
    private Hit with(Hit other) {
        return new Hit(kind.compareTo(other.kind) < 0 ? kind : other.kind, Math.min(start, other.start),
                Math.max(end, other.end));
    }
}
