package no.kronsj.dashboard.family;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import no.kronsj.analysis.result.GoalRow;
import no.kronsj.dashboard.chart.Svg;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.overview.Programme;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * The editions of a workshop beside each other.
 *
 * @param lead     how many editions, and that nothing is pooled
 * @param editions in order of time
 * @param trends   goals that several editions asked for
 * @param once     goals that one edition asked for
 * @param changes  what was changed in the plan from one edition to the next
 * @param method   address of the page that explains how editions are compared
 * @param pictures where the pictures lie as files
 * @param invented whether anything of it is made up
 */
public record FamilyPage(String lead, List<Entry> editions, List<GoalTrend> trends, List<GoalTrend> once,
        List<PlanChange> changes, String method, String pictures, boolean invented) {

    /** The page of a workshop, where any of its editions is published. */
    public static Optional<View> of(Page page, String workshop, List<HeldEdition> editions) {
        return editions.isEmpty()
                ? Optional.empty()
                : Optional.of(new View("family/family.jte", page.text("family.title", workshop),
                        read(page, workshop, editions)));
    }

    /** A goal over the editions as a picture of its own; empty where fewer than two asked for it. */
    public static Optional<Svg> picture(Page page, List<HeldEdition> editions, String goal) {
        return goals(editions).contains(goal)
                ? Optional.ofNullable(GoalTrend.of(page, editions, goal).chart())
                : Optional.empty();
    }

    private static FamilyPage read(Page page, String workshop, List<HeldEdition> editions) {
        List<String> goals = goals(editions);
        List<GoalTrend> all = goals.stream().map(goal -> GoalTrend.of(page, editions, goal)).toList();
        EditionInfo last = editions.getLast().info();
        return new FamilyPage(page.words().count("family.lead", editions.size()),
                editions.stream().map(held -> Entry.of(page, held.info())).toList(),
                all.stream().filter(trend -> trend.chart() != null).toList(),
                all.stream().filter(trend -> trend.chart() == null).toList(),
                PlanChange.all(page, editions, goals), page.link("/e/" + Page.segment(last.id()) + "/method/editions"),
                "/workshops/" + Page.segment(workshop) + "/pictures/",
                editions.stream().anyMatch(held -> held.info().invented()));
    }

    /** In the order of the latest plan; what only earlier ones had comes after. */
    private static List<String> goals(List<HeldEdition> editions) {
        var goals = new LinkedHashSet<String>();
        editions.reversed().forEach(held -> held.goals().stream().map(GoalRow::goal).forEach(goals::add));
        return List.copyOf(goals);
    }

    /** One edition with its days, "" where the plan has none. */
    public record Entry(String time, String title, String link, String days) {
        static Entry of(Page page, EditionInfo info) {
            return new Entry(info.time(), page.local(info.title()), page.link("/e/" + Page.segment(info.id())),
                    Programme.days(page, info));
        }
    }
}
