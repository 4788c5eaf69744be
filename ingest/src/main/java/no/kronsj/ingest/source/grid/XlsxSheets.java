package no.kronsj.ingest.source.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SafeXml;

/** The sheets of an xlsx file, each read as a stream. */
final class XlsxSheets implements Sheets {
    static {
        // POI's own guards are for the whole program; its ratio of 1:100 stands.
        ZipSecureFile.setMaxEntrySize(Limits.PART_BYTES);
    }

    private final OPCPackage opened;
    private final XSSFReader reader;
    private final List<Sheet> all = new ArrayList<>();
    private final XlsxCells cells;
    private boolean from1904;

    private XlsxSheets(OPCPackage opened) throws IOException, OpenXML4JException, SAXException {
        this.opened = opened;
        this.reader = new XSSFReader(opened);
        readWorkbook();
        // Some tools write no styles; then a date cannot be told from a number.
        this.cells = new XlsxCells(new ReadOnlySharedStringsTable(opened, false), reader.getStylesTable(), from1904);
    }

    static Sheets open(Path path) throws IOException {
        try {
            return opened(OPCPackage.open(path.toFile(), PackageAccess.READ));
        } catch (OpenXML4JException | SAXException | RuntimeException damaged) {
            // POI throws unchecked on damaged packages too
            throw damaged();
        }
    }

    private static Sheets opened(OPCPackage opened) throws IOException, OpenXML4JException, SAXException {
        try {
            return new XlsxSheets(opened);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException damaged) {
            opened.revert();
            throw damaged;
        }
    }

    private static RefusedFile damaged() {
        return new RefusedFile(IssueKind.FILE_UNREADABLE, "a damaged or incomplete workbook", "a whole xlsx file");
    }

    private void readWorkbook() throws IOException, OpenXML4JException {
        try (InputStream in = reader.getWorkbookData(); SafeXml xml = SafeXml.open(in)) {
            while (xml.hasNext()) {
                if (xml.next() != SafeXml.START) {
                    continue;
                }
                if (xml.name().equals("sheet")) {
                    String name = xml.attribute("name");
                    String state = xml.attribute("state");
                    all.add(new Sheet(name == null ? "" : name, state != null && !state.equals("visible")));
                } else if (xml.name().equals("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904 = flag != null && (flag.equals("1") || flag.equals("true"));
                }
            }
        }
    }

    @Override
    public List<Sheet> all() {
        return all;
    }

    @Override
    public List<Grid.Row> rows(String sheet) throws IOException {
        try {
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    if (sheets.getSheetName().equals(sheet)) {
                        return new XlsxRows(cells).read(in);
                    }
                }
            }
        } catch (OpenXML4JException | RuntimeException broken) {
            throw damaged();
        }
        throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a sheet without its part", "a whole xlsx file");
    }

    /** Nothing is written back. */
    @Override
    public void close() {
        opened.revert();
    }
}
