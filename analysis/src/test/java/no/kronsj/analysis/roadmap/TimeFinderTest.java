package no.kronsj.analysis.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Times as people write them, seen from the last day of a workshop in September 2021. */
class TimeFinderTest {
    private static final TimeFinder FINDER = new TimeFinder(Optional.of(LocalDate.of(2021, 9, 30)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Saken er klar innen 1. juni 2022. | innen 1. juni 2022 | /2022-06-01
                                            Saka er klar innan 1. juni. | innan 1. juni | /2022-06-01
                                            Klart innen 2030. | innen 2030 | /2030-12-31
                                            Klart før 2026. | før 2026 | /2025-12-31
                                            Klart innan utgangen av 2022. | innan utgangen av 2022 | /2022-12-31
                                            Avtale i Q4 2022. | i Q4 2022 | 2022-10-01/2022-12-31
                                            Ferdig 2. kvartal 2023. | 2. kvartal 2023 | 2023-04-01/2023-06-30
                                            Ferdig i første kvartal 2023. | i første kvartal 2023 | 2023-01-01/2023-03-31
                                            Rapport fra T2 2023. | fra T2 2023 | 2023-05-01/
                                            Ferdig i 1. halvår 2024. | i 1. halvår 2024 | 2024-01-01/2024-06-30
                                            Gjøres i løpet av neste valgperiode. | i løpet av neste valgperiode | 2023-10-01/2027-09-30
                                            Gjøres i første halvår i neste valgperiode. | i første halvår i neste valgperiode | 2023-10-01/2024-03-31
                                            Blir gjort i neste stortingsperiode. | i neste stortingsperiode | 2021-10-01/2025-09-30
                                            Fra hausten 2022 er det fritt. | Fra hausten 2022 | 2022-09-01/
                                            Til hausten 2025 slår vi av motorane. | Til hausten 2025 | 2025-09-01/2025-11-30
                                            Gjer det før sommaren. | før sommaren | /2022-05-31
                                            Vinteren 2022 teller vi. | Vinteren 2022 | 2021-12-01/2022-02-28
                                            Bygges 2023–2025. | 2023–2025 | 2023-01-01/2025-12-31
                                            Bygges i perioden 2023-25. | i perioden 2023-25 | 2023-01-01/2025-12-31
                                            Januar–mars 2022 regnes det. | Januar–mars 2022 | 2022-01-01/2022-03-31
                                            Møte 01.06.2022. | 01.06.2022 | 2022-06-01/2022-06-01
                                            Møte 2022-06-01. | 2022-06-01 | 2022-06-01/2022-06-01
                                            Fra årsskiftet 2021/2022 gjelder det. | Fra årsskiftet 2021/2022 | 2022-01-01/
                                            Vises før påske 2022. | før påske 2022 | /2022-04-16
                                            Ferdig til jul. | Ferdig til jul | /2021-12-24
                                            Done by spring 2023. | by spring 2023 | /2023-05-31
                                            Done before 1 May 2022. | before 1 May 2022 | /2022-04-30
                                            Done on May 3, 2022. | May 3, 2022 | 2022-05-03/2022-05-03
                                            Runs from January 2023. | from January 2023 | 2023-01-01/
                                            Opens in October. | in October | 2021-10-01/2021-10-31
                                            Done in the second quarter of 2022. | in the second quarter of 2022 | 2022-04-01/2022-06-30
                                            Legges fram i mai hvert år. | i mai hvert år | /
                                            Vi møtes annenhver måned. | annenhver måned | /
                                            We meet twice a year. | twice a year | /
                                            Tas inn ved neste rullering. | ved neste rullering | /
                                            """)
    void timesAreFoundWithTheirDays(String sentence, String words, String days) {
        List<TimeExpression> found = FINDER.in(sentence);
        assertEquals(1, found.size(), found.toString());
        TimeExpression time = found.getFirst();
        assertEquals(words, sentence.substring(time.start(), time.end()));
        assertEquals(days, days(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Utslippene var 41 300 tonn i 2019.", "Planer eldre enn 2010 vaskes.",
            "Stormflo i 2090 regnes inn.",
            "Satsingen fra 1990-årene evalueres.", "Bygget er på 2000 kvadratmeter.",
            "Vi teiknar kor mykje vi treng i 2025, 2030 og 2035.", "Vår kommune er liten."})
    void otherNumbersAndWordsAreNoTimes(String sentence) {
        assertEquals(List.of(), FINDER.in(sentence));
    }

    @Test
    void withoutADayOnlyNamedYearsHaveDates() {
        var finder = new TimeFinder(Optional.empty());
        assertEquals("/2031-12-31", days(finder.in("Klart innen 2031.").getFirst()));
        assertEquals("/", days(finder.in("Klart innen 1. juni.").getFirst()));
    }

    @Test
    void aDayThatDoesNotExistHasNoDate() {
        assertEquals("/", days(FINDER.in("Klart innen 31. februar 2022.").getFirst()));
    }

    private static String days(TimeExpression time) {
        return Objects.toString(time.period().from(), "") + "/" + Objects.toString(time.period().to(), "");
    }
}
