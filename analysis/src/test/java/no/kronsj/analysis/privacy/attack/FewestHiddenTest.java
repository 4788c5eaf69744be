package no.kronsj.analysis.privacy.attack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.privacy.DisclosureControl;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.ingest.workshop.Workshop;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * How many groups of an item are hidden beside the fewest that would do: of all sets of groups the smallest one that leaves the
 * attacker nothing, found by trying them all.
 */
class FewestHiddenTest {
    private static final String ITEM = "before.voice";
    private static final int MINIMUM_CELL = 5;
    private static final int WORKSHOPS = 12;

    @TempDir
    Path folder;

    @Test
    void lessThanOneGroupPerItemIsHiddenWithoutNeed() {
        Workshop plan = InventedPlan.with(folder, MINIMUM_CELL, false);
        int hidden = 0;
        int fewest = 0;
        for (long seed = 1; seed <= WORKSHOPS; seed++) {
            InventedWorkshop workshop = InventedWorkshop.of(seed);
            Results restricted = workshop.restricted(plan);
            Set<String> ours = hidden(new DisclosureControl(plan, Set.of()).publicView(restricted));
            hidden += ours.size();
            fewest += fewest(workshop, restricted, ours.size());
        }
        assertTrue(fewest > WORKSHOPS, "only " + fewest);
        assertTrue(hidden - fewest < WORKSHOPS, "%d hidden, %d would do".formatted(hidden, fewest));
    }

    private static Set<String> hidden(Results open) {
        var hidden = new TreeSet<String>();
        open.measures().stream().filter(FewestHiddenTest::ofGroup).filter(row -> row.value() == null)
                .forEach(row -> hidden.add(group(row)));
        return hidden;
    }

    private static boolean ofGroup(MeasureRow row) {
        return row.key().measure().equals("top_box_share") && row.key().subject().startsWith(ITEM + "@")
                && (row.n() == null || row.n() > 0);
    }

    private static String group(MeasureRow row) {
        return row.key().subject().substring(ITEM.length() + 1);
    }

    private static int fewest(InventedWorkshop workshop, Results restricted, int most) {
        Map<String, Integer> sizes = new HashMap<>();
        restricted.measures().stream().filter(FewestHiddenTest::ofGroup)
                .forEach(row -> sizes.put(group(row), Math.toIntExact(row.n() == null ? 0 : row.n())));
        var attack = new ItemAttack(workshop, ITEM, new ProtectionRule(MINIMUM_CELL), false);
        if (attack.broken(without(restricted, Set.of())).isEmpty()) {
            return 0;
        }
        return Parts.of(sizes).stream().filter(parts -> parts.groups().size() < most)
                .filter(parts -> attack.broken(without(restricted, parts.groups())).isEmpty())
                .mapToInt(parts -> parts.groups().size()).min().orElse(most);
    }

    /** Only the top boxes, of which these are hidden. */
    private static Results without(Results restricted, Set<String> hidden) {
        return restricted.withFigures(
                restricted.measures().stream().filter(row -> row.key().measure().equals("top_box_share"))
                        .map(row -> ofGroup(row) && hidden.contains(group(row)) ? row.hidden() : row).toList(),
                restricted.goals(), restricted.missing());
    }
}
