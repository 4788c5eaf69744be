package no.kronsj.ingest.workshop;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/**
 * Where a layer of contact or activity is told. Several sources may fill one layer; they agree on use, eligibility,
 * direction and unit.
 *
 * @param where   heading to value: only these rows belong
 * @param columns which heading holds what, where the signature does not tell
 * @param unit    what a participation layer counts; null for all others
 * @param text    whether what was written may be searched, in the restricted view; else it is only counted
 * @param reactions whether a chat tells of reactions instead of answers: the two are layers of their own
 * @param item    the survey item that names the ties, instead of files
 */
public record InteractionSource(@Key(required = true, value = "the layer's id") String layer,
        @Key(shape = Key.Shape.WORD, of = Use.class, required = true, value = "what the layer tells") Use use,
        @Key(shape = Key.Shape.WORD, of = Eligible.class, value = "which pairs could have met; without it all") Eligible eligible,
        @Key(shape = Key.Shape.FLAG, value = "a tie has a direction") boolean directed,
        @Key(name = "file", shape = Key.Shape.PATH, value = "the log or table") @Key(name = "files", shape = Key.Shape.PATHS, value = "several, or a pattern with {group}, {session} or `*`") List<FilePattern> files,
        @Key(shape = Key.Shape.TEXT_MAP, value = "heading to value: only these rows belong") SequencedMap<String, String> where,
        @Key(shape = Key.Shape.HEADINGS, of = Column.class, value = "the headings, where the signature does not tell") SequencedMap<Column, String> columns,
        @Key(shape = Key.Shape.WORD, of = Unit.class, value = "what a participation layer counts; one per layer") @Nullable Unit unit,
        @Key(shape = Key.Shape.FLAG, value = "a chat: its messages may be searched by those who ran the workshop; without it they are only counted") boolean text,
        @Key(shape = Key.Shape.FLAG, value = "a chat: ties are who reacted to whose message, instead of who answered whom") boolean reactions,
        @Key("the survey item that names the ties, as before.knew, instead of files") @Nullable ItemRef item) {

    public InteractionSource {
        files = List.copyOf(files);
        where = Ordered.copyOf(where);
        columns = Ordered.copyOf(columns);
    }

    /** What a layer tells; the uses are never mixed. */
    public enum Use implements Word {
        /** Who knew whom before. */
        BASELINE,
        /** Who met because the programme said so. */
        DESIGNED,
        /** Who met because they wanted to. */
        CHOSEN,
        /** Who kept in touch afterwards. */
        FOLLOW_UP,
        /** Who was there, and for how long. */
        PRESENCE,
        /** How much each contributed. */
        PARTICIPATION
    }

    /** Which pairs could form; all others leave the denominator. */
    public enum Eligible implements Word {
        ALL,
        CROSS_GROUP
    }

    /** The columns of a table of encounters or of activity. */
    public enum Column implements Word {
        SOURCE,
        TARGET,
        START,
        END,
        MINUTES,
        GROUP,
        PERSON,
        AMOUNT
    }

    /** What activity is counted in; units are never summed across. */
    public enum Unit implements Word {
        MESSAGES,
        WORDS,
        SECONDS,
        EDITS
    }

    public Optional<Unit> findUnit() {
        return Optional.ofNullable(unit);
    }

    public Optional<ItemRef> findItem() {
        return Optional.ofNullable(item);
    }

    /** The heading that holds this. */
    public Optional<String> findHeading(Column column) {
        return Optional.ofNullable(columns.get(column));
    }
}
