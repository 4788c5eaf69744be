package no.kronsj.dashboard.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.PlanDifference;
import no.kronsj.analysis.result.PlanPartRow;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.Editions;
import no.kronsj.dashboard.edition.PublishedRun;

/**
 * What a published edition has to be compared with another.
 *
 * @param info  its plan
 * @param goals its verdicts, as the view of the server has them
 * @param parts of its plan, none where the run is of a version that did not tell
 */
public record HeldEdition(EditionInfo info, List<GoalRow> goals, List<PlanPartRow> parts) {
    /** By the day on which it began, whatever it is called; one without a day comes last. */
    private static final Comparator<HeldEdition> BY_DATE = Comparator
            .comparing((HeldEdition held) -> held.info.findStart().orElse(LocalDate.MAX))
            .thenComparing(held -> held.info.id());

    /** The editions of a workshop, the earliest first. */
    public static List<HeldEdition> allOf(Editions editions, String workshop) {
        return editions.allIds().stream().flatMap(id -> editions.with(id, HeldEdition::of).stream())
                .filter(held -> held.info.workshop().equals(workshop)).sorted(BY_DATE).toList();
    }

    private static HeldEdition of(PublishedRun run) {
        return new HeldEdition(run.info(), run.results().goals(), run.results().planParts());
    }

    Optional<GoalRow> findGoal(String goal) {
        return goals.stream().filter(row -> row.goal().equals(goal)).findFirst();
    }

    /** Whether its run says what the goal was made from. */
    boolean tells(String goal) {
        return parts.stream().anyMatch(row -> row.goal().equals(goal));
    }

    List<PlanDifference> differences(HeldEdition later, String goal) {
        return PlanDifference.between(parts, later.parts).stream().filter(found -> found.goal().equals(goal)).toList();
    }
}
