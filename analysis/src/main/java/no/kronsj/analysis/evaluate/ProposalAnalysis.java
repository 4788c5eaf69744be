package no.kronsj.analysis.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.aggregate.SmallTables;
import no.kronsj.analysis.coverage.Coverage;
import no.kronsj.analysis.coverage.CoverageMeasures;
import no.kronsj.analysis.indicator.ProposalFigures;
import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.ProposalTables;
import no.kronsj.analysis.result.UptakeRow;
import no.kronsj.analysis.revision.RevisionMeasures;
import no.kronsj.analysis.roadmap.RoadmapMeasures;
import no.kronsj.analysis.roadmap.Roadmaps;
import no.kronsj.analysis.text.TextTokens;
import no.kronsj.analysis.uptake.Trace;
import no.kronsj.analysis.uptake.Uptake;
import no.kronsj.analysis.uptake.UptakeMeasures;
import no.kronsj.ingest.IngestReport.IssueEntry;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Session;
import no.kronsj.ingest.workshop.Workshop;

/** What the groups proposed: revisions, uptake, the trace of the notes, steps, questions; and corrections of what is gone. */
record ProposalAnalysis(List<MeasureRow> measures, ProposalTables tables, ProposalFigures figures,
        List<IssueEntry> unused) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    static ProposalAnalysis of(Workshop plan, SmallTables small, TextAnalysis text, Corrections corrections) {
        Writings writings = Writings.of(small.passages(), text.passages());
        var tokens = new TextTokens();
        RevisionMeasures revisions = RevisionMeasures.of(writings, tokens);
        var uptake = new UptakeMeasures(plan.editionId(), Uptake.of(writings, tokens), corrections.uptake());
        List<UptakeRow> words = uptake.words();
        var trace = new Trace(words, text.rows(), text.themes(), plan.goals(), corrections.links(), tokens);
        var roadmaps = new Roadmaps(writings, heldOn(plan), corrections.steps());
        var steps = new RoadmapMeasures(plan.editionId(), roadmaps);
        Coverage coverage = Coverage.of(writings, passages(roadmaps), plan.questions(), corrections.coverage(), tokens);

        var measures = new ArrayList<MeasureRow>();
        measures.addAll(revisions.measures());
        measures.addAll(uptake.rows());
        measures.addAll(steps.rows());
        measures.addAll(new CoverageMeasures(plan.editionId(), coverage.rows()).rows());
        var figured = new ArrayList<>(measures);
        figured.addAll(text.measures());
        return new ProposalAnalysis(measures,
                new ProposalTables(revisions.sentences(), words, trace.links(), steps.table(), coverage.rows()),
                ProposalFigures.of(figured),
                Stream.of(uptake.unusedCodes(), trace.unused(), roadmaps.unused(), coverage.unused())
                        .flatMap(List::stream).map(IssueEntry::ofUnused).toList());
    }

    /** The last day of the programme, from which "next autumn" is told. */
    private static Optional<LocalDate> heldOn(Workshop plan) {
        return plan.programme().stream().map(Session::start).filter(Objects::nonNull)
                .map(start -> start.toLocalDate()).max(Comparator.naturalOrder()).or(() -> named(plan));
    }

    /** Most editions are called by their year. */
    private static Optional<LocalDate> named(Workshop plan) {
        return YEAR.matcher(plan.edition()).results().findFirst()
                .map(year -> LocalDate.of(Integer.parseInt(year.group()), 1, 1));
    }

    private static Set<String> passages(Roadmaps roadmaps) {
        return roadmaps.byGroup().values().stream().flatMap(List::stream).map(found -> found.step().passage().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
