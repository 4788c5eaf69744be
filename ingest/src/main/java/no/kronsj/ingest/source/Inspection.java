package no.kronsj.ingest.source;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;

/**
 * What a file is, without a plan.
 *
 * @param file     as given
 * @param persons  different persons by address, else by name; empty where the format does not say who
 * @param encoding the character set, or "" for binary formats
 * @param message  the first problem and how many more there are, or ""; no names and no answers
 */
public record Inspection(String file, SourceFormat.Kind kind, String format, int rows, OptionalInt persons,
        String encoding, Status status, String message) {

    /** Whether the whole file was read, a part, or nothing. */
    public enum Status {
        OK,
        PARTIAL,
        REFUSED
    }

    private static final Set<IssueKind> NOTHING_READ = EnumSet.of(IssueKind.FILE_EMPTY, IssueKind.FILE_UNREADABLE,
            IssueKind.FORMAT_UNKNOWN, IssueKind.FILE_MISSING, IssueKind.FILE_TOO_LARGE, IssueKind.FILE_LOCKED,
            IssueKind.SHEET_MISSING, IssueKind.NO_TEXT_LAYER, IssueKind.READING_STOPPED);
    private static final Set<IssueKind> PART_LOST = EnumSet.of(IssueKind.FILE_CUT_SHORT, IssueKind.PAGE_UNREADABLE,
            IssueKind.ENTRY_UNREADABLE);
    /** Rows that are set aside although they could be read: they tell of nobody who was there. */
    private static final Set<IssueKind> NOT_MEANT = EnumSet.of(IssueKind.WAITING_ROOM, IssueKind.NOT_ATTENDED,
            IssueKind.STATEMENT_VOIDED);
    /** What was found there may be somebody's answer. */
    private static final Set<IssueKind> QUOTING = EnumSet.of(IssueKind.CELL_MANGLED, IssueKind.CUE_BROKEN);
    private static final Set<String> ADDRESS_HEADINGS = Set.of("email", "e-mail", "e-post", "e-postadresse",
            "email address", "recipientemail", "epost");

    /** Looks at each file, in the order given. */
    public static List<Inspection> of(List<Path> files) {
        return files.stream().map(Inspection::of).toList();
    }

    private static Inspection of(Path file) {
        Readout readout = SourceReader.read(file, file.toString());
        return new Inspection(file.toString(), readout.format().kind(), readout.format().id(), readout.content().rows(),
                persons(readout.content()), readout.encoding(), status(readout), message(readout.issues()));
    }

    private static Status status(Readout readout) {
        Set<IssueKind> kinds = readout.issues().stream().map(IngestIssue::kind).collect(Collectors.toSet());
        if (readout.content().rows() == 0 && kinds.stream().anyMatch(NOTHING_READ::contains)) {
            return Status.REFUSED;
        }
        long notMeant = readout.issues().stream().filter(issue -> NOT_MEANT.contains(issue.kind())).count();
        boolean lost = readout.setAside() > notMeant || kinds.stream().anyMatch(PART_LOST::contains);
        return lost ? Status.PARTIAL : Status.OK;
    }

    private static String message(List<IngestIssue> issues) {
        if (issues.isEmpty()) {
            return "";
        }
        IngestIssue first = issues.getFirst();
        String place = first.row() == 0 ? "" : (first.column().equals("page") ? "page " : "row ") + first.row() + ": ";
        boolean shown = !first.kind().personal() && !QUOTING.contains(first.kind());
        String more = issues.size() == 1 ? "" : " (and %d more)".formatted(issues.size() - 1);
        return place + (shown ? first.found() + ", expected " + first.expected() + ". " : "") + first.kind().remedy()
                + more;
    }

    private static OptionalInt persons(SourceContent content) {
        return switch (content) {
            case SourceContent.Table table -> addresses(table);
            case SourceContent.Attendance attendance -> distinct(attendees(attendance));
            case SourceContent.Chat chat -> distinct(chat.messages().stream()
                    .filter(message -> message.act() != SourceContent.Chat.Act.SYSTEM)
                    .map(message -> message.account() == null ? message.name() : message.account()));
            case SourceContent.Transcript transcript ->
                distinct(transcript.cues().stream().map(SourceContent.Transcript.Cue::speaker));
            case SourceContent.Calendar calendar ->
                distinct(calendar.events().stream().flatMap(event -> event.invited().stream()));
            case SourceContent.Statements statements -> distinct(statements.statements().stream()
                    .map(statement -> statement.actor().account() == null
                            ? statement.actor().name()
                            : statement.actor().account()));
            case SourceContent.Codebook codebook -> OptionalInt.empty();
            case SourceContent.Document document -> OptionalInt.empty();
        };
    }

    private static OptionalInt distinct(Stream<? extends @Nullable String> names) {
        var seen = new HashSet<String>();
        names.forEach(name -> {
            if (name != null && !name.isBlank()) {
                seen.add(name.strip().toLowerCase(Locale.ROOT));
            }
        });
        return OptionalInt.of(seen.size());
    }

    /** Somebody who came twice may have shown the address only once. */
    private static Stream<String> attendees(SourceContent.Attendance attendance) {
        Map<String, String> addresses = new HashMap<>();
        attendance.joins().forEach(join -> {
            String email = join.email();
            if (email != null) {
                addresses.putIfAbsent(join.name(), email);
            }
        });
        return attendance.joins().stream().map(join -> addresses.getOrDefault(join.name(), join.name()));
    }

    /** Only where a column of addresses says who answered. */
    private static OptionalInt addresses(SourceContent.Table table) {
        List<String> headings = table.headings();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            if (ADDRESS_HEADINGS.contains(headings.get(i).toLowerCase(Locale.ROOT))) {
                return distinct(table.records().stream().map(row -> row.cells().get(column))
                        .filter(cell -> cell.contains("@")));
            }
        }
        return OptionalInt.empty();
    }
}
