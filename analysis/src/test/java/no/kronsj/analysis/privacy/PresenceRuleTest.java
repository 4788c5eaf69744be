package no.kronsj.analysis.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PresenceRuleTest {
    private static final int MINIMUM_CELL = 5;
    private static final int WORKSHOPS = 4_000;
    private static final long SEED = 20210922;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # members of a, b, c … | of no group | hidden groups
                                              6 6 7                | 0           |
                                              3 6 7                | 0           | a b c
                                              3 6 7 8              | 0           | a b
                                              3 4 7                | 0           | a b c
                                              2 2 6 7 8            | 0           | a b c
                                              3 3 6 7 8            | 0           | a b
                                              3 6 7                | 4           | a
                                              6 6 7                | 2           | a
                                              6 6 7                | 5           |
                                              4                    | 0           | a
                                              5                    | 0           |
                                            """)
    void whatTheTotalLeavesIsMoreThanOneGroupAndManyEnough(String members, int nobodys, String hidden) {
        assertEquals(hidden == null ? "" : hidden, hidden(groups(members), nobodys).stream().sorted()
                .collect(Collectors.joining(" ")));
    }

    @Test
    void noHiddenGroupFollowsFromTheTotalAndItsSiblings() {
        var random = new Random(SEED);
        for (int i = 0; i < WORKSHOPS; i++) {
            var groups = new ArrayList<GroupRow>();
            for (int group = 0; group <= random.nextInt(8); group++) {
                groups.add(group((char) ('a' + group), 1 + random.nextInt(9)));
            }
            int nobodys = random.nextInt(7);
            Set<String> hidden = hidden(groups, nobodys);
            List<GroupRow> taken = groups.stream().filter(group -> hidden.contains(group.group())).toList();
            int left = nobodys + taken.stream().mapToInt(GroupRow::members).sum();
            String where = "workshop %d of seed %d: %s, %d of none".formatted(i, SEED, groups, nobodys);
            assertTrue(groups.stream().allMatch(group -> group.members() >= MINIMUM_CELL
                    || hidden.contains(group.group())), where);
            boolean nothingTold = hidden.size() == groups.size();
            boolean severalLeft = left >= MINIMUM_CELL && taken.size() + (nobodys > 0 ? 1 : 0) > 1;
            boolean onlyNobodys = taken.isEmpty() && (nobodys == 0 || nobodys >= MINIMUM_CELL);
            assertTrue(nothingTold || severalLeft || onlyNobodys, where);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendance", "retention", "silent_members"})
    void everyCountOfAHiddenGroupIsHidden(String measure) {
        PresenceRule rule = new PresenceRule(MINIMUM_CELL, groups("3 6 7 8"), 24, List.of());

        assertEquals(Status.SUPPRESSED, rule.hide(row(measure, "group", "a", 3)).status());
        assertEquals(Status.SUPPRESSED, rule.hide(row(measure, "group", "b", 6)).status());
        assertEquals(Status.OK, rule.hide(row(measure, "group", "c", 7)).status());
        assertEquals(Status.OK, rule.hide(row(measure, "edition", "demo-2024", 24)).status());
    }

    @Test
    void theSilentOfALayerAreHiddenAndHowEvenItWasStaysWithoutThem() {
        PresenceRule rule = new PresenceRule(MINIMUM_CELL, groups("3 6 7 8"), 24, List.of());
        MeasureRow even = row("participation_gini", "layer_group", "chat@a", 3).notes("1 of 3 silent");

        assertEquals(Status.SUPPRESSED,
                rule.hide(row("participation_silent_share", "layer_group", "chat@a", 3)).status());
        assertEquals(Status.OK, rule.hide(even).status());
        assertEquals(List.of(), rule.hide(even).notes());
        MeasureRow large = row("participation_gini", "layer_group", "chat@c", 7).notes("1 of 7 silent");
        assertEquals(large, rule.hide(large));
    }

    @Test
    void anEditionOfFewPeopleHidesItsTotals() {
        PresenceRule rule = new PresenceRule(MINIMUM_CELL, groups("4"), 4, List.of());

        assertEquals(Status.SUPPRESSED, rule.hide(row("attendance", "edition", "demo-2024", 4)).status());
        assertNull(rule.hide(group('a', 4)).present());
    }

    private static Set<String> hidden(List<GroupRow> groups, int nobodys) {
        int everybody = nobodys + groups.stream().mapToInt(GroupRow::members).sum();
        PresenceRule rule = new PresenceRule(MINIMUM_CELL, groups, everybody, List.of());
        var hidden = new HashSet<String>();
        groups.stream().filter(group -> rule.hide(group).present() == null).forEach(group -> hidden.add(group.group()));
        return hidden;
    }

    private static List<GroupRow> groups(String members) {
        var groups = new ArrayList<GroupRow>();
        for (String size : members.split(" ")) {
            groups.add(group((char) ('a' + groups.size()), Integer.parseInt(size)));
        }
        return groups;
    }

    private static GroupRow group(char id, int members) {
        return new GroupRow("" + id, "" + id, members, 1, 1, 1);
    }

    private static MeasureRow row(String measure, String scope, String subject, long n) {
        return MeasureRow.of(new MeasureKey(measure, "A1", scope, subject, ""), 1, Unit.COUNT, n);
    }
}
