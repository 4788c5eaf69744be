package no.kronsj.analysis.privacy.attack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.privacy.DisclosureControl;
import no.kronsj.analysis.privacy.Release;
import no.kronsj.analysis.result.Results;
import no.kronsj.ingest.workshop.Workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Late answers: one to four people fill in their forms after the first release. */
class ReleaseAttackTest {
    private static final int MINIMUM_CELL = 5;
    private static final int WORKSHOPS = 8;

    @TempDir
    Path folder;

    @Test
    void whoAnsweredLateDoesNotFollowFromTwoReleases() {
        assertEquals(List.of(), attacks(true));
    }

    @Test
    void theSameAttackerSucceedsWhereEarlierReleasesAreForgotten() {
        List<String> broken = attacks(false);

        assertTrue(broken.size() > WORKSHOPS, broken::toString);
    }

    @Test
    void figuresAreHeldBackWhileFewAreNewAndNotOtherwise() {
        Workshop plan = InventedPlan.with(folder, MINIMUM_CELL, true);
        InventedWorkshop workshop = InventedWorkshop.of(2);
        var control = new DisclosureControl(plan, Set.of());
        Results first = control.publicView(workshop.with(ReleaseAttack.before(workshop.people(),
                Set.of(workshop.people().getFirst().id(), workshop.people().get(1).id()))).restricted(plan));
        Results second = workshop.restricted(plan);
        assertTrue(control.holdsBack(second, List.of(new Release(first, true))));
        assertFalse(control.holdsBack(second, List.of(new Release(control.publicView(second), true))));
        assertFalse(control.holdsBack(second, List.of()));
    }

    private List<String> attacks(boolean remembered) {
        Workshop plan = InventedPlan.with(folder, MINIMUM_CELL, true);
        var broken = new ArrayList<String>();
        for (long seed = 1; seed <= WORKSHOPS; seed++) {
            List<Participant> everybody = InventedWorkshop.of(seed).people();
            List<Participant> late = everybody.subList(0, 1 + (int) (seed % (MINIMUM_CELL - 1)));
            Set<String> names = late.stream().map(Participant::id).collect(Collectors.toSet());
            Results first = new DisclosureControl(plan, Set.of()).publicView(InventedWorkshop.of(seed)
                    .with(ReleaseAttack.before(everybody, names)).restricted(plan));
            Results second = new DisclosureControl(plan, Set.of()).publicView(
                    InventedWorkshop.of(seed).restricted(plan),
                    remembered ? List.of(new Release(first, true)) : List.of());
            List<Participant> early = everybody.stream().filter(person -> !names.contains(person.id())).toList();
            broken.addAll(new ReleaseAttack(early, late, new ProtectionRule(MINIMUM_CELL)).broken(first, second));
        }
        return broken;
    }
}
