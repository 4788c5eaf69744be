package no.kronsj.dashboard.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.StepRow;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.chart.Timeline;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;
import no.kronsj.dashboard.page.View;

/**
 * What is to be done, by whom and when, in all roadmaps together.
 *
 * @param answer     how many steps, and how many of them somebody confirmed
 * @param picture    the steps that have a date, along the years; absent where none has one
 * @param undated    how many have none, in a sentence, or ""
 * @param actors     whose the steps are
 * @param fields     how often each of the six fields is said
 * @param steps      by date, those without at the end
 */
public record RoadmapPage(String answer, Optional<Svg> picture, String undated, List<Figure> actors,
        List<Figure> fields, List<Entry> steps) {
    private static final List<String> ACTORS = List.of("municipality", "county", "state", "business", "citizens",
            "unspecified");

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("roadmap/roadmap.jte", page.text("roadmap.title"), read(run, page));
    }

    /** What stands on it. */
    public static RoadmapPage read(PublishedRun run, Page page) {
        List<StepRow> steps = byDate(run);
        long confirmed = steps.stream().filter(StepRow::confirmed).count();
        long undated = steps.stream().filter(step -> step.time().day() == null).count();
        return new RoadmapPage(
                page.words().count("roadmap.answer", steps.size(), page.numbers().whole(confirmed)),
                picture(run, page, steps), undated == 0 ? "" : page.words().count("roadmap.undated", undated),
                actors(run, page), groups(run, page),
                steps.stream().map(step -> entry(run, page, step)).toList());
    }

    /** The steps along the years, where any has a date. */
    public static Optional<Svg> picture(PublishedRun run, Page page) {
        return picture(run, page, byDate(run));
    }

    private static List<StepRow> byDate(PublishedRun run) {
        return run.results().proposals().steps().stream()
                .sorted(Comparator.comparing(step -> step.time().day(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Optional<Svg> picture(PublishedRun run, Page page, List<StepRow> steps) {
        List<Timeline.Bar> bars = new ArrayList<>();
        for (StepRow step : steps.stream().filter(step -> step.time().day() != null)
                .sorted(Comparator.comparing(StepRow::group)).toList()) {
            bars.add(new Timeline.Bar(run.groupTitle(step.group()), date(step.time().from()), date(step.time().to()),
                    step.what()));
        }
        return bars.isEmpty() ? Optional.empty() : Optional.of(Timeline.draw(bars, page.text("roadmap.picture")));
    }

    private static @Nullable LocalDate date(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static List<Figure> actors(PublishedRun run, Page page) {
        return ACTORS.stream().flatMap(
                actor -> run.measures().find("responsibility_share", run.edition() + "@" + actor).stream()
                        .map(row -> new Figure(page.text("roadmap.actor." + actor), page.figures().shown(row))))
                .toList();
    }

    /** The completeness of every group's roadmap. */
    private static List<Figure> groups(PublishedRun run, Page page) {
        return run.results().groups().stream()
                .flatMap(group -> run.measures().find("step_completeness", "roadmap@" + group.group()).stream()
                        .map(row -> new Figure(run.groupTitle(group.group()), page.figures().mean(row))))
                .toList();
    }

    private static Entry entry(PublishedRun run, Page page, StepRow step) {
        String when = Stream.of(step.time().from(), step.time().to()).filter(Objects::nonNull).distinct()
                .map(day -> page.numbers().date(LocalDate.parse(day))).reduce((a, b) -> a + " – " + b).orElse("");
        String open = step.time().from() == null && step.time().to() != null
                ? "– " + when
                : step.time().to() == null && step.time().from() != null ? when + " –" : when;
        return new Entry(step.group(), run.groupTitle(step.group()), step.what(), step.who(),
                page.text("roadmap.actor." + step.actor()), step.time().words(), open,
                page.text("roadmap.lever." + step.lever()), PassageLink.to(page, step.where().passage()),
                run.passages().find(step.where().passage()).map(passage -> passage.language()).orElse(""),
                step.confirmed());
    }

    /** One figure with what it is about. */
    public record Figure(String title, Shown shown) {}

    /** One step; {@code when} as the text says it, {@code days} as dates. */
    public record Entry(String group, String title, String what, String who, String actor, String when, String days,
            String lever, String link, String language, boolean confirmed) {}
}
