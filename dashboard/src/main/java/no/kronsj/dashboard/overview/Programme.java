package no.kronsj.dashboard.overview;

import java.time.LocalDate;
import java.util.List;

import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.dashboard.page.Page;

/** When an edition was held, in words. */
public final class Programme {
    private Programme() {}

    /** Its first and last day, or "". */
    public static String days(Page page, EditionInfo edition) {
        List<LocalDate> days = edition.sessions().stream().map(SessionInfo::day).sorted().toList();
        return days.isEmpty() ? "" : page.numbers().dates(days.getFirst(), days.getLast());
    }
}
