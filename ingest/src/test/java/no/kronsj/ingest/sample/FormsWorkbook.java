package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Answers as Microsoft Forms exported them in 2021: one sheet with one table, five columns before the questions. */
final class FormsWorkbook {
    private static final List<String> OWN_HEADINGS = List.of("ID", "Starttidspunkt", "Fullføringstidspunkt",
            "E-postadresse", "Navn");
    private static final String TIME_FORMAT = "m/d/yy h:mm:ss";
    private final String title;
    private final List<String> headings = new ArrayList<>(OWN_HEADINGS);
    private final List<Submission> submissions = new ArrayList<>();

    private record Submission(LocalDateTime start, LocalDateTime end, SamplePerson person, List<?> answers) {}

    FormsWorkbook(String title, List<String> questions) {
        this.title = title;
        headings.addAll(questions);
    }

    /** Answered some time after the opening; most people answer early. */
    void add(SamplePerson person, List<?> answers, LocalDateTime opening, int openDays, RandomGenerator random) {
        double share = random.nextDouble();
        LocalDateTime start = opening.plusSeconds((long) (share * share * openDays * 86_400));
        submissions.add(new Submission(start, start.plusSeconds(150 + random.nextInt(700)), person, answers));
    }

    void write(Path file) throws IOException {
        submissions.sort(Comparator.comparing(Submission::end));
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Sheet1");
            var time = book.createCellStyle();
            time.setDataFormat(book.createDataFormat().getFormat(TIME_FORMAT));
            Workbooks.fill(sheet.createRow(0), headings);
            for (int i = 0; i < submissions.size(); i++) {
                var row = sheet.createRow(i + 1);
                Workbooks.fill(row, cells(i + 1, submissions.get(i)));
                styleTimes(row.getCell(1), row.getCell(2), time);
            }
            var table = sheet.createTable(new AreaReference(new CellReference(0, 0),
                    new CellReference(submissions.size(), headings.size() - 1), book.getSpreadsheetVersion()));
            table.setName("OfficeForms.Table");
            table.setDisplayName("OfficeForms.Table");
            Workbooks.save(book, title, file);
        }
    }

    private static void styleTimes(org.apache.poi.ss.usermodel.Cell start, org.apache.poi.ss.usermodel.Cell end,
            XSSFCellStyle style) {
        start.setCellStyle(style);
        end.setCellStyle(style);
    }

    private static List<Object> cells(int id, Submission submission) {
        var cells = new ArrayList<Object>(List.of(id, submission.start, submission.end, submission.person.email(),
                submission.person.name()));
        cells.addAll(submission.answers);
        return cells;
    }
}
