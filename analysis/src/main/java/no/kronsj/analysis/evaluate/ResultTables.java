package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.item.MissingAnswers;
import no.kronsj.analysis.privacy.LedGroups;
import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.IssueRow;
import no.kronsj.analysis.result.MaskRow;
import no.kronsj.analysis.result.Measure;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.tie.TieTables;
import no.kronsj.ingest.IngestReport;
import no.kronsj.ingest.workshop.Group;
import no.kronsj.ingest.workshop.Workshop;

/** Puts the restricted tables of a run together. */
final class ResultTables {
    private ResultTables() {}

    static Results restricted(Workshop plan, IngestReport report, SmallTables tables, Analysis analysis,
            TextAnalysis text, ProposalAnalysis proposals, Comparison comparison, History history,
            List<PlanVersion> versions) {
        return new Results(
                Measure.registered(Stream.concat(analysis.measures().stream(), text.measures().stream()).toList()),
                analysis.goals().stream().map(goal -> goal.row(plan.language())).toList(),
                history.sources(),
                Stream.of(report.issues(), text.issues(), proposals.unused()).flatMap(List::stream)
                        .map(ResultTables::issue).toList(),
                text.themes(), text.rows(),
                text.similarities(),
                groups(plan, analysis, text.rows()), TieTables.pairs(analysis.network()),
                TieTables.counts(analysis.network(), tables), MissingAnswers.rows(plan, tables, analysis.frame()),
                comparison.rows(), history.replacements(), PlanChanges.of(versions)).proposing(proposals.tables())
                .saying(text.tables()).drawing(analysis.pictures()).planning(PlanParts.of(plan))
                .masking(report.masks().stream().map(ResultTables::mask).toList())
                .leading(LedGroups.of(plan, analysis.frame().groups(), report.whoAgreedTo(LedGroups.PURPOSE)));
    }

    static Set<String> personalIssues(IngestReport report) {
        return report.issues().stream().filter(IngestReport.IssueEntry::personal).map(IngestReport.IssueEntry::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static IssueRow issue(IngestReport.IssueEntry issue) {
        return new IssueRow(issue.kind(), issue.cost(), issue.file(), issue.row(), issue.column(), issue.found(),
                issue.expected(),
                issue.remedy());
    }

    private static MaskRow mask(IngestReport.MaskEntry one) {
        return new MaskRow(one.mask(), one.place(), one.kind(), one.replaced(), one.around(), one.times(),
                one.shown());
    }

    private static List<GroupRow> groups(Workshop plan, Analysis analysis, List<PassageRow> passages) {
        Map<String, String> titles = plan.groups().stream()
                .collect(Collectors.toMap(Group::id, group -> group.title().in(plan.language()), (a, b) -> a));
        var rows = new ArrayList<GroupRow>();
        analysis.frame().groups().forEach((group, members) -> {
            List<PassageRow> mine = passages.stream().filter(passage -> passage.group().equals(group)).toList();
            var documents = new HashSet<String>();
            mine.forEach(passage -> documents.add(passage.document()));
            rows.add(new GroupRow(group, titles.getOrDefault(group, group), members.size(), documents.size(),
                    mine.size(),
                    present(analysis, group)));
        });
        return rows;
    }

    private static @Nullable Integer present(Analysis analysis, String group) {
        OptionalInt present = analysis.presence().present(analysis.frame(), group);
        return present.isPresent() ? present.getAsInt() : null;
    }
}
