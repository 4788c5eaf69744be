package no.kronsj.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.SourceContent;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.Workshop;

/** Reads what the groups wrote and hands out {@link PassageEntry} rows. */
public final class DocumentReader {
    private final Workshop plan;
    private final SourceFolder folder;
    private final Set<String> groups;
    private final Consumer<Record> out;

    /** A reader that knows these groups; an empty set takes any. */
    public DocumentReader(Workshop plan, SourceFolder folder, Set<String> groups, Consumer<Record> out) {
        this.plan = plan;
        this.folder = folder;
        this.groups = groups;
        this.out = out;
    }

    /** Reads every set of documents in the plan's order. */
    public void readAll() {
        for (DocumentSet set : plan.documents()) {
            switch (set) {
                case DocumentSet.PerFile files -> files.files()
                        .forEach(pattern -> folder.matches(pattern).forEach(match -> readFile(files, match)));
                case DocumentSet.Table table -> folder.matches(table.file())
                        .forEach(match -> readTable(table, folder.open(match.path())));
            }
        }
    }

    private void readFile(DocumentSet.PerFile set, FilePattern.Match match) {
        FileLedger ledger = folder.open(match.path());
        String group = match.find(FilePattern.Capture.GROUP).orElse("");
        if (unknownGroup(group)) {
            ledger.note(IssueKind.GROUP_UNKNOWN, 0, "", group, "a group of the register");
            return;
        }
        if (!(ledger.readout().content() instanceof SourceContent.Document document)) {
            if (ledger.readout().rowsIn() > 0) {
                ledger.note(IssueKind.FORMAT_UNKNOWN, 0, "", ledger.readout().format().id(), "a document");
            }
            return;
        }
        String revision = match.find(FilePattern.Capture.REVISION).orElse(set.revision());
        String from = match.find(FilePattern.Capture.FROM).orElse("");
        var about = new About(ledger.path(), PassageSplitter.title(document), group, set.kind(), revision, from);
        write(about, PassageSplitter.cut(document, set.kind()));
        for (int row = 1; row <= document.rows(); row++) {
            ledger.keep(row);
        }
    }

    private void readTable(DocumentSet.Table set, FileLedger ledger) {
        HeadedTable table = HeadedTable.of(ledger);
        for (SourceContent.Table.Row row : table.rows()) {
            String group = cell(set, table, row, DocumentSet.Column.GROUP);
            Optional<DocumentSet.Kind> kind = set.findKind()
                    .or(() -> kind(cell(set, table, row, DocumentSet.Column.KIND)));
            if (unknownGroup(group)) {
                ledger.note(IssueKind.GROUP_UNKNOWN, row.number(), "", group, "a group of the register");
            } else if (kind.isPresent()) {
                String revision = cell(set, table, row, DocumentSet.Column.REVISION);
                String text = cell(set, table, row, DocumentSet.Column.TEXT);
                var about = new About(ledger.path() + "#" + row.number(), "", group, kind.get(),
                        revision.isEmpty() ? set.revision() : revision, cell(set, table, row, DocumentSet.Column.FROM));
                write(about, paragraphs(text, kind.get()));
                ledger.keep(row.number());
            } else {
                ledger.note(IssueKind.ROWS_UNUSED, row.number(), "kind", "no kind of document",
                        "definition, roadmap …");
            }
        }
    }

    /** The texts of a cell, one passage per line; a feedback note is one passage. */
    private static List<PassageSplitter.Cut> paragraphs(String text, DocumentSet.Kind kind) {
        if (kind == DocumentSet.Kind.FEEDBACK || kind == DocumentSet.Kind.NOTE) {
            return text.isBlank() ? List.of() : List.of(new PassageSplitter.Cut(text.strip(), 0, text.length()));
        }
        var cuts = new ArrayList<PassageSplitter.Cut>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                cuts.add(new PassageSplitter.Cut(line.strip(), start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return cuts;
    }

    private static Optional<DocumentSet.Kind> kind(String word) {
        for (DocumentSet.Kind kind : DocumentSet.Kind.values()) {
            if (kind.word().equals(CellText.answer(word))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String cell(DocumentSet.Table set, HeadedTable table, SourceContent.Table.Row row,
            DocumentSet.Column column) {
        OptionalInt found = set.findHeading(column).map(table::findColumn).orElse(OptionalInt.empty());
        return found.isPresent() ? HeadedTable.cell(row, found.getAsInt()).strip() : "";
    }

    private boolean unknownGroup(String group) {
        return !groups.isEmpty() && !groups.contains(group);
    }

    private record About(String document, String title, String group, DocumentSet.Kind kind, String revision,
            String from) {
        /** What tells two documents of one group and kind apart. */
        String which() {
            String name = revision.isEmpty() ? from : revision;
            return name.isEmpty() ? "only" : name;
        }
    }

    private void write(About about, List<PassageSplitter.Cut> cuts) {
        int position = 0;
        for (PassageSplitter.Cut cut : cuts) {
            position++;
            String id = String.format(Locale.ROOT, "%s/%s/%s/%s/%d", plan.editionId(), about.group(),
                    about.kind().word(),
                    about.which(), position);
            out.accept(new PassageEntry(id, about.document(), about.title(), about.group(), about.kind().word(),
                    about.revision(), about.from(), position, cut.text(), cut.start(), cut.end()));
        }
    }
}
