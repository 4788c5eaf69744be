package no.kronsj.dashboard.family;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.result.PlanDifference;
import no.kronsj.dashboard.page.Page;
import no.kronsj.ingest.wording.ForeignText;

/**
 * What one edition's plan has otherwise than that of the edition before.
 *
 * @param from     the earlier edition
 * @param to       the later
 * @param goal     its title, or "the programme"
 * @param part     what was changed
 * @param before   the earlier text
 * @param after    the later text
 * @param measures whether figures on both sides measure the same no longer
 */
public record PlanChange(String from, String to, String goal, String part, String before, String after,
        boolean measures) {

    /** From each edition to the next, in order of time; a goal is compared with the edition that had it last. */
    static List<PlanChange> all(Page page, List<HeldEdition> editions, List<String> goals) {
        var changes = new ArrayList<PlanChange>();
        for (String goal : goals) {
            List<HeldEdition> asked = editions.stream().filter(held -> held.tells(goal)).toList();
            between(page, asked, goal, changes);
        }
        between(page, editions, "", changes);
        return List.copyOf(changes);
    }

    private static void between(Page page, List<HeldEdition> editions, String goal, List<PlanChange> changes) {
        for (int i = 1; i < editions.size(); i++) {
            HeldEdition earlier = editions.get(i - 1);
            HeldEdition later = editions.get(i);
            earlier.differences(later, goal).forEach(found -> changes.add(of(page, earlier, later, found)));
        }
    }

    private static PlanChange of(Page page, HeldEdition earlier, HeldEdition later, PlanDifference found) {
        String goal = found.goal().isEmpty()
                ? page.text("family.programme")
                : GoalTrend.title(page, later, found.goal());
        return new PlanChange(earlier.info().time(), later.info().time(), goal,
                page.text("family.part." + found.part().word()), written(page, found.before()),
                written(page, found.after()), found.part().measures());
    }

    private static String written(Page page, String text) {
        return text.isEmpty() ? page.text("plan.nothing") : ForeignText.visible(text);
    }
}
