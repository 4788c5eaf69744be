package no.kronsj.dashboard.family;

import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.result.PlanDifference;
import no.kronsj.analysis.result.PlanPartRow.Part;
import no.kronsj.dashboard.page.Page;

/**
 * From one edition that had a goal to the next that had it.
 *
 * @param known       whether both say what the goal was made from
 * @param differences what is otherwise in the later one
 */
record Step(HeldEdition earlier, HeldEdition later, boolean known, List<PlanDifference> differences) {

    static Step of(HeldEdition earlier, HeldEdition later, String goal) {
        return new Step(earlier, later, earlier.tells(goal) && later.tells(goal), earlier.differences(later, goal));
    }

    /** Whether the figures on both sides measure the same. */
    boolean comparable() {
        return known && differences.stream().noneMatch(found -> found.part().measures());
    }

    /** What a reader has to know before looking from one to the other. */
    List<String> warnings(Page page) {
        String from = earlier.info().time();
        String to = later.info().time();
        if (!known) {
            return List.of(page.text("family.break.unknown", from, to));
        }
        return Stream.concat(
                differences.stream().map(PlanDifference::part).filter(Part::measures).distinct()
                        .map(part -> page.text("family.break." + part.word(), from, to)),
                differences.stream().filter(found -> found.part() == Part.THRESHOLD).limit(1)
                        .map(found -> page.text("family.break.threshold", from, to)))
                .toList();
    }
}
