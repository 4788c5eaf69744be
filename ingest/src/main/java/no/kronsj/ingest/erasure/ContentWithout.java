package no.kronsj.ingest.erasure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.source.content.SourceContent.Attendance;
import no.kronsj.ingest.source.content.SourceContent.Calendar;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Codebook;
import no.kronsj.ingest.source.content.SourceContent.Document;
import no.kronsj.ingest.source.content.SourceContent.Statements;
import no.kronsj.ingest.source.content.SourceContent.Table;
import no.kronsj.ingest.source.content.SourceContent.Transcript;
import no.kronsj.ingest.workshop.CellText;

/** What a file holds without what the erased gave, and without their names in what others gave. */
record ContentWithout(ErasedPeople erased, ErasedNames names, Set<String> personHeadings) {
    private static final int PAIR = 2;

    SourceContent of(SourceContent content) {
        return switch (content) {
            case Table table -> table(table);
            case Attendance attendance -> new Attendance(attendance.joins().stream()
                    .filter(join -> !is(join.name()) && !is(join.email())).toList());
            case Chat chat -> new Chat(chat.messages().stream()
                    .filter(message -> !is(message.name()) && !is(message.account())).map(this::message).toList());
            case Transcript transcript -> new Transcript(transcript.cues().stream()
                    .filter(cue -> !is(cue.speaker()) && !is(cue.prefix()))
                    .map(cue -> new Transcript.Cue(cue.row(), cue.startMillis(), cue.endMillis(), cue.speaker(),
                            names.without(cue.text()), cue.prefix()))
                    .toList());
            case Calendar calendar -> new Calendar(calendar.events().stream().filter(this::others)
                    .map(this::event).toList());
            case Statements statements -> new Statements(statements.statements().stream()
                    .filter(one -> !is(one.actor()) && !is(one.target())).toList());
            case Codebook codebook -> new Codebook(codebook.variables().stream()
                    .map(one -> new Codebook.Variable(one.row(), one.name(), names.without(one.question()),
                            labels(one.labels())))
                    .toList());
            case Document document -> document(document);
        };
    }

    private boolean is(@Nullable String nameOrAddress) {
        return nameOrAddress != null && erased.contains(nameOrAddress);
    }

    private boolean is(Statements.@Nullable Party party) {
        return party != null && (is(party.name()) || is(party.account()));
    }

    private Table table(Table table) {
        List<Table.Column> columns = table.columns().stream()
                .map(column -> new Table.Column(names.without(column.heading()), names.without(column.also()),
                        labels(column.labels())))
                .toList();
        Predicate<Table.Row> theirs = theirs(table);
        return new Table(columns, table.records().stream().filter(theirs.negate())
                .map(row -> new Table.Row(row.number(), row.cells().stream().map(names::without).toList())).toList());
    }

    /** By the columns that the plan names; where it names none, by any whole name or address. */
    private Predicate<Table.Row> theirs(Table table) {
        Set<String> wanted = Set.copyOf(personHeadings.stream().map(CellText::comparable).toList());
        int[] decisive = IntStream.range(0, table.columns().size())
                .filter(i -> wanted.contains(CellText.comparable(table.columns().get(i).heading()))
                        || wanted.contains(CellText.comparable(table.columns().get(i).also())))
                .toArray();
        return decisive.length > 0
                ? row -> IntStream.of(decisive).anyMatch(i -> i < row.cells().size() && is(row.cells().get(i)))
                : row -> row.cells().stream().anyMatch(cell -> telling(cell) && is(cell));
    }

    private static boolean telling(String cell) {
        return cell.contains("@") || cell.strip().contains(" ");
    }

    private Map<String, String> labels(Map<String, String> labels) {
        Map<String, String> left = new LinkedHashMap<>();
        labels.forEach((code, label) -> left.put(names.without(code), names.without(label)));
        return left;
    }

    private Chat.Message message(Chat.Message one) {
        var links = new Chat.Links(one.links().id(), one.links().repliedTo(), others(one.links().mentioned()),
                others(one.links().reactedBy()));
        return new Chat.Message(one.row(), one.name(), one.account(), one.time(), one.instant(),
                names.without(one.text()), one.direct(), one.act(),
                one.quoted() == null ? null : names.without(one.quoted()), links);
    }

    private List<String> others(List<String> people) {
        return people.stream().filter(one -> !is(one)).toList();
    }

    /** A meeting of two is none without one of them. */
    private boolean others(Calendar.Event event) {
        boolean theirs = event.invited().stream().anyMatch(this::is) || event.accepted().stream().anyMatch(this::is);
        return !theirs || event.invited().size() > PAIR && event.accepted().size() > PAIR;
    }

    private Calendar.Event event(Calendar.Event one) {
        return new Calendar.Event(one.row(), names.without(one.uid()), one.start(), one.end(), one.cancelled(),
                others(one.invited()), others(one.accepted()), one.series(), one.instead());
    }

    /** Offsets are those of the text that is left. */
    private Document document(Document document) {
        List<Document.Block> blocks = new ArrayList<>();
        int start = 0;
        for (Document.Block block : document.blocks()) {
            String text = names.without(block.text());
            blocks.add(new Document.Block(block.kind(), block.level(), text, start, start + text.length(),
                    block.cells().stream().map(names::without).toList()));
            start += text.length() + 1;
        }
        if (blocks.equals(document.blocks())) {
            blocks = document.blocks();
        }
        List<Document.Block> moved = blocks;
        return new Document(blocks, document.asides().stream().map(aside -> new Document.Aside(aside.why(),
                names.without(aside.text()), moved(document.blocks(), moved, aside.position()))).toList());
    }

    private static int moved(List<Document.Block> before, List<Document.Block> after, int position) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).start() >= position) {
                return after.get(i).start() + position - before.get(i).start();
            }
        }
        return before.isEmpty() ? position : position + after.getLast().end() - before.getLast().end();
    }
}
