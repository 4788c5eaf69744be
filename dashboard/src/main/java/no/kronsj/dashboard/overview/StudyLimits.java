package no.kronsj.dashboard.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;

/** What the study cannot say, one sentence for each limit that this run has. */
public final class StudyLimits {
    private StudyLimits() {}

    /** The sentences, the weightiest first. */
    public static List<String> of(PublishedRun run, Page page) {
        return Stream.of(Optional.of(page.text("limits.cause")), silent(run, page), linked(run, page),
                suggestions(run, page), themes(run, page), groups(run, page), hidden(run, page))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<String> silent(PublishedRun run, Page page) {
        return run.measures().allOf("response_rate", "instrument").stream().filter(row -> row.value() != null)
                .min(Comparator.comparing(MeasureRow::value)).map(row -> page.figures().base(row.n(), row.frame()))
                .filter(counts -> !counts.isEmpty())
                .map(counts -> page.text("limits.silent", counts));
    }

    private static Optional<String> linked(PublishedRun run, Page page) {
        return run.measures().allOf("change_direction", "change").stream().filter(row -> row.value() != null)
                .min(Comparator.comparing(MeasureRow::n)).map(row -> page.figures().base(row.n(), row.frame()))
                .filter(counts -> !counts.isEmpty())
                .map(counts -> page.text("limits.linked", counts));
    }

    private static Optional<String> suggestions(PublishedRun run, Page page) {
        long open = run.results().proposals().steps().stream().filter(step -> !step.confirmed()).count();
        return open == 0 ? Optional.empty() : Optional.of(page.words().count("limits.suggestions", open));
    }

    private static Optional<String> themes(PublishedRun run, Page page) {
        return run.results().themes().isEmpty() ? Optional.empty() : Optional.of(page.text("limits.themes"));
    }

    private static Optional<String> groups(PublishedRun run, Page page) {
        List<Integer> sizes = run.results().groups().stream().map(GroupRow::members).sorted().toList();
        return sizes.size() < 2
                ? Optional.empty()
                : Optional.of(page.text("limits.groups", page.numbers().whole(sizes.getFirst()),
                        page.numbers().whole(sizes.getLast())));
    }

    private static Optional<String> hidden(PublishedRun run, Page page) {
        long hidden = run.results().measures().stream().filter(row -> row.status() == Status.SUPPRESSED).count();
        return hidden == 0 ? Optional.empty() : Optional.of(page.words().count("limits.hidden", hidden));
    }
}
