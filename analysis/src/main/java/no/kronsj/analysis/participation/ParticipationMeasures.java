package no.kronsj.analysis.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.frame.Frame;
import no.kronsj.analysis.frame.Invited;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.Workshop;

/** Response and retention. */
public final class ParticipationMeasures {
    private final SmallTables tables;
    private final Frame frame;
    private final Presence presence;
    private final List<MeasureRow> rows = new ArrayList<>();

    private ParticipationMeasures(SmallTables tables, Frame frame, Presence presence) {
        this.tables = tables;
        this.frame = frame;
        this.presence = presence;
    }

    /** All rows of sections A1 and A2. */
    public static List<MeasureRow> rows(Workshop plan, SmallTables tables, Frame frame, Presence presence) {
        var measures = new ParticipationMeasures(tables, frame, presence);
        measures.responseRates(plan);
        measures.retention(plan.editionId());
        return measures.rows;
    }

    private void responseRates(Workshop plan) {
        Invited invited = Invited.of(tables, frame);
        for (String instrument : new TreeSet<>(plan.instruments().keySet())) {
            rows.add(responseRate("instrument", instrument, invited.respondents(instrument),
                    invited.people(instrument)));
            if (invited.knowsGroups(instrument)) {
                frame.groups().keySet().forEach(group -> rows.add(responseRate("instrument_group",
                        instrument + "@" + group, invited.respondents(instrument, group),
                        invited.people(instrument, group))));
            }
        }
    }

    private static MeasureRow responseRate(String scope, String subject, int respondents, OptionalInt people) {
        var key = new MeasureKey("response_rate", "A1", scope, subject, "");
        if (people.isEmpty() || people.getAsInt() == 0) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA,
                    people.isEmpty() ? "FRAME-UNKNOWN" : "nobody was asked").n(respondents);
        }
        if (respondents == 0 && scope.equals("instrument")) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA, "nobody filled it in").n(0)
                    .frame((long) people.getAsInt());
        }
        double rate = (double) respondents / Frame.atLeast(people, respondents);
        return Figures.framed(MeasureRow.of(key, rate, Unit.SHARE, respondents), people, respondents);
    }

    private void retention(String edition) {
        rows.add(retention("edition", edition, frame.everybody()));
        frame.groups().forEach((group, members) -> rows.add(retention("group", group, members)));
    }

    private MeasureRow retention(String scope, String subject, List<String> people) {
        var key = new MeasureKey("retention", "A2", scope, subject, "");
        if (!presence.known() || people.isEmpty()) {
            return MeasureRow.without(key, Unit.SHARE, Status.NO_DATA);
        }
        long stayed = people.stream().filter(presence::stayed).count();
        return MeasureRow.of(key, (double) stayed / people.size(), Unit.SHARE, people.size())
                .frame((long) people.size());
    }
}
