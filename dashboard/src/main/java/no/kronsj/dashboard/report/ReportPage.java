package no.kronsj.dashboard.report;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** The report to take away, in the language of the page. */
public record ReportPage(List<File> files) {
    private static final Map<String, SoftReference<byte[]>> MADE = new ConcurrentHashMap<>();

    /** One kind of file. */
    public record File(String words, String link) {}

    /** The page of a run. */
    public static View of(Page page) {
        return new View("report/files.jte", page.text("report.title"), new ReportPage(Stream.of(ReportFormat.values())
                .map(format -> new File(page.text("report.file." + format.ending()),
                        page.editionLink("report", "%s.%s".formatted("report", format.ending()))))
                .toList()));
    }

    /** {@code html}, {@code pdf} or {@code docx}; empty for any other. */
    public static Optional<Download> file(PublishedRun run, Page page, String ending) {
        return ReportFormat.find(ending).map(format -> new Download(
                run.edition() + "-" + page.language().code() + "." + ending, format.mediaType(),
                made(run, page, format)));
    }

    /** One at a time, and each once while there is room: many readers at once must not fill the memory. */
    private static synchronized byte[] made(PublishedRun run, Page page, ReportFormat format) {
        String key = run.tables() + " " + page.language().code() + " " + format.ending();
        SoftReference<byte[]> before = MADE.get(key);
        byte[] file = before == null ? null : before.get();
        if (file == null) {
            file = format.write(Report.of(run, page));
            MADE.put(key, new SoftReference<>(file));
        }
        return file;
    }
}
