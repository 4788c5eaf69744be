package no.kronsj.ingest.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.ingest.folder.Codebook;
import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.HeadedTable;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.Workshop;

/** The filled-in forms of an instrument, from one file or several, wide or long. */
final class FormFiles {
    private final Workshop plan;
    private final SourceFolder folder;

    FormFiles(Workshop plan, SourceFolder folder) {
        this.plan = plan;
        this.folder = folder;
    }

    List<FilledForm> forms(Instrument instrument) {
        var files = new ArrayList<FileLedger>();
        folder.matches(instrument.files())
                .forEach(match -> files.add(folder.open(match.path(), instrument.format(), instrument.sheet())));
        files.removeIf(file -> !HeadedTable.isOne(file, "a table of answers"));
        if (instrument.findLayout().isPresent()) {
            return new LongForms(instrument, instrument.findLayout().get()).forms(files);
        }
        Codebook codebook = codebook(instrument, files);
        List<FormColumns> columns = files.stream().map(file -> new FormColumns(plan, instrument, file, codebook))
                .toList();
        return switch (instrument.join()) {
            case Instrument.Join.Appended appended -> appended(instrument, columns);
            case Instrument.Join.ByRow byRow -> sideBySide(instrument, columns, "");
            case Instrument.Join.ByHeading byHeading -> sideBySide(instrument, columns, byHeading.heading());
        };
    }

    /** One that fits none of the files explains nothing, and is most likely of another form. */
    private Codebook codebook(Instrument instrument, List<FileLedger> files) {
        if (instrument.codebook().isEmpty()) {
            return Codebook.NONE;
        }
        List<FileLedger> books = folder.matches(instrument.codebook()).stream()
                .map(match -> folder.open(match.path())).toList();
        Codebook codebook = Codebook.of(books);
        if (!books.isEmpty() && files.stream().noneMatch(codebook::knows)) {
            books.getFirst().note(IssueKind.CODEBOOK_OF_ANOTHER_FORM, 0, "", "no heading of the answers",
                    "the headings of instrument " + instrument.id());
        }
        return codebook;
    }

    /** Each file holds whole forms, so each needs all headings. */
    private static List<FilledForm> appended(Instrument instrument, List<FormColumns> files) {
        var forms = new ArrayList<FilledForm>();
        for (FormColumns columns : files) {
            noteMissing(instrument, List.of(columns));
            for (SourceContent.Table.Row row : columns.table().rows()) {
                if (columns.table().belongs(row, instrument.where())) {
                    forms.add(columns.form(row));
                }
            }
        }
        return forms;
    }

    /** The files together hold the forms, so each heading stands in one of them. */
    private static List<FilledForm> sideBySide(Instrument instrument, List<FormColumns> files, String heading) {
        boolean whereIsKnown = noteMissing(instrument, files);
        return whereIsKnown ? new SideBySide(instrument, heading).forms(files) : List.of();
    }

    /** A heading that none of the files has is noted once, on the first; gives whether all of {@code where} are there. */
    private static boolean noteMissing(Instrument instrument, List<FormColumns> files) {
        var expected = new LinkedHashMap<String, String>();
        for (Item item : instrument.items().values()) {
            if (files.stream().noneMatch(columns -> columns.has(item))) {
                expected.put(heading(item), "the heading of item " + item.id());
            }
        }
        noteMissing(files, instrument.person(), "the heading of the person", expected);
        instrument.attributes().forEach((key, heading) -> noteMissing(files, heading, "the heading of attribute " + key,
                expected));
        int before = expected.size();
        instrument.where().keySet().forEach(heading -> noteMissing(files, heading, "a heading of where:", expected));
        files.stream().limit(1).forEach(first -> expected.forEach((heading, what) -> first.file()
                .note(IssueKind.HEADING_MISSING, 0, heading, "no such heading", what)));
        return expected.size() == before;
    }

    private static void noteMissing(List<FormColumns> files, String heading, String what,
            Map<String, String> expected) {
        boolean somewhere = files.stream().anyMatch(columns -> columns.table().findColumn(heading).isPresent());
        if (!heading.isEmpty() && !somewhere) {
            expected.put(heading, what);
        }
    }

    private static String heading(Item item) {
        return item.choice() instanceof Item.Choice.PerColumn range
                ? range.first() + ".." + range.last()
                : item.heading();
    }
}
