package no.kronsj.dashboard.live;

import java.time.Instant;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * The page of the days themselves.
 *
 * @param now    when the page was made, as ISO 8601: the browser's clock may go wrong
 * @param moment where the programme stands
 * @param read   when the files were read, in words
 */
public record LivePage(String now, MomentWords moment, String read, TextsSoFar texts, GroupsSoFar groups,
        Arrivals arrivals) {
    /** The page of a run at an instant. */
    public static View of(PublishedRun run, Page page, Instant now) {
        String read = RunTime.of(run)
                .map(time -> page.text("live.read", page.numbers().date(time.toLocalDate()),
                        page.numbers().time(time)))
                .orElseGet(() -> page.text("live.readAs", run.id()));
        return new View("live/live.jte", page.text("live.title"),
                new LivePage(now.toString(), MomentWords.of(Moment.of(run.info().sessions(), now), page), read,
                        TextsSoFar.of(run, page), GroupsSoFar.of(run, page), Arrivals.of(run, page)));
    }

    /** The page of an edition of which nothing is published yet; it becomes the other by itself. */
    public static View waiting(Page page, String edition) {
        return new View("live/waiting.jte", page.text("live.title"), edition);
    }
}
