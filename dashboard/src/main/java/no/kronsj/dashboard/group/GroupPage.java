package no.kronsj.dashboard.group;

import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;
import no.kronsj.dashboard.theme.ThemeLabel;

/**
 * One group.
 *
 * @param title     its name
 * @param lead      members, presence and texts in a sentence
 * @param written   its texts, definitions first
 * @param themes    what it wrote about
 * @param balances  how evenly its members took part, one per layer; never a name
 * @param answers   how the group answered, item by item, as far as the view may show it
 * @param figures   every other figure about the group
 */
public record GroupPage(String group, String title, String lead, List<WrittenText> written, List<ThemeLabel> themes,
        List<Balance> balances, List<Answers> answers, List<Figure> figures) {

    /** The page of a group, where there is such a group. */
    public static Optional<View> of(PublishedRun run, Page page, String group) {
        return run.findGroup(group).map(row -> {
            String title = run.groupTitle(group);
            return new View("group/group.jte", title, new GroupPage(group, title, lead(page, row),
                    WrittenText.of(run, page, group), ThemeLabel.ofGroup(run, group), Balance.of(run, page, group),
                    answers(run, page, group), figures(run, page, group)));
        });
    }

    private static String lead(Page page, GroupRow row) {
        Integer present = row.present();
        String lead = present == null
                ? page.words().count("group.members", row.members())
                : page.words().count("group.lead", row.members(), page.numbers().whole(present));
        return lead + " "
                + page.words().count("group.texts", row.documents(), page.numbers().whole(row.passages()));
    }

    private static List<Answers> answers(PublishedRun run, Page page, String group) {
        return Comparison.items(run).stream()
                .filter(item -> run.measures().find("top_box_share", item + "@" + group).isPresent())
                .map(item -> new Answers(Comparison.title(run, item), GroupAnswers.of(run, page, item, group)))
                .toList();
    }

    private static List<Figure> figures(PublishedRun run, Page page, String group) {
        return run.results().measures().stream().filter(row -> isAbout(row, group))
                .map(row -> new Figure(row.key().measure(), name(page, row), subject(page, row, group),
                        page.figures().shown(row)))
                .toList();
    }

    private static boolean isAbout(MeasureRow row, String group) {
        return switch (row.key().scope()) {
            case "group" -> row.key().subject().equals(group);
            case "instrument_group" -> row.key().subject().endsWith("@" + group);
            default -> false;
        };
    }

    private static String name(Page page, MeasureRow row) {
        return page.words().findText("measure." + row.key().measure()).orElse(row.key().measure());
    }

    private static String subject(Page page, MeasureRow row, String group) {
        String subject = row.key().subject();
        if (!row.key().wave().isEmpty()) {
            return page.session(row.key().wave());
        }
        return subject.equals(group) ? "" : subject.substring(0, subject.length() - group.length() - 1);
    }

    /** How the group answered one item. */
    public record Answers(String title, GroupAnswers answers) {}

    /** One figure about the group: which measure, of what. */
    public record Figure(String measure, String name, String subject, Shown shown) {}
}
