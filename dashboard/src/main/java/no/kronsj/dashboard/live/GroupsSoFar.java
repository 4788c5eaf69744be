package no.kronsj.dashboard.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * Who has been there and who has said nothing, group by group.
 *
 * @param columns what is counted; empty where nothing is known yet
 * @param lines   everybody first, then the groups
 */
public record GroupsSoFar(List<Column> columns, List<Line> lines) {
    private static final String ATTENDANCE = "attendance";
    private static final String SILENT = "silent_members";

    /** A measure in one session, or in all so far where the session is "". */
    public record Column(String measure, String session, String name) {}

    /** One group, or everybody where the group is "". */
    public record Line(String group, String title, List<Shown> figures) {}

    static GroupsSoFar of(PublishedRun run, Page page) {
        List<Column> columns = columns(run, page).filter(column -> row(run, column, run.edition())
                .filter(row -> row.status() != Status.NO_DATA).isPresent()).toList();
        var lines = new ArrayList<Line>();
        lines.add(line(run, page, columns, run.edition(), "", page.text("live.everybody")));
        for (GroupRow group : run.results().groups()) {
            lines.add(line(run, page, columns, group.group(), group.group(), run.groupTitle(group.group())));
        }
        return new GroupsSoFar(columns, columns.isEmpty() ? List.of() : lines);
    }

    /** Whether any of the columns is of this measure. */
    public boolean tells(String measure) {
        return columns.stream().anyMatch(column -> column.measure().equals(measure));
    }

    private static Stream<Column> columns(PublishedRun run, Page page) {
        Stream<Column> sessions = run.info().sessions().stream()
                .map(session -> new Column(ATTENDANCE, session.id(), page.local(session.title())));
        return Stream.concat(sessions, Stream.of(new Column(ATTENDANCE, "", page.text("live.anySession")),
                new Column(SILENT, "", page.text("live.silent"))));
    }

    private static Line line(PublishedRun run, Page page, List<Column> columns, String subject, String group,
            String title) {
        return new Line(group, title,
                columns.stream().map(column -> shown(page, row(run, column, subject).orElse(null))).toList());
    }

    private static Optional<MeasureRow> row(PublishedRun run, Column column, String subject) {
        return run.measures().allOf(column.measure()).stream().filter(row -> row.key().subject().equals(subject)
                && row.key().wave().equals(column.session())).findFirst();
    }

    private static Shown shown(Page page, @Nullable MeasureRow row) {
        Shown count = page.figures().shown(row);
        Long members = row == null ? null : row.n();
        return row == null || row.status() != Status.OK || members == null
                ? count
                : page.figures().plain(page.text("figure.of", count.text(), page.numbers().whole(members)));
    }
}
