package no.kronsj.dashboard.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MomentTest {
    /** Two mornings, and a talk in the middle of the second. */
    private static final List<SessionInfo> SESSIONS = List.of(session("second", "09-23T09:00", "09-23T13:00"),
            session("first", "09-22T09:00", "09-22T13:00"), session("talk", "09-23T10:00", "09-23T10:30"),
            new SessionInfo("untimed", LocalText.of("untimed"), LocalDate.of(2021, 9, 24)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # instant             | moment  | session
                                              2021-09-22T06:59:59 | Before  | first
                                              2021-09-22T07:00:00 | Running | first
                                              2021-09-22T10:59:59 | Running | first
                                              2021-09-22T11:00:00 | Between | second
                                              2021-09-23T07:30:00 | Running | second
                                              2021-09-23T08:10:00 | Running | talk
                                              2021-09-23T08:30:00 | Running | second
                                              2021-09-23T11:00:00 | After   | second
                                              2024-01-01T00:00:00 | After   | second
                                            """)
    void theClockAndThePlanTellWhatGoesOn(String instant, String moment, String session) {
        Moment found = Moment.of(SESSIONS, Instant.parse(instant + "Z"));

        assertEquals(moment + " " + session, words(found));
    }

    @Test
    void withoutTimesNobodyKnows() {
        assertEquals("Unplanned", words(Moment.of(List.of(SESSIONS.getLast()), Instant.EPOCH)));
    }

    private static String words(Moment moment) {
        return switch (moment) {
            case Moment.Unplanned unplanned -> "Unplanned";
            case Moment.Before before -> "Before " + title(before.first());
            case Moment.Running running -> "Running " + title(running.part());
            case Moment.Between between -> "Between " + title(between.next());
            case Moment.After after -> "After " + title(after.last());
        };
    }

    private static String title(Moment.Part part) {
        return part.title().in(Language.NB);
    }

    private static SessionInfo session(String id, String start, String end) {
        ZonedDateTime begins = ZonedDateTime.parse("2021-" + start + ":00+02:00[Europe/Oslo]");
        return new SessionInfo(id, LocalText.of(id), begins.toLocalDate(), begins,
                ZonedDateTime.parse("2021-" + end + ":00+02:00[Europe/Oslo]"));
    }
}
