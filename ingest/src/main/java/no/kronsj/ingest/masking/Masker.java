package no.kronsj.ingest.masking;

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
        return new Masked(Hit.masked(text, hits.stream().filter(passes).toList(), language), hits);
    }

    /** In the order of the text, none over another. */
    List<Hit> hits(String text) {
        return Hit.apart(Stream.of(Numbers.hits(text), rolePlaces.hits(text).stream(),
                NameFinder.hits(text, names).stream()).flatMap(hits -> hits));
    }
}
