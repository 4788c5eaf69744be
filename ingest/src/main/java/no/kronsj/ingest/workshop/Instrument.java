package no.kronsj.ingest.workshop;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/**
 * A form, and the files with the answers to it.
 *
 * @param join       how several files belong together
 * @param format     the format's word, or "" = by signature
 * @param sheet      the sheet's name, or "" = the first
 * @param codebook   files that say what the answers' columns and codes mean
 * @param where      heading to value: only these rows belong
 * @param wave       when it was answered; the id, unless named
 * @param person     the heading that tells who answered, or "" = anonymous and unlinked
 * @param attributes key to heading: what the answers tell of people
 * @param weighting  attributes of the register whose values define the strata of the weights; empty = unweighted
 * @param invited    heading of the register to value: only these persons were asked; empty = everyone
 * @param layout     the headings of a file with one row per answer; null for one row per person
 */
public record Instrument(String id,
        @Key(name = "file", shape = Key.Shape.PATH, value = "the file with the answers") @Key(name = "files", shape = Key.Shape.PATHS, value = "several, or a pattern with `*`") List<FilePattern> files,
        @Key("parallel files: row = the same rows in the same order, or the heading that they share; without it one follows the other") Join join,
        @Key("the format, where its signature is not enough") String format,
        @Key("the sheet of a spreadsheet; without it the first") String sheet,
        @Key(shape = Key.Shape.PATHS, value = "files that say what columns and codes mean, as the tool exports them") List<FilePattern> codebook,
        @Key(shape = Key.Shape.TEXT_MAP, value = "heading to value: only these rows belong") SequencedMap<String, String> where,
        @Key("when it was answered; without it the instrument's id") String wave,
        @Key("heading of the person; without it answers are anonymous and unlinked") String person,
        @Key(shape = Key.Shape.TEXT_MAP, value = "what the answers tell of people: own name to heading") SequencedMap<String, String> attributes,
        @Key(shape = Key.Shape.TEXT_MAP, value = "heading of the register to value: only these persons were asked; without it everyone") SequencedMap<String, String> invited,
        @Key(shape = Key.Shape.TEXTS, value = "attributes of the register: weighted figures are shown beside the others, each stratum counting for its share of everybody") List<String> weighting,
        @Key(shape = Key.Shape.RECORD, of = Layout.class, value = "the headings of a file with one row per answer") @Nullable Layout layout,
        @Key(shape = Key.Shape.MAP, of = Item.class, value = "the questions by id") SequencedMap<String, Item> items) {

    public Instrument {
        files = List.copyOf(files);
        codebook = List.copyOf(codebook);
        where = Ordered.copyOf(where);
        attributes = Ordered.copyOf(attributes);
        invited = Ordered.copyOf(invited);
        weighting = List.copyOf(weighting);
        items = Ordered.copyOf(items);
    }

    /** How several files belong together. */
    public sealed interface Join {
        /** One after the other: each holds other persons. */
        record Appended() implements Join {}

        /** Side by side: the n-th row of each is the same person. */
        record ByRow() implements Join {}

        /** Side by side: rows with the same value under this heading are the same person. */
        record ByHeading(String heading) implements Join {}
    }

    /** The headings of a file with one row per answer; person is "" where answers are anonymous. */
    public record Layout(@Key("heading of the person") String person,
            @Key(required = true, value = "heading of the item; its values are the items' headings") String item,
            @Key(required = true, value = "heading of the answer") String score) {}

    /** Whether nobody can tell who answered. */
    public boolean anonymous() {
        return person.isEmpty();
    }

    /** The wave that an item is about: its own, else that of the form. */
    public String waveOf(Item item) {
        return item.wave().isEmpty() ? wave : item.wave();
    }

    public Optional<Layout> findLayout() {
        return Optional.ofNullable(layout);
    }
}
