package no.kronsj.ingest.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.Language;

/** Masks one text: what points at a person goes, and a word says what stood there. A text without any stays as it is. */
final class Masker {
    private final NameBook names;
    private final RolePlaces rolePlaces;

    Masker(NameBook names, RolePlaces rolePlaces) {
        this.names = names;
        this.rolePlaces = rolePlaces;
    }

    /** The same for a text of somebody who may be named in it. */
    Masker without(NameBook others) {
        return new Masker(others, rolePlaces);
    }

    /** A text after masking, and what was found in it before. */
    record Masked(String text, List<Hit> hits) {}

    Masked mask(String text, Language language) {
        return mask(text, language, hit -> true);
    }

    /** The same, where only what passes goes; the hits are all. */
    Masked mask(String text, Language language, Predicate<Hit> passes) {
        List<Hit> hits = hits(text);
        var left = new StringBuilder();
        int from = 0;
        for (Hit hit : hits.stream().filter(passes).toList()) {
            left.append(text, from, hit.start()).append(hit.kind().in(language));
            from = hit.end();
        }
        return new Masked(from == 0 ? text : left.append(text, from, text.length()).toString(), hits);
    }

    /** In the order of the text; of those that overlap one is made, so that no half of a name is left. */
    List<Hit> hits(String text) {
        List<Hit> apart = new ArrayList<>();
        Stream.of(Numbers.hits(text), rolePlaces.hits(text).stream(), NameFinder.hits(text, names).stream())
                .flatMap(hits -> hits).sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::kind))
                .forEach(hit -> {
                    boolean overlaps = !apart.isEmpty() && apart.getLast().overlaps(hit);
                    apart.add(overlaps ? apart.removeLast().with(hit) : hit);
                });
        return apart;
    }
}
