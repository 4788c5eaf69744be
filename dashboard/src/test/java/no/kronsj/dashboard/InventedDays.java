package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.SourceRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.ingest.workshop.LocalText;

/** The invented edition while it goes on: its sessions have times, and more and more is known. */
final class InventedDays extends InventedEdition {
    static final String FIRST_RUN = "20210922T082000Z-aaaa";
    static final String SECOND_RUN = "20210922T084200Z-bbbb";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String NOTE = "raw/grupper/g03/veikart-v2.docx";

    /** A clock that stands still at a time of the first day. */
    static InstantSource at(String time) {
        Instant instant = ZonedDateTime.parse("2021-09-22T" + time + ":00+02:00[Europe/Oslo]").toInstant();
        return () -> instant;
    }

    /** Nobody is on a list and no text has come. */
    static void publishNothingYet(Path workspace, String run) throws IOException {
        publish(workspace, List.of(), run, "");
    }

    /** The first morning; in the second run another text has come. */
    static void publish(Path workspace, String run) throws IOException {
        boolean second = run.equals(SECOND_RUN);
        var measures = new ArrayList<MeasureRow>();
        attendance(measures, ID, "edition", "day-1", 21, 25);
        attendance(measures, ID, "edition", "", 21, 25);
        attendance(measures, "g01", "group", "day-1", 5, 6);
        attendance(measures, "g01", "group", "", 5, 6);
        measures.add(MeasureRow.without(key("attendance", "group", "g13", "day-1"), Unit.COUNT, Status.SUPPRESSED));
        measures.add(MeasureRow.without(key("attendance", "edition", ID, "day-4"), Unit.COUNT, Status.NO_DATA));
        measures.add(MeasureRow.of(key("silent_members", "edition", ID, ""), 4, Unit.COUNT, 25));
        measures.add(MeasureRow.of(key("silent_members", "group", "g01", ""), 1, Unit.COUNT, 6));
        text(measures, "definition@v1", "g01 g03 g05 g12", "g13");
        text(measures, "roadmap@v2", second ? "g01 g03" : "g01", second ? "g05 g12 g13" : "g03 g05 g12 g13");
        publish(workspace, measures, run, second ? SourceRow.NEW : SourceRow.AS_BEFORE);
    }

    private static void publish(Path workspace, List<MeasureRow> measures, String run, String arrival)
            throws IOException {
        Results plain = results();
        var all = new ArrayList<>(plain.measures());
        all.addAll(measures);
        var sources = new ArrayList<>(plain.sources());
        sources.add(new SourceRow(NOTE, "", "document", "docx", "", "", 2, 2, 0, arrival, ""));
        Results results = new Results(all, plain.goals(), sources, plain.issues(), plain.themes(), plain.passages(),
                plain.themeSimilarities(), plain.groups(), plain.ties(), plain.tieCounts(), plain.missing(),
                plain.answerChanges(), plain.replacements(), plain.planChanges()).proposing(plain.proposals())
                .saying(plain.texts()).drawing(plain.pictures());
        publish(workspace, ID, run, results, results);
    }

    private static void attendance(List<MeasureRow> measures, String subject, String scope, String session, long there,
            long members) {
        measures.add(MeasureRow.of(key("attendance", scope, subject, session), there, Unit.COUNT, members));
    }

    private static void text(List<MeasureRow> measures, String text, String with, String without) {
        String[] groups = with.split(" ");
        measures.add(MeasureRow.of(key("documents_delivered", "text", text, ""), groups.length, Unit.COUNT, 5));
        for (String group : groups) {
            measures.add(MeasureRow.of(key("documents_delivered", "text_group", text + "@" + group, ""), 1,
                    Unit.COUNT, 1));
        }
        for (String group : without.split(" ")) {
            measures.add(MeasureRow.of(key("documents_delivered", "text_group", text + "@" + group, ""), 0,
                    Unit.COUNT, 0));
        }
    }

    private static MeasureKey key(String measure, String scope, String subject, String session) {
        return new MeasureKey(measure, "A1", scope, subject, session);
    }

    @Override
    public EditionInfo plan(Path runFolder, String edition) {
        EditionInfo plain = super.plan(runFolder, edition);
        List<SessionInfo> sessions = List.of(
                session("day-1", "Hva mener vi?", ZonedDateTime.of(2021, 9, 22, 9, 0, 0, 0, OSLO)),
                session("day-4", "Veikart", ZonedDateTime.of(2021, 9, 30, 9, 0, 0, 0, OSLO)));
        return new EditionInfo(plain.id(), plain.workshop(), plain.title(), plain.language(), plain.organiser(),
                plain.invented(),
                sessions, plain.goals(), plain.items(), plain.layers(), plain.questions(),
                plain.assessment());
    }

    private static SessionInfo session(String id, String title, ZonedDateTime start) {
        return new SessionInfo(id, LocalText.of(title), start.toLocalDate(), start, start.plusHours(4));
    }
}
