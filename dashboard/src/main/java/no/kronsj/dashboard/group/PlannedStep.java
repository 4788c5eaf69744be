package no.kronsj.dashboard.group;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import no.kronsj.analysis.result.StepRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.PassageLink;

/**
 * A step of one group's roadmap, as the text says it.
 *
 * @param when   as the text says it, or ""
 * @param link   to the passage
 * @param language of the passage
 */
public record PlannedStep(String what, String who, String when, String link, String language) {

    /** The steps of a group by date, those without at the end. */
    static List<PlannedStep> of(PublishedRun run, Page page, String group) {
        return run.results().proposals().steps().stream().filter(step -> step.group().equals(group))
                .sorted(Comparator.comparing(step -> step.time().day(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .map(step -> new PlannedStep(step.what(), step.who(), step.time().words(),
                        PassageLink.to(page, step.where().passage()),
                        run.passages().find(step.where().passage()).map(Passage::language).orElse("")))
                .toList();
    }

    /** Who and when, as far as they are said. */
    public String details() {
        return String.join(" · ", Stream.of(who, when).filter(text -> !text.isEmpty()).toList());
    }
}
