package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.coding.CodingMeasures;
import no.kronsj.analysis.definition.DefinitionMeasures;
import no.kronsj.analysis.definition.Keyness;
import no.kronsj.analysis.definition.Proposals;
import no.kronsj.analysis.definition.SharedConcepts;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.TextTables;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.analysis.result.ThemeSimilarityRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.theme.ThemeFinder;
import no.kronsj.analysis.theme.ThemeMap;
import no.kronsj.analysis.theme.ThemeMeasures;
import no.kronsj.analysis.theme.Themes;
import no.kronsj.ingest.IngestReport.IssueEntry;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;

/** The passages with their languages and themes, ready to be indexed and listed, and what is figured from them. */
record TextAnalysis(List<Passage> passages, List<ThemeRow> themes, List<PassageRow> rows,
        List<ThemeSimilarityRow> similarities, List<MeasureRow> measures, TextTables tables, List<IssueEntry> issues) {

    static TextAnalysis of(Workshop plan, SmallTables tables, Corrections corrections) {
        List<Passage> read = ReadTexts.of(plan, tables);
        List<Passage> grouped = ReadTexts.inContext(read);
        Themes themes = new ThemeFinder().find(grouped, OptionalInt.empty(), corrections.themes());
        Proposals proposals = Proposals.of(read);
        var measures = new ArrayList<MeasureRow>();
        measures.addAll(ThemeMeasures.rows(plan.editionId(), themes, grouped));
        measures.addAll(DefinitionMeasures.rows(plan.editionId(), proposals));
        measures.addAll(CodingMeasures.rows(plan.editionId(), corrections));
        Map<String, Themes.Membership> memberships = new HashMap<>();
        themes.passages().forEach(membership -> memberships.put(membership.passage(), membership));
        var texts = new TextTables(ThemeMap.rows(themes), SharedConcepts.rows(proposals), Keyness.rows(proposals),
                CodingMeasures.codes(corrections), CodingMeasures.codings(corrections));
        return new TextAnalysis(read.stream().map(passage -> inTheme(passage, memberships)).toList(),
                themes.themes().stream().map(ThemeTables::row).toList(),
                read.stream().map(passage -> ThemeTables.row(passage, memberships)).toList(),
                ThemeTables.similarities(themes), List.copyOf(measures), texts,
                TextIssues.of(themes, corrections, read));
    }

    private static Passage inTheme(Passage passage, Map<String, Themes.Membership> memberships) {
        Themes.Membership membership = memberships.get(passage.id());
        return membership != null && membership.assigned()
                ? ReadTexts.with(passage, passage.text(), membership.theme())
                : passage;
    }
}
