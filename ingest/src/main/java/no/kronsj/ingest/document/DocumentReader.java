package no.kronsj.ingest.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;
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
    private final Map<String, Integer> passagesByDocument = new HashMap<>();

    /** A reader that knows these groups; an empty set takes any. */
    public DocumentReader(Workshop plan, SourceFolder folder, Set<String> groups, Consumer<Record> out) {
        this.plan = plan;
        this.folder = folder;
        this.groups = groups;
        this.out = out;
    }

    /** What is known of one text before it is cut. */
    record About(String document, String title, String group, DocumentSet.Kind kind, String revision, String from,
            String session) {
        /** What tells two documents of one group and kind apart: notes by who gave them, others by revision. */
        private String which() {
            boolean note = kind == DocumentSet.Kind.FEEDBACK && !from.isEmpty();
            String name = note || revision.isEmpty() ? from : revision;
            return name.isEmpty() ? "only" : name;
        }
    }

    /** Reads every set of documents in the plan's order. */
    public void readAll() {
        for (DocumentSet set : plan.documents()) {
            switch (set) {
                case DocumentSet.PerFile files ->
                    folder.matches(files.files()).forEach(match -> readFile(files, match));
                case DocumentSet.Table table -> folder.matches(table.file())
                        .forEach(match -> new PassageTable(table, folder.open(match.path()), this).read());
            }
        }
    }

    private void readFile(DocumentSet.PerFile set, FilePattern.Match match) {
        FileLedger ledger = folder.open(match.path());
        String group = CellText.tidy(match.find(FilePattern.Capture.GROUP).orElse(""));
        if (unknownGroup(group, set.kind())) {
            noteUnknownGroup(ledger, 0, "");
            return;
        }
        if (!(ledger.readout().content() instanceof SourceContent.Document document)) {
            if (ledger.readout().rowsIn() > 0) {
                ledger.note(IssueKind.FORMAT_UNKNOWN, 0, "", ledger.readout().format().id(), "a document");
            }
            return;
        }
        String revision = match.find(FilePattern.Capture.REVISION).orElse(set.revision());
        String from = CellText.tidy(match.find(FilePattern.Capture.FROM).orElse(""));
        String session = match.find(FilePattern.Capture.SESSION).orElse(set.session());
        var about = new About(ledger.path(), PassageSplitter.title(document), group, set.kind(), revision, from,
                session);
        write(about, PassageSplitter.cut(document, set.kind()));
        document.asides().forEach(aside -> out.accept(AsideEntry.of(about, aside)));
        for (int block = 0; block < document.rows(); block++) {
            ledger.keepEntry(block);
        }
    }

    /** Presentations and notes may be everybody's. */
    boolean unknownGroup(String group, DocumentSet.Kind kind) {
        boolean everybodys = group.isEmpty()
                && (kind == DocumentSet.Kind.PRESENTATION || kind == DocumentSet.Kind.NOTE);
        return !everybodys && !groups.isEmpty() && !groups.contains(group);
    }

    /** The name is not repeated: in a table it may be anything, a person's too. */
    void noteUnknownGroup(FileLedger ledger, int row, String column) {
        ledger.note(IssueKind.GROUP_UNKNOWN, row, column, "another group", "a group of the register");
    }

    /** Several texts that nothing tells apart count on, so that each passage has an id of its own. */
    void write(About about, List<PassageSplitter.Cut> cuts) {
        String document = String.format(Locale.ROOT, "%s/%s/%s/%s", plan.editionId(),
                about.group().isEmpty() ? "all" : about.group(),
                about.kind().word(), about.which());
        int position = 0;
        for (PassageSplitter.Cut cut : cuts) {
            position++;
            int number = passagesByDocument.merge(document, 1, Integer::sum);
            out.accept(new PassageEntry(document + "/" + number, about.document(), about.title(), about.group(),
                    about.kind().word(), about.revision(), about.from(), position, cut.text(), cut.start(),
                    cut.end(), cut.layout().word(), cut.headings(), about.session()));
        }
    }
}
