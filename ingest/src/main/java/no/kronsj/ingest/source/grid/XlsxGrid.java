package no.kronsj.ingest.source.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SafeXml;

/** A workbook as cells, one sheet of it, read as a stream. */
public final class XlsxGrid {
    static {
        // POI's own guards are for the whole program; its ratio of 1:100 stands.
        ZipSecureFile.setMaxEntrySize(Limits.PART_BYTES);
    }

    /** Sheets that hold the answers where a tool writes several: SurveyXact and Mentimeter. */
    private static final Set<String> ANSWERS = Set.of("Dataset", "Voters");

    private record Sheet(String name, boolean hidden) {}

    private record Workbook(List<Sheet> sheets, boolean from1904) {}

    private XlsxGrid() {}

    static Grid of(Path path, String name, @Nullable String asked) throws IOException {
        var issues = new IssueLog(name);
        try (OPCPackage opened = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(opened);
            Workbook workbook = workbook(reader);
            String sheet = chosen(workbook.sheets(), asked, issues);
            var strings = new ReadOnlySharedStringsTable(opened, false);
            var cells = new XlsxCells(strings, stylesOf(reader), workbook.from1904());
            return new Grid(rows(reader, sheet, cells), 0, true, "sheet " + sheet, issues.all());
        } catch (OpenXML4JException | SAXException | RuntimeException damaged) {
            // POI throws unchecked on damaged packages too
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete workbook", "a whole xlsx file");
        }
    }

    /** Some tools write no styles; then a date cannot be told from a number. */
    private static @Nullable StylesTable stylesOf(XSSFReader reader) throws IOException, OpenXML4JException {
        return reader.getStylesTable();
    }

    private static Workbook workbook(XSSFReader reader) throws IOException, OpenXML4JException {
        var sheets = new ArrayList<Sheet>();
        boolean from1904 = false;
        try (InputStream in = reader.getWorkbookData(); SafeXml xml = SafeXml.open(in)) {
            while (xml.hasNext()) {
                if (xml.next() != SafeXml.START) {
                    continue;
                }
                if (xml.name().equals("sheet")) {
                    String name = xml.attribute("name");
                    String state = xml.attribute("state");
                    sheets.add(new Sheet(name == null ? "" : name, state != null && !state.equals("visible")));
                } else if (xml.name().equals("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904 = flag != null && (flag.equals("1") || flag.equals("true"));
                }
            }
        }
        return new Workbook(sheets, from1904);
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

    private static List<Grid.Row> rows(XSSFReader reader, String sheet, XlsxCells cells)
            throws IOException, OpenXML4JException {
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream in = sheets.next()) {
                if (sheets.getSheetName().equals(sheet)) {
                    return new XlsxRows(cells).read(in);
                }
            }
        }
        throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a sheet without its part", "a whole xlsx file");
    }
}
