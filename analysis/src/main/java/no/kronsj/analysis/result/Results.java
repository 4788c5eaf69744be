package no.kronsj.analysis.result;

import java.util.List;

/** All result tables of one run and one view, each in its written order; what a row is about stands in no other row. */
public record Results(List<MeasureRow> measures, List<GoalRow> goals, List<SourceRow> sources, List<IssueRow> issues,
        List<ThemeRow> themes, List<PassageRow> passages, List<ThemeSimilarityRow> themeSimilarities,
        List<GroupRow> groups, List<TieRow> ties, List<TieCountRow> tieCounts,
        List<MissingRow> missing, List<AnswerChangeRow> answerChanges, List<ReplacementRow> replacements,
        List<PlanChangeRow> planChanges, ProposalTables proposals, TextTables texts,
        PictureTables pictures, List<PlanPartRow> planParts, List<MaskRow> masks,
        List<LedGroupRow> ledGroups) {
    public Results {
        measures = measures.stream().sorted(MeasureRow.BY_KEY).toList();
        goals = List.copyOf(goals);
        sources = List.copyOf(sources);
        issues = List.copyOf(issues);
        themes = List.copyOf(themes);
        passages = List.copyOf(passages);
        themeSimilarities = List.copyOf(themeSimilarities);
        groups = List.copyOf(groups);
        ties = List.copyOf(ties);
        tieCounts = List.copyOf(tieCounts);
        missing = List.copyOf(missing);
        answerChanges = List.copyOf(answerChanges);
        replacements = List.copyOf(replacements);
        planChanges = List.copyOf(planChanges);
        planParts = List.copyOf(planParts);
        masks = List.copyOf(masks);
        ledGroups = List.copyOf(ledGroups);
        Keys.unique(ResultTable.MEASURES, measures, row -> List.of(row.key().measure(), row.key().scope(),
                row.key().subject(), row.key().wave()));
        Keys.unique(ResultTable.GOALS, goals, GoalRow::goal);
        Keys.unique(ResultTable.SOURCES, sources, SourceRow::file);
        Keys.unique(ResultTable.THEMES, themes, ThemeRow::theme);
        Keys.unique(ResultTable.PASSAGES, passages, PassageRow::passage);
        Keys.unique(ResultTable.THEME_SIMILARITY, themeSimilarities, row -> List.of(row.passage(), row.theme()));
        Keys.unique(ResultTable.GROUPS, groups, GroupRow::group);
        Keys.unique(ResultTable.TIES, ties, row -> List.of(row.personA(), row.personB(), row.layer()));
        Keys.unique(ResultTable.TIE_COUNTS, tieCounts,
                row -> List.of(row.layer(), row.attribute(), row.valueA(), row.valueB()));
        Keys.unique(ResultTable.MISSING, missing, row -> List.of(row.instrument(), row.item(), row.wave()));
        Keys.unique(ResultTable.ANSWER_CHANGES, answerChanges,
                row -> List.of(row.instrument(), row.item(), row.wave(), row.respondent()));
        Keys.unique(ResultTable.PLAN_PARTS, planParts, row -> List.of(row.goal(), row.part(), row.id()));
        Keys.unique(ResultTable.MASKED, masks, MaskRow::mask);
        Keys.unique(ResultTable.LED_GROUPS, ledGroups, LedGroupRow::group);
        Keys.unique(ResultTable.REPLACEMENTS, replacements, row -> List.of(row.file(), row.replacedAt()));
    }

    /** A run in which no group proposed or said anything. */
    public Results(List<MeasureRow> measures, List<GoalRow> goals, List<SourceRow> sources, List<IssueRow> issues,
            List<ThemeRow> themes, List<PassageRow> passages, List<ThemeSimilarityRow> themeSimilarities,
            List<GroupRow> groups, List<TieRow> ties, List<TieCountRow> tieCounts, List<MissingRow> missing,
            List<AnswerChangeRow> answerChanges, List<ReplacementRow> replacements, List<PlanChangeRow> planChanges) {
        this(measures, goals, sources, issues, themes, passages, themeSimilarities, groups, ties, tieCounts, missing,
                answerChanges, replacements, planChanges, ProposalTables.NONE, TextTables.NONE, PictureTables.NONE,
                List.of(), List.of(), List.of());
    }

    /** The same run with other figures. */
    public Results withFigures(List<MeasureRow> others, List<GoalRow> otherGoals, List<MissingRow> otherMissing) {
        return new Results(others, otherGoals, sources, issues, themes, passages, themeSimilarities, groups, ties,
                tieCounts, otherMissing, answerChanges, replacements, planChanges, proposals, texts, pictures,
                planParts, masks, ledGroups);
    }

    /** The same run with what its groups proposed. */
    public Results proposing(ProposalTables found) {
        return new Results(measures, goals, sources, issues, themes, passages, themeSimilarities, groups, ties,
                tieCounts, missing, answerChanges, replacements, planChanges, found, texts, pictures, planParts, masks,
                ledGroups);
    }

    /** The same run with the words of its texts. */
    public Results saying(TextTables found) {
        return new Results(measures, goals, sources, issues, themes, passages, themeSimilarities, groups, ties,
                tieCounts, missing, answerChanges, replacements, planChanges, proposals, found, pictures, planParts,
                masks, ledGroups);
    }

    /** The same run with what its pictures are drawn from. */
    public Results drawing(PictureTables found) {
        return new Results(measures, goals, sources, issues, themes, passages, themeSimilarities, groups, ties,
                tieCounts, missing, answerChanges, replacements, planChanges, proposals, texts, found, planParts,
                masks, ledGroups);
    }

    /** The same run with what its plan has. */
    public Results planning(List<PlanPartRow> found) {
        return new Results(measures, goals, sources, issues, themes, passages, themeSimilarities, groups, ties,
                tieCounts, missing, answerChanges, replacements, planChanges, proposals, texts, pictures, found, masks,
                ledGroups);
    }

    /** The same run with what was masked in its texts. */
    public Results masking(List<MaskRow> found) {
        return new Results(measures, goals, sources, issues, themes, passages, themeSimilarities, groups, ties,
                tieCounts, missing, answerChanges, replacements, planChanges, proposals, texts, pictures, planParts,
                found, ledGroups);
    }

    /** The same run with the groups whose answers those who led them may see. */
    public Results leading(List<LedGroupRow> found) {
        return new Results(measures, goals, sources, issues, themes, passages, themeSimilarities, groups, ties,
                tieCounts, missing, answerChanges, replacements, planChanges, proposals, texts, pictures, planParts,
                masks, found);
    }
}
