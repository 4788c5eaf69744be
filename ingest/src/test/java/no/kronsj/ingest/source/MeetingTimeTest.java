package no.kronsj.ingest.source;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.ingest.source.attendance.MeetingTime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MeetingTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            14/11/22, 09:30:46        | 2022-11-14T09:30:46
                                            9/22/26, 2:48:05 PM       | 2026-09-22T14:48:05
                                            12/10/2021, 12:00:00 AM   | 2021-12-10T00:00
                                            06.10.26, 18:01:00        | 2026-10-06T18:01
                                            2026-09-22 08:00          | 2026-09-22T08:00
                                            22.9.2026 kl. 08.00.05    | 2026-09-22T08:00:05
                                            """)
    void timesOfManyCountriesAreRead(String written, String moment) {
        assertEquals(moment, String.valueOf(MeetingTime.ofFile(List.of(written)).moment(written)));
    }

    @Test
    void dayAboveTwelveSettlesTheOrderForTheWholeFile() {
        MeetingTime times = MeetingTime.ofFile(List.of("03/04/2026, 10:00:00", "13/04/2026, 10:00:00"));
        assertEquals("2026-04-03T10:00", String.valueOf(times.moment("03/04/2026, 10:00:00")));
    }

    @Test
    void ambiguousDayIsNotGuessed() {
        MeetingTime times = MeetingTime.ofFile(List.of("03/04/2026, 10:00:00"));
        assertTrue(times.isAmbiguous());
        assertNull(times.moment("03/04/2026, 10:00:00"));
    }

    @Test
    void dayThatDoesNotExistIsNone() {
        assertNull(MeetingTime.ofFile(List.of("31.02.2026, 10:00:00")).moment("31.02.2026, 10:00:00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            1h 29m          | 5340
                                            28m 58s         | 1738
                                            2h              | 7200
                                            59 Min. 0 Sek.  | 3540
                                            1 Std. 5 Min.   | 3900
                                            1 t 29 min      | 5340
                                            1 hr 2 min      | 3720
                                            01:29:10        | 5350
                                            1d 2h           | 93600
                                            """)
    void durationsOfManyCountriesAreRead(String written, long seconds) {
        assertEquals(OptionalLong.of(seconds), MeetingTime.seconds(written));
    }

    @Test
    void wordIsNoDuration() {
        assertEquals(OptionalLong.empty(), MeetingTime.seconds("ukjent"));
    }
}
