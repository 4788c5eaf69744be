package no.kronsj.ingest.source.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a file holds, by shape and before the plan says what it means. */
public sealed interface SourceContent {

    /** How many rows of the file this content stands for; blank lines are not rows. */
    int rows();

    /** A survey, a register or any other rectangular file: every cell as text, absent cells as "". */
    record Table(List<Column> columns, List<Row> records) implements SourceContent {
        /** The cell of a question that was not put to the respondent, as LimeSurvey writes it, for all tools that tell. */
        public static final String NOT_SHOWN = "{question_not_shown}";

        /**
         * One column.
         *
         * @param heading the heading by which the tool names it
         * @param also    its other name, where the tool has two: the question beside a code or the code beside it; else ""
         * @param labels  what the tool's codebook says that a code means, in the codebook's order; none without one
         */
        public record Column(String heading, String also, Map<String, String> labels) {
            public Column {
                labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            }

            /** A column with one name and no codebook. */
            public Column(String heading) {
                this(heading, "", Map.of());
            }
        }

        /** A table without codebook. */
        public static Table of(List<String> headings, List<Row> records) {
            return new Table(headings.stream().map(Column::new).toList(), records);
        }

        /** The headings of the columns. */
        public List<String> headings() {
            return columns.stream().map(Column::heading).toList();
        }

        /** One record with its row number in the file, 1 = the first line. */
        public record Row(int number, List<String> cells) {}

        @Override
        public int rows() {
            return records.size();
        }
    }

    /** What a survey asked and what its codes mean, one entry per question or variable; it holds no answers. */
    record Codebook(List<Variable> variables) implements SourceContent {
        /**
         * One variable of the answers.
         *
         * @param name     the heading that it has in the file of answers
         * @param question what was asked, or ""
         * @param labels   what its codes mean, in the codebook's order
         */
        public record Variable(int row, String name, String question, Map<String, String> labels) {
            public Variable {
                labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            }

            /** One place may have the question and another the codes; what this one says goes before. */
            public Variable with(Variable more) {
                return new Variable(row, name, question.isEmpty() ? more.question : question,
                        labels.isEmpty() ? more.labels : labels);
            }
        }

        @Override
        public int rows() {
            return variables.size();
        }
    }

    /** Who was in a meeting, one entry per join. Times are local to whoever exported the file. */
    record Attendance(List<Join> joins) implements SourceContent {
        /** One stay; {@code seconds} comes from the duration where the file has one. */
        public record Join(int row, String name, @Nullable String email, @Nullable LocalDateTime start, long seconds) {}

        @Override
        public int rows() {
            return joins.size();
        }
    }

    /** Chat messages in the order of the file; the time of day only, where the file has no date. */
    record Chat(List<Message> messages) implements SourceContent {
        /** What an entry does: a reaction has no words of its own and is no contribution, nor is what the tool or a bot says. */
        public enum Act {
            MESSAGE,
            REPLY,
            REACTION,
            REACTION_TAKEN_BACK,
            SYSTEM,
            DELETED
        }

        /**
         * One entry. {@code text} is the writer's own words only; {@code quoted} is the beginning of the message that a
         * reply or reaction is about, cut by the tool, so that it is matched as a prefix.
         *
         * @param account the writer's address where the tool gives it, else its id for the writer
         * @param time    as written, where the file does not tell the instant
         */
        public record Message(int row, String name, @Nullable String account, @Nullable String time,
                @Nullable Instant instant, String text, boolean direct, Act act, @Nullable String quoted, Links links) {
            /** A message of a tool that knows neither accounts nor ids. */
            public Message(int row, String name, @Nullable String time, String text, boolean direct, Act act,
                    @Nullable String quoted) {
                this(row, name, null, time, null, text, direct, act, quoted, Links.NONE);
            }

            /** A message that is about no other. */
            public Message(int row, String name, @Nullable String time, String text, boolean direct) {
                this(row, name, time, text, direct, Act.MESSAGE, null);
            }
        }

        /** What a message has to do with others: ids of messages, and accounts or names of persons. */
        public record Links(@Nullable String id, @Nullable String repliedTo, List<String> mentioned,
                List<String> reactedBy) {
            public static final Links NONE = new Links(null, null, List.of(), List.of());
        }

        @Override
        public int rows() {
            return messages.size();
        }
    }

    /** A transcript, one entry per cue. */
    record Transcript(List<Cue> cues) implements SourceContent {
        /**
         * One cue, in milliseconds from the start of the recording; no speaker where the file names none.
         *
         * @param prefix what stands before a colon at the start of the text and may be a name: known participants decide
         */
        public record Cue(int row, long startMillis, long endMillis, @Nullable String speaker, String text,
                @Nullable String prefix) {
            /** A cue whose text is all said. */
            public Cue(int row, long startMillis, long endMillis, @Nullable String speaker, String text) {
                this(row, startMillis, endMillis, speaker, text, null);
            }
        }

        @Override
        public int rows() {
            return cues.size();
        }
    }

    /** A calendar, one entry per event. */
    record Calendar(List<Event> events) implements SourceContent {
        /**
         * One event with the addresses of all who were asked and of those who accepted.
         *
         * @param series  by what rule it repeats, or null
         * @param instead which date of its series the event stands for, or null
         */
        public record Event(int row, String uid, @Nullable ZonedDateTime start, @Nullable ZonedDateTime end,
                boolean cancelled, List<String> invited, List<String> accepted, @Nullable Series series,
                @Nullable ZonedDateTime instead) {
            /** An event of one date. */
            public Event(int row, String uid, @Nullable ZonedDateTime start, @Nullable ZonedDateTime end,
                    boolean cancelled, List<String> invited, List<String> accepted) {
                this(row, uid, start, end, cancelled, invited, accepted, null, null);
            }
        }

        /** How an event repeats: the calendar's rule, dates that are left out and dates that come on top. */
        public record Series(String rule, List<ZonedDateTime> without, List<ZonedDateTime> also) {}

        @Override
        public int rows() {
            return events.size();
        }
    }

    /** What learning tools and social networks note: somebody did something. */
    record Statements(List<Statement> statements) implements SourceContent {
        /**
         * One deed.
         *
         * @param verb   the address or the word of what was done
         * @param object the address or the kind of what it was done with
         * @param target the person to whom it was done, or null
         */
        public record Statement(int row, Party actor, String verb, String object, @Nullable Party target,
                @Nullable Instant time) {}

        /** A person as the tool knows them. {@code account} is an address, or another id. */
        public record Party(String name, @Nullable String account) {}

        @Override
        public int rows() {
            return statements.size();
        }
    }

    /** A document as blocks of text in reading order; what stands apart from its text moves no offset. */
    record Document(List<Block> blocks, List<Aside> asides) implements SourceContent {
        /** A document in which nothing stands apart. */
        public Document(List<Block> blocks) {
            this(blocks, List.of());
        }

        /** What a block is. */
        public enum Kind {
            HEADING,
            PARAGRAPH,
            LIST_ITEM,
            TABLE_ROW
        }

        /**
         * One block; {@code start} and {@code end} are offsets in the document's text, which is all blocks joined by one
         * line feed. The cells of a table row stand in {@code cells} and are joined by " | " in {@code text}.
         */
        public record Block(Kind kind, int level, String text, int start, int end, List<String> cells) {}

        /** Why something stands apart from the text. */
        public enum Apart {
            /** A remark of a reader; who made it is not kept. */
            COMMENT,
            /** A footnote, an endnote, a speaker's notes. */
            NOTE,
            /** What a tracked change has taken out. */
            DELETED,
            /** What nobody sees in the document as it is shown. */
            HIDDEN
        }

        /**
         * What stands apart from the text.
         *
         * @param position the offset in the document's text of the block in which it stands, or of the next one
         */
        public record Aside(Apart why, String text, int position) {}

        @Override
        public int rows() {
            return blocks.size();
        }
    }
}
