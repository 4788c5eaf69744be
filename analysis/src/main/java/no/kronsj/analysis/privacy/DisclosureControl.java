package no.kronsj.analysis.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.TieCountRow;
import no.kronsj.analysis.result.Tipping;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Makes the public tables of the restricted ones (metrics J1, J2, J6): survey figures of fewer people than the minimum cell
 * are hidden whole, so are unanimous answers of few to a sensitive item, and whatever would give a hidden group away;
 * persons and their pairs go, and nothing that may name a person stays in the list of problems.
 */
public final class DisclosureControl {
    private static final Set<String> OF_ONE_GOAL = Set.of("tipping_point", "gas_level");
    private static final Set<String> OF_ALL_GOALS = Set.of("gas_t", "goals_at_expected");

    /** Figures that rest on survey figures without being any. */
    private static final Set<String> TOTALS_OF_GOALS = Set.of("gas_t", "goals_at_expected", "gas_level");

    private static final String WEIGHTING = "A9";

    /** What these expected is the place of persons in the register. */
    private static final Set<String> CANDIDATES = Set.of("person-uncertain", "person-ambiguous");

    private final int minimumCell;
    private final SurveyMeasures survey;
    private final SensitiveRule sensitive;
    private final OverlapRule overlaps;
    private final NetworkRule networks;
    private final Set<String> personalIssues;
    /** Goals whose verdict rests on several indicators together. */
    private final Set<String> several;

    /** Control by a plan's rules; {@code personalIssues} are the kinds of problem whose finding may name a person. */
    public DisclosureControl(Workshop plan, Set<String> personalIssues) {
        this.minimumCell = plan.privacy().minimumCell();
        this.survey = new SurveyMeasures(plan);
        this.sensitive = new SensitiveRule(plan, survey);
        this.overlaps = new OverlapRule(plan);
        this.networks = new NetworkRule(minimumCell, crossTies(plan));
        this.personalIssues = Set.copyOf(personalIssues);
        this.several = plan.goals().stream().filter(goal -> goal.rule() != Goal.Rule.FIRST).map(Goal::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> crossTies(Workshop plan) {
        var subjects = new HashMap<String, String>();
        for (Goal goal : plan.goals()) {
            for (int i = 0; i < goal.indicators().size(); i++) {
                if (goal.indicators().get(i) instanceof Indicator.CrossTies cross) {
                    subjects.put(MeasureKey.indicator(goal.id(), i + 1), cross.layer() + "@" + cross.attribute());
                }
            }
        }
        return subjects;
    }

    /** The tables that everybody may see, where nothing is out yet. */
    public Results publicView(Results restricted) {
        return publicView(restricted, List.of());
    }

    /** The tables that everybody may see who has seen all the earlier ones, the oldest first. */
    public Results publicView(Results restricted, List<Release> earlier) {
        var releases = new ReleaseRule(minimumCell, survey, restricted.measures(), earlier);
        Results fresh = freshView(restricted, releases);
        return releases.holdsBack() ? releases.keep(fresh, TOTALS_OF_GOALS) : fresh;
    }

    /** Whether the survey figures are held back, since the answers of few people are new in all after these releases. */
    public boolean holdsBack(Results restricted, List<Release> earlier) {
        return new ReleaseRule(minimumCell, survey, restricted.measures(), earlier).holdsBack();
    }

    private Results freshView(Results restricted, ReleaseRule releases) {
        PresenceRule presence = presence(restricted);
        List<MeasureRow> single = releases.hide(
                restricted.measures().stream().map(this::primary).map(presence::hide).toList());
        var missing = new MissingRule(minimumCell, survey);
        List<MeasureRow> siblings = siblings(missing.hideShares(single, restricted.missing()), restricted.measures());
        List<TieCountRow> tieCounts = new TieCountRule(minimumCell).hide(restricted.tieCounts());
        List<MeasureRow> measures = networks.hide(
                AdjustmentRule.hide(ComparisonRule.hide(siblings), restricted.measures()), restricted.tieCounts(),
                tieCounts);
        Set<String> hiddenGoals = hiddenGoals(measures);
        List<GoalRow> goals = restricted.goals().stream()
                .map(goal -> hiddenGoals.contains(goal.goal()) ? hidden(goal) : goal)
                .toList();
        return new Results(withoutGoals(measures, hiddenGoals),
                AdjustmentRule.hideGoals(goals, measures, restricted.measures()), restricted.sources(),
                restricted.issues().stream().map(this::withoutPersons).toList(), restricted.themes(),
                restricted.passages(), restricted.themeSimilarities(),
                restricted.groups().stream().map(presence::hide).toList(), List.of(),
                tieCounts, missing.hide(restricted.missing()), List.of(),
                restricted.replacements(),
                restricted.planChanges()).proposing(restricted.proposals()).saying(restricted.texts())
                .drawing(new PictureRule(minimumCell).hide(restricted.pictures(), tieCounts))
                .planning(restricted.planParts());
    }

    private List<MeasureRow> siblings(List<MeasureRow> single, List<MeasureRow> full) {
        List<MeasureRow> tender = sensitive.hide(new UnanimityRule(survey).hide(single), full);
        List<MeasureRow> groups = new SiblingRule(minimumCell, survey).hide(tender, full);
        return overlaps.hide(new ClassRule(minimumCell).hide(groups, full), full);
    }

    private PresenceRule presence(Results restricted) {
        long everybody = restricted.measures().stream()
                .filter(row -> row.key().measure().equals("attendance") && row.key().scope().equals("edition"))
                .map(MeasureRow::n).filter(Objects::nonNull).mapToLong(Long::longValue).max().orElse(0);
        return new PresenceRule(minimumCell, restricted.groups(), everybody, restricted.measures());
    }

    /** A figure from answers that does not say of how many may be one person's. */
    private MeasureRow primary(MeasureRow row) {
        boolean small = smallCell(row.n(), minimumCell);
        boolean unknown = row.n() == null && row.value() != null;
        boolean hide = survey.contains(row) && (small || unknown || row.status() == Status.TOO_FEW)
                || row.key().measure().endsWith("_weighted") && survey.sensitive(row);
        return hide ? row.hidden() : withoutStrata(row);
    }

    /** Which kinds of people did not answer may point at one of them. */
    private static MeasureRow withoutStrata(MeasureRow row) {
        return row.key().section().equals(WEIGHTING) ? row.keeping(note -> note.startsWith("by ")) : row;
    }

    /** Whether 1..k−1 people gave a figure; nobody is not a small cell but no data. */
    static boolean smallCell(@Nullable Long n, int minimumCell) {
        return n != null && n > 0 && n < minimumCell;
    }

    /**
     * A goal is judged by its first indicator, whose subject is the goal's id; further ones are {@code goal#2}. Where a rule
     * judges by several, one that is hidden hides the verdict, which would else tell on which side of the threshold it lies.
     */
    private Set<String> hiddenGoals(List<MeasureRow> measures) {
        return measures.stream()
                .filter(row -> row.key().measure().equals("indicator_value") && row.status() == Status.SUPPRESSED)
                .map(row -> row.key().subject())
                .filter(subject -> subject.equals(MeasureKey.goalOf(subject))
                        || several.contains(MeasureKey.goalOf(subject)))
                .map(MeasureKey::goalOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** T, the median level and the count of goals would tell the level of a goal that is hidden. */
    private List<MeasureRow> withoutGoals(List<MeasureRow> measures, Set<String> hiddenGoals) {
        return measures.stream().map(row -> {
            String measure = row.key().measure();
            boolean tells = OF_ONE_GOAL.contains(measure) && hiddenGoals.contains(judgedWith(row.key().subject()))
                    || ofAllGoals(row) && !hiddenGoals.isEmpty();
            return tells ? row.hidden() : row;
        }).toList();
    }

    /** Where a rule judges by several figures each of them tells of the verdict; else a further one stands for itself. */
    private String judgedWith(String subject) {
        return several.contains(MeasureKey.goalOf(subject)) ? MeasureKey.goalOf(subject) : subject;
    }

    private static boolean ofAllGoals(MeasureRow row) {
        return OF_ALL_GOALS.contains(row.key().measure())
                || row.key().measure().equals("gas_level") && row.key().scope().equals("edition");
    }

    private static GoalRow hidden(GoalRow goal) {
        return new GoalRow(goal.goal(), goal.title(), Verdict.SUPPRESSED, null, null, goal.unit(), null, null,
                goal.threshold(), Tipping.none(Tipping.Reach.NO_FIGURE), null, null, Status.SUPPRESSED, List.of());
    }

    private IssueRow withoutPersons(IssueRow issue) {
        return personalIssues.contains(issue.kind())
                ? new IssueRow(issue.kind(), issue.cost(), issue.file(), issue.row(), issue.column(), "",
                        CANDIDATES.contains(issue.kind()) ? "" : issue.expected(), issue.remedy())
                : issue;
    }
}
