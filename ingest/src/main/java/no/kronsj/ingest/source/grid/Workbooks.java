package no.kronsj.ingest.source.grid;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Container;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.Sheets.Sheet;

/** Which sheet of a workbook is read: the one that the plan names, else the first that is shown. */
public final class Workbooks {
    /** Sheets that hold the answers where a tool writes several: SurveyXact and Mentimeter. */
    private static final Set<String> ANSWERS = Set.of("Dataset", "Voters");
    /** How much of an XML text says what it is. */
    private static final int TOP = 2000;

    private Workbooks() {}

    /** A workbook of today. */
    static boolean isXlsx(SourceFile file) {
        return file.parts().has("xl/workbook.xml")
                || file.container() == Container.ZIP && file.extension().equals("xlsx");
    }

    /** A workbook from before 2007. */
    static boolean isXls(SourceFile file) {
        return file.holdsStream("Workbook") || file.holdsStream("Book");
    }

    /** A workbook as one XML text. */
    static boolean isXml(SourceFile file) {
        String top = file.text().substring(0, Math.min(TOP, file.text().length()));
        return top.stripLeading().startsWith("<?xml") && top.contains("urn:schemas-microsoft-com:office:spreadsheet");
    }

    static boolean isOne(SourceFile file) {
        return isXlsx(file) || isXls(file) || isXml(file);
    }

    static Grid read(SourceFile file) throws IOException {
        var issues = new IssueLog(file.name());
        try (Sheets sheets = open(file)) {
            String sheet = chosen(sheets.all(), file.sheet(), issues);
            return new Grid(sheets.rows(sheet), 0, true, "sheet " + sheet, issues.all());
        }
    }

    /** The cells of all sheets by name, for tools that part one form among several. */
    public static Map<String, Grid> all(SourceFile file) throws IOException {
        var grids = new LinkedHashMap<String, Grid>();
        if (isOne(file)) {
            try (Sheets sheets = open(file)) {
                for (Sheet sheet : sheets.all()) {
                    grids.put(sheet.name(),
                            new Grid(sheets.rows(sheet.name()), 0, true, "sheet " + sheet.name(), List.of()));
                }
            }
        }
        return grids;
    }

    private static Sheets open(SourceFile file) throws IOException {
        if (isXml(file)) {
            return XmlSheets.open(file.bytes());
        }
        if (isXls(file)) {
            file.requireAtMost(Limits.DOCUMENT_BYTES);
            return XlsSheets.open(file.bytes());
        }
        return XlsxSheets.open(file.path());
    }

    private static String chosen(List<Sheet> sheets, @Nullable String asked, IssueLog issues) throws RefusedFile {
        List<String> shown = sheets.stream().filter(sheet -> !sheet.hidden()).map(Sheet::name).toList();
        if (asked != null) {
            return sheets.stream().map(Sheet::name).filter(name -> name.equalsIgnoreCase(asked.strip())).findFirst()
                    .orElseThrow(() -> new RefusedFile(IssueKind.SHEET_MISSING, asked, String.join(", ", shown)));
        }
        if (shown.isEmpty()) {
            throw new RefusedFile(IssueKind.FILE_EMPTY, "no visible sheet", "a sheet with answers");
        }
        if (shown.size() > 1) {
            issues.add(IssueKind.SHEET_CHOSEN, String.join(", ", shown), "one sheet");
        }
        return shown.stream().filter(ANSWERS::contains).findFirst().orElse(shown.getFirst());
    }
}
