package no.kronsj.analysis.result;

import java.util.List;

/** All result tables of one run and one view, each in its written order. */
public record Results(List<MeasureRow> measures, List<GoalRow> goals, List<SourceRow> sources, List<IssueRow> issues,
        List<ThemeRow> themes, List<PassageRow> passages, List<ThemeSimilarityRow> themeSimilarities,
        List<GroupRow> groups, List<TieRow> ties, List<TieCountRow> tieCounts) {
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
    }
}
