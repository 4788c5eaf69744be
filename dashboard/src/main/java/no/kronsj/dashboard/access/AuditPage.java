package no.kronsj.dashboard.access;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import no.kronsj.analysis.audit.AuditLine;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** The last lines of the log, the newest first. */
public record AuditPage(List<Line> lines) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** One line, in words where there are any. */
    public record Line(String at, String who, String role, String action, String address, String view) {}

    static View of(Page page, List<AuditLine> lines) {
        return new View("access/audit.jte", page.text("audit.title"),
                new AuditPage(lines.stream().map(line -> line(page, line)).toList()));
    }

    private static Line line(Page page, AuditLine line) {
        var event = line.event();
        return new Line(TIME.format(line.at()), event.who(),
                page.words().findText("role." + event.role()).orElse(event.role()),
                page.text("audit.action." + event.action()), event.address(), page.text("audit.view." + event.view()));
    }
}
