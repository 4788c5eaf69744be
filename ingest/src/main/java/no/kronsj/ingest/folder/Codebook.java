package no.kronsj.ingest.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.source.content.SourceContent.Codebook.Variable;
import no.kronsj.ingest.source.content.SourceContent.Table.Column;
import no.kronsj.ingest.workshop.CellText;

/** What the files beside the answers say of their columns, by the name of the column. */
public final class Codebook {
    /** Says nothing. */
    public static final Codebook NONE = new Codebook();

    private final Map<String, Variable> variables = new LinkedHashMap<>();

    private Codebook() {}

    /** Joins the codebooks of several files; a file that is none is noted and left out. */
    public static Codebook of(List<FileLedger> files) {
        var codebook = new Codebook();
        for (FileLedger file : files) {
            if (file.readout().content() instanceof SourceContent.Codebook book) {
                book.variables().forEach(codebook::add);
                for (int entry = 0; entry < book.variables().size(); entry++) {
                    file.keepEntry(entry);
                }
            } else {
                file.note(IssueKind.FILE_NOT_A_CODEBOOK, 0, "", file.readout().format().id(), "a codebook");
            }
        }
        return codebook;
    }

    private void add(Variable variable) {
        variables.merge(CellText.comparable(variable.name()), variable, Variable::with);
    }

    /** Whether it explains one of these columns. */
    public boolean knows(FileLedger file) {
        return file.readout().content() instanceof SourceContent.Table table && table.headings().stream()
                .map(CellText::comparable).anyMatch(variables::containsKey);
    }

    List<Column> explained(List<Column> columns) {
        return variables.isEmpty() ? columns : columns.stream().map(this::explained).toList();
    }

    /** What the file itself says goes before. */
    private Column explained(Column column) {
        Variable variable = variables.get(CellText.comparable(column.heading()));
        return variable == null
                ? column
                : new Column(column.heading(), column.also().isEmpty() ? variable.question() : column.also(),
                        column.labels().isEmpty() ? variable.labels() : column.labels());
    }
}
