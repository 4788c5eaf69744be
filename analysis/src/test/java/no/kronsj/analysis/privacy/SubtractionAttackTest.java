package no.kronsj.analysis.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.ingest.workshop.Workshop;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * An attacker who has the public rows of one item, and knows from elsewhere how many of each group answered, writes down
 * every way in which the hidden groups can have answered. If a hidden group answered the same in all of them, it was not
 * hidden.
 */
class SubtractionAttackTest {
    private static final long SEED = 20210922;
    private static final int WORKSHOPS = 4_000;

    @TempDir
    Path folder;

    /** People who answered, and how many of them are in the top box. */
    private record Group(String name, int n, int favourable) {}

    @Test
    void noHiddenGroupFollowsFromTheTotalAndItsSiblings() {
        Workshop plan = Plans.with(folder, "");
        var random = new Random(SEED);
        for (int i = 0; i < WORKSHOPS; i++) {
            attack(plan, workshop(random), "workshop %d of seed %d".formatted(i, SEED));
        }
    }

    private static void attack(Workshop plan, List<Group> groups, String which) {
        List<Group> named = groups.stream().filter(group -> !group.name().isEmpty() && group.n() > 0).toList();
        int total = groups.stream().mapToInt(Group::n).sum();
        int favourable = groups.stream().mapToInt(Group::favourable).sum();
        Set<String> shown = shown(plan, groups, total, favourable);
        assertTrue(named.stream().filter(group -> group.n() < 5).noneMatch(group -> shown.contains(group.name())),
                which + " shows a small group: " + groups);
        // A total that is itself unanimous is published: what it says of its groups is no secret.
        if (total < 5 || favourable == 0 || favourable == total) {
            return;
        }
        List<Group> hidden = groups.stream().filter(group -> group.n() > 0 && !shown.contains(group.name())).toList();
        int left = favourable - named.stream().filter(group -> shown.contains(group.name()))
                .mapToInt(Group::favourable).sum();
        for (Group target : hidden) {
            if (target.name().isEmpty() && target.n() >= 5 && hidden.size() == 1) {
                continue;
            }
            Set<Integer> possible = possible(hidden, target, left);
            assertTrue(possible.size() > 1, () -> "%s: %s must have %s, from %s with %s shown".formatted(which, target,
                    possible, groups, shown));
        }
    }

    /** Enumerates the top-box counts of all hidden groups that add up. */
    private static Set<Integer> possible(List<Group> hidden, Group target, int left) {
        var sums = new HashSet<>(Set.of(0));
        for (Group other : hidden) {
            if (other != target) {
                var more = new HashSet<Integer>();
                sums.forEach(sum -> {
                    for (int k = 0; k <= other.n(); k++) {
                        more.add(sum + k);
                    }
                });
                sums = more;
            }
        }
        var possible = new HashSet<Integer>();
        for (int k = 0; k <= target.n(); k++) {
            if (sums.contains(left - k)) {
                possible.add(k);
            }
        }
        return possible;
    }

    private static Set<String> shown(Workshop plan, List<Group> groups, int total, int favourable) {
        var rows = new ArrayList<MeasureRow>();
        rows.add(share("item", "after.voice", total, favourable));
        groups.stream().filter(group -> !group.name().isEmpty() && group.n() > 0).forEach(
                group -> rows.add(share("item_group", "after.voice@" + group.name(), group.n(), group.favourable())));
        var open = new DisclosureControl(plan, Set.of()).publicView(new Results(rows, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
        var shown = new HashSet<String>();
        for (MeasureRow row : open.measures()) {
            if (row.key().scope().equals("item_group") && row.value() != null) {
                shown.add(row.key().subject().substring("after.voice@".length()));
            }
        }
        return shown;
    }

    private static MeasureRow share(String scope, String subject, int n, int favourable) {
        var key = new MeasureKey("top_box_share", "B2", scope, subject, "after");
        return n == 0
                ? MeasureRow.without(key, Unit.SHARE, Status.NO_DATA).n(0)
                : MeasureRow.of(key, (double) favourable / n, Unit.SHARE, n);
    }

    /** Two to six groups of up to nine, often unanimous, and now and then people of no group. */
    private static List<Group> workshop(Random random) {
        var groups = new ArrayList<Group>();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            groups.add(group("g@" + i, 1 + random.nextInt(9), random));
        }
        if (random.nextInt(3) == 0) {
            groups.add(group("", 1 + random.nextInt(6), random));
        }
        return groups;
    }

    private static Group group(String name, int n, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Group(name, n, n);
            case 1 -> new Group(name, n, 0);
            default -> new Group(name, n, random.nextInt(n + 1));
        };
    }
}
