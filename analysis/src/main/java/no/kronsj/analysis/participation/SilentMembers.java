package no.kronsj.analysis.participation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.kronsj.analysis.participation.Airtime.Member;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

/**
 * How many members have contributed to no layer so far, of everybody and of each group; a count, never who (metrics F8). A
 * group of whom no log tells has no figure, and its members are not in everybody's.
 */
public final class SilentMembers {
    private SilentMembers() {}

    /** A row for the edition and one for each group; none where the plan has no layer in which people contribute. */
    public static List<MeasureRow> rows(String edition, Airtime airtime) {
        if (airtime.allLayers().isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<MeasureRow>();
        int heardOf = 0;
        int silent = 0;
        for (var group : airtime.groups().entrySet()) {
            int members = group.getValue().size();
            int heard = heard(airtime, group.getKey()).size();
            rows.add(row("group", group.getKey(), members - heard, heard == 0 ? 0 : members));
            heardOf += heard == 0 ? 0 : members;
            silent += heard == 0 ? 0 : members - heard;
        }
        rows.add(row("edition", edition, silent, heardOf));
        return rows;
    }

    private static Set<String> heard(Airtime airtime, String group) {
        var heard = new HashSet<String>();
        for (String layer : airtime.allLayers()) {
            airtime.members(layer, group, Airtime.WHOLE).stream().filter(member -> member.amount() > 0)
                    .map(Member::person).forEach(heard::add);
        }
        return heard;
    }

    private static MeasureRow row(String scope, String subject, int silent, int members) {
        var key = new MeasureKey("silent_members", "F2", scope, subject, "");
        return members == 0
                ? MeasureRow.without(key, Unit.COUNT, Status.NO_DATA)
                : MeasureRow.of(key, silent, Unit.COUNT, members).frame((long) members);
    }
}
