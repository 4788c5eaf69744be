package no.kronsj.dashboard.group;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.theme.ThemeLabel;

/**
 * Two to four groups side by side: what they meant, what they will do, what they wrote about, what feedback changed and how
 * evenly they took part.
 *
 * @param choices one list to choose from per place
 * @param groups  the groups chosen, in the reader's order; none until there are two
 * @param figures one line per measure that any of them has
 */
public record SideBySidePage(List<Choice> choices, List<ShownGroup> groups, List<Line> figures) {
    /** The parameters of the address, one per place. */
    private static final List<String> PLACES = List.of("a", "b", "c", "d");

    /** One list to choose from; {@code chosen} is a group's id or "". */
    public record Choice(String place, String name, String chosen, List<GroupRow> groups) {}

    /** A group's theme, and whether another of the groups shown has it too. */
    public record SharedTheme(ThemeLabel theme, boolean shared) {}

    /** One group; {@code meant} is the last revision of its definition, paragraph by paragraph. */
    public record ShownGroup(String id, String title, List<WrittenText.Paragraph> meant, List<SharedTheme> themes,
            List<PlannedStep> steps) {}

    /** One measure, and its figure for each group in their order. */
    public record Line(String measure, String name, List<Shown> figures) {}

    /** The page, with the groups that the address names as far as they exist. */
    public static View of(PublishedRun run, Page page) {
        List<String> named = PLACES.stream().map(page.query()::get).filter(Objects::nonNull).distinct()
                .filter(group -> run.findGroup(group).isPresent()).toList();
        List<String> shown = named.size() < 2 ? List.of() : named;
        return new View("group/side-by-side.jte", page.text("sides.title"), new SideBySidePage(
                choices(run, page, named), shown.stream().map(group -> group(run, page, group, shown)).toList(),
                shown.isEmpty() ? List.of() : ComparedFigure.of(run, page, shown)));
    }

    private static List<Choice> choices(PublishedRun run, Page page, List<String> named) {
        List<GroupRow> groups = run.results().groups();
        return IntStream.range(0, PLACES.size())
                .mapToObj(place -> new Choice(PLACES.get(place), page.text("sides.place", place + 1),
                        place < named.size() ? named.get(place) : "", groups))
                .toList();
    }

    private static ShownGroup group(PublishedRun run, Page page, String group, List<String> shown) {
        Set<String> others = shown.stream().filter(other -> !other.equals(group))
                .flatMap(other -> ThemeLabel.ofGroup(run, other).stream()).map(ThemeLabel::theme)
                .collect(Collectors.toSet());
        Optional<WrittenText> definition = WrittenText.of(run, page, group).stream()
                .filter(written -> written.kind().equals("definition")).findFirst();
        Stream<ThemeLabel> themes = ThemeLabel.ofGroup(run, group).stream();
        return new ShownGroup(group, run.groupTitle(group),
                definition.map(written -> written.revisions().getLast().paragraphs()).orElse(List.of()),
                themes.map(theme -> new SharedTheme(theme, others.contains(theme.theme()))).toList(),
                PlannedStep.of(run, page, group));
    }
}
