package no.kronsj.ingest.workshop;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/** What the groups wrote: one file per text, or one table with a text per row. */
public sealed interface DocumentSet {
    /** What a text is for. */
    enum Kind implements Word {
        DEFINITION,
        ROADMAP,
        FEEDBACK,
        PRESENTATION,
        NOTE
    }

    /** The columns of a table of texts. */
    enum Column implements Word {
        GROUP,
        KIND,
        REVISION,
        FROM,
        TEXT
    }

    /** "" where file names or rows tell. */
    String revision();

    /** The session in which it was written, or "" where file names tell or nobody does. */
    String session();

    /** The kind where the plan tells; a table may have it in a column. */
    Optional<Kind> findKind();

    /**
     * One file per text.
     *
     * @param revision the revision, or "" where {@code {revision}} stands in the pattern
     */
    record PerFile(
            @Key(shape = Key.Shape.WORD, of = Kind.class, value = "definition, roadmap, feedback (from another group), presentation or note") Kind kind,
            @Key("which revision, as v1; or {revision} in the file name") String revision,
            @Key("the session of the programme in which it was written; or {session} in the file name") String session,
            @Key(shape = Key.Shape.PATHS, value = "a pattern with {group}, {from}, {session}, {revision} or `*`") List<FilePattern> files)
            implements
                DocumentSet {
        public PerFile {
            files = List.copyOf(files);
        }

        @Override
        public Optional<Kind> findKind() {
            return Optional.of(kind);
        }
    }

    /**
     * One table with a text per row.
     *
     * @param kind    null where a column tells
     * @param columns which heading holds what; TEXT and GROUP are always there
     */
    record Table(
            @Key(shape = Key.Shape.PATH, value = "one file; with columns, a table with a text per row") FilePattern file,
            @Nullable Kind kind, String revision, String session,
            @Key(shape = Key.Shape.HEADINGS, of = Column.class, value = "the table's headings for group, kind, revision, from, text") SequencedMap<Column, String> columns)
            implements
                DocumentSet {
        public Table {
            columns = Ordered.copyOf(columns);
        }

        @Override
        public Optional<Kind> findKind() {
            return Optional.ofNullable(kind);
        }

        /** The heading that holds this. */
        public Optional<String> findHeading(Column column) {
            return Optional.ofNullable(columns.get(column));
        }
    }
}
