package no.kronsj.analysis.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.workshop.Privacy;

/**
 * Makes the public tables of the restricted ones (metrics J1, first steps of J2): survey figures of fewer people than the
 * minimum cell are hidden whole, a lone hidden group takes a second one with it, persons and their pairs go, and nothing
 * that may name a person stays in the list of problems.
 */
public final class DisclosureControl {
    private final Privacy privacy;
    private final SurveyMeasures survey;
    private final Set<String> personalIssues;

    /**
     * Control by a plan's rules.
     *
     * @param surveyGoals    goals whose indicator rests on answers
     * @param personalIssues kinds of problem whose finding may name a person
     */
    public DisclosureControl(Privacy privacy, Set<String> surveyGoals, Set<String> personalIssues) {
        this.privacy = privacy;
        this.survey = new SurveyMeasures(surveyGoals);
        this.personalIssues = Set.copyOf(personalIssues);
    }

    /** The tables that everybody may see. */
    public Results publicView(Results restricted) {
        List<MeasureRow> measures = new SiblingRule(privacy.minimumCell()).hide(
                restricted.measures().stream().map(this::primary).toList(), restricted.measures());
        Set<String> hiddenGoals = hiddenGoals(measures);
        List<GoalRow> goals = restricted.goals().stream()
                .map(goal -> hiddenGoals.contains(goal.goal()) ? hidden(goal) : goal)
                .toList();
        return new Results(hiddenGoals.isEmpty() ? measures : withoutTotals(measures), goals, restricted.sources(),
                restricted.issues().stream().map(this::withoutPersons).toList(), restricted.themes(),
                restricted.passages(),
                restricted.themeSimilarities(), restricted.groups(), List.of(),
                new TieCountRule(privacy.minimumCell()).hide(restricted.tieCounts()));
    }

    private MeasureRow primary(MeasureRow row) {
        boolean small = smallCell(row.n(), privacy.minimumCell()) || row.status() == Status.TOO_FEW;
        return survey.contains(row) && small ? row.hidden() : row;
    }

    /** Whether 1..k−1 people gave a figure; nobody is not a small cell but no data. */
    static boolean smallCell(@Nullable Long n, int minimumCell) {
        return n != null && n > 0 && n < minimumCell;
    }

    private static Set<String> hiddenGoals(List<MeasureRow> measures) {
        var hidden = new HashSet<String>();
        for (MeasureRow row : measures) {
            if (row.key().measure().equals("indicator_value") && row.status() == Status.SUPPRESSED) {
                hidden.add(row.key().subject().replaceFirst("#\\d+$", ""));
            }
        }
        return hidden;
    }

    /** T and the count of goals would tell the level of a goal that is hidden. */
    private static List<MeasureRow> withoutTotals(List<MeasureRow> measures) {
        Set<String> totals = Set.of("gas_t", "goals_at_expected");
        return measures.stream().map(row -> totals.contains(row.key().measure()) ? row.hidden() : row).toList();
    }

    private static GoalRow hidden(GoalRow goal) {
        return new GoalRow(goal.goal(), goal.title(), Verdict.SUPPRESSED, null, null, goal.unit(), null, null,
                goal.threshold(), null, null, null, Status.SUPPRESSED, List.of());
    }

    private IssueRow withoutPersons(IssueRow issue) {
        return personalIssues.contains(issue.kind())
                ? new IssueRow(issue.kind(), issue.file(), issue.row(), issue.column(), "", issue.expected(),
                        issue.remedy())
                : issue;
    }
}
