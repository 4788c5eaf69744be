package no.kronsj.dashboard.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a report can be written as. */
public enum ReportFormat {
    HTML("html", "text/html; charset=utf-8", report -> Sheet.screen(report).getBytes(StandardCharsets.UTF_8)),
    PDF("pdf", "application/pdf", PdfFile::of),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordFile::of);

    private final String ending;
    private final String mediaType;
    private final Function<Report, byte[]> writer;

    ReportFormat(String ending, String mediaType, Function<Report, byte[]> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The format with this ending. */
    public static Optional<ReportFormat> find(String ending) {
        return Stream.of(values()).filter(format -> format.ending.equals(ending)).findFirst();
    }

    /** As files of it end, {@code pdf}. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The whole file. */
    public byte[] write(Report report) {
        return writer.apply(report);
    }
}
