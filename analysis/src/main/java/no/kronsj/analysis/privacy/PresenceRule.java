package no.kronsj.analysis.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;

/**
 * How many of a group were there, stayed, or said nothing is a count of its members, so it is hidden where they are fewer
 * than the minimum cell (J1), in whatever figure it stands. The totals stay, so what they leave when the shown groups are
 * taken off must be more than one group, of at least the minimum cell together (J2): else the smallest group that is shown
 * is hidden too, and in a figure where all of the rest did the same while not everybody did, further groups of it. People of no group are in a total and in no group, so they are part of what is left. How evenly a group
 * shared its airtime stays public (F8).
 */
final class PresenceRule {
    private static final Set<String> COUNTS = Set.of("attendance", "retention", "silent_members",
            "participation_silent_share");
    private static final Set<String> TOTALS = Set.of("edition", "layer");
    private final int minimumCell;
    private final Set<String> hidden = new HashSet<>();
    private final AlikeRemainder alike;

    PresenceRule(int minimumCell, List<GroupRow> groups, long everybody, List<MeasureRow> full) {
        this.minimumCell = minimumCell;
        this.alike = new AlikeRemainder(hidden, groups);
        groups.stream().filter(group -> DisclosureControl.smallCell((long) group.members(), minimumCell))
                .forEach(group -> hidden.add(group.group()));
        long nobodys = Math.max(0, everybody - groups.stream().mapToLong(GroupRow::members).sum());
        if (!hidden.isEmpty() || nobodys > 0 && nobodys < minimumCell) {
            hideMore(groups, nobodys);
            alike.read(full.stream().filter(row -> COUNTS.contains(row.key().measure())).toList());
        }
    }

    private void hideMore(List<GroupRow> groups, long nobodys) {
        var shown = new ArrayList<>(groups.stream()
                .filter(group -> group.members() > 0 && !hidden.contains(group.group()))
                .sorted(Comparator.comparingInt(GroupRow::members).thenComparing(GroupRow::group)).toList());
        long left = nobodys + groups.stream().filter(group -> hidden.contains(group.group()))
                .mapToLong(GroupRow::members).sum();
        int parts = hidden.size() + (nobodys > 0 ? 1 : 0);
        while (!shown.isEmpty() && (shown.size() == 1 || parts < 2 || left < minimumCell)) {
            GroupRow next = shown.removeFirst();
            hidden.add(next.group());
            left += next.members();
            parts++;
        }
    }

    /** A total of fewer people than the minimum cell is hidden as a group is. */
    MeasureRow hide(MeasureRow row) {
        boolean count = COUNTS.contains(row.key().measure());
        boolean total = TOTALS.contains(row.key().scope());
        if (count && row.status() != Status.NO_DATA
                && (total ? DisclosureControl.smallCell(row.n(), minimumCell) : isHidden(row) || alike.hides(row))) {
            return row.hidden();
        }
        return row.key().measure().equals("participation_gini") && isHidden(row)
                ? row.keeping(note -> !note.endsWith(" silent"))
                : row;
    }

    GroupRow hide(GroupRow group) {
        return hidden.contains(group.group()) || alike.hidesPresent(group.group())
                ? new GroupRow(group.group(), group.title(), group.members(), group.documents(), group.passages(), null)
                : group;
    }

    private boolean isHidden(MeasureRow row) {
        return hidden.contains(AlikeRemainder.group(row));
    }
}
