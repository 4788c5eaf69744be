package no.kronsj.analysis.result;

import java.util.List;

/** What was found in the groups' proposals. Texts are no survey answers: both views have all of it. */
public record ProposalTables(List<RevisionRow> revisions, List<UptakeRow> uptake, List<LinkRow> links,
        List<StepRow> steps, List<CoverageRow> coverage) {
    /** No group proposed anything. */
    public static final ProposalTables NONE = new ProposalTables(List.of(), List.of(), List.of(), List.of(),
            List.of());

    public ProposalTables {
        revisions = List.copyOf(revisions);
        uptake = List.copyOf(uptake);
        links = List.copyOf(links);
        steps = List.copyOf(steps);
        coverage = List.copyOf(coverage);
        Keys.unique(ResultTable.REVISIONS, revisions, row -> List.of(row.group(), row.kind(), row.position()));
        Keys.unique(ResultTable.UPTAKE, uptake, row -> List.of(row.note(), row.word()));
        Keys.unique(ResultTable.LINKS, links, row -> List.of(row.kind(), row.from(), row.to()));
        Keys.unique(ResultTable.STEPS, steps, StepRow::step);
        Keys.unique(ResultTable.COVERAGE, coverage, row -> List.of(row.group(), row.set(), row.question()));
    }
}
