package no.kronsj.analysis.participation;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.Session;
import no.kronsj.ingest.workshop.Workshop;

/**
 * How many members have been there so far: in each session of the programme and in all, of everybody and of each group. A
 * session without an attendance list has no figure, which is not nobody.
 */
public final class AttendanceMeasures {
    private static final String WHOLE = "";
    private final Presence presence;
    private final List<MeasureRow> rows = new ArrayList<>();

    private AttendanceMeasures(Presence presence) {
        this.presence = presence;
    }

    /** A row for each session and one for all, and the same for each group. */
    public static List<MeasureRow> rows(Workshop plan, Frame frame, Presence presence) {
        var measures = new AttendanceMeasures(presence);
        List<String> sessions = plan.programme().stream().map(Session::id).toList();
        measures.add("edition", plan.editionId(), WHOLE, frame.everybody());
        sessions.forEach(session -> measures.add("edition", plan.editionId(), session, frame.everybody()));
        frame.groups().forEach((group, members) -> {
            measures.add("group", group, WHOLE, members);
            sessions.forEach(session -> measures.add("group", group, session, members));
        });
        return measures.rows;
    }

    private void add(String scope, String subject, String session, List<String> people) {
        var key = new MeasureKey("attendance", "A1", scope, subject, session);
        boolean listed = session.equals(WHOLE) ? presence.known() : presence.known(session);
        if (!listed || people.isEmpty()) {
            rows.add(MeasureRow.without(key, Unit.COUNT, Status.NO_DATA));
            return;
        }
        long there = people.stream().filter(person -> presence.seconds(person, session) > 0).count();
        rows.add(MeasureRow.of(key, there, Unit.COUNT, people.size()).frame((long) people.size()));
    }
}
