package no.kronsj.dashboard.live;

import java.time.ZonedDateTime;

import no.kronsj.dashboard.live.Moment.Part;
import no.kronsj.dashboard.page.Page;

/**
 * The moment as the page says it: with the time at which it ends, which stays true however old the page gets.
 *
 * @param sentence what goes on
 * @param until    the instant at which that is no longer so, as ISO 8601, or ""
 * @param running  whether a session goes on, else one is waited for
 */
public record MomentWords(String sentence, String until, boolean running) {
    static MomentWords of(Moment moment, Page page) {
        return switch (moment) {
            case Moment.Unplanned unplanned -> new MomentWords(page.text("live.unplanned"), "", false);
            case Moment.Before before -> toCome("live.before", before.first(), page);
            case Moment.Running running -> new MomentWords(page.text("live.running",
                    page.local(running.part().title()), page.numbers().time(running.part().end())),
                    running.part().end().toInstant().toString(), true);
            case Moment.Between between -> toCome("live.between", between.next(), page);
            case Moment.After after -> new MomentWords(
                    words("live.after", after.last(), after.last().end(), page), "", false);
        };
    }

    private static MomentWords toCome(String key, Part part, Page page) {
        return new MomentWords(words(key, part, part.start(), page), part.start().toInstant().toString(), false);
    }

    private static String words(String key, Part part, ZonedDateTime time, Page page) {
        return page.text(key, page.local(part.title()), page.numbers().date(time.toLocalDate()),
                page.numbers().time(time));
    }
}
