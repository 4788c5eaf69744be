package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.MeasureRow;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Ten people of two roles, three items that make a scale: the vectors of B8, and alpha as numpy has it. */
class A04_PeopleWhoDifferTest {
    private static final String PEOPLE = """
                                         id | role | age | desk
                                         a  | x    | 31  | north
                                         b  | x    | 32  | north
                                         c  | x    | 33  | north
                                         d  | x    | 34  | north
                                         e  | x    | 35  | north
                                         f  | y    | 36  | north
                                         g  | y    | 37  | south
                                         h  | y    | 38  | south
                                         i  | y    | 39  | south
                                         j  | y    | 40  | south
                                         """;
    private static final String ANSWERS = """
                                          id | voice | calm | time | turned
                                          a  | 4     | 4    | 5    | 1
                                          b  | 5     | 5    | 4    | 1
                                          c  | 5     | 4    | 5    | 1
                                          d  | 3     | 3    | 2    | 4
                                          e  | 4     | 3    | 4    | 2
                                          f  | 3     | 2    | 3    | 3
                                          g  | 3     | 3    | 3    | 3
                                          h  | 4     | 5    | 4    | 2
                                          i  | 2     | 2    | 1    | 5
                                          j  | 3     | 3    | 4    | 2
                                          """;

    @TempDir
    Path folder;

    @Test
    void classesOfFewValuesAreComparedAndItemsOfAScaleGoTogether() {
        var told = Story.in(folder)
                .plan("""
                      workshop: classes
                      edition: 2024
                      participants: {file: people.csv, id: id, attributes: {role: role, age: age, desk: desk}}
                      scales: {s5: {range: 1..5, top: 2}}
                      instruments:
                        after: {file: after.csv, wave: after, person: id,
                                items: {voice: {scale: s5}, calm: {scale: s5}, time: {scale: s5}, turned: {scale: s5}}}
                      indices: {ease: [after.voice, after.calm, after.time], odd: [after.voice, after.turned, after.time]}
                      """)
                .table("people.csv", PEOPLE).table("after.csv", ANSWERS).evaluate();
        MeasureRow role = told.open().row("cliffs_delta", "after.voice@role=x:y");

        assertEquals("0.720 n=10 interval 0.102..0.937", told.open().figure("cliffs_delta", "after.voice@role=x:y"));
        assertEquals(0.10317460317460317, Objects.requireNonNull(role.p()), 1e-12,
                "26 of the 252 splits of ten people");
        assertEquals("rank sum, exact", role.pMethod());
        assertEquals("5 against 5", role.notes().get(0));
        assertEquals("SUPPRESSED", told.open().figure("cliffs_delta", "after.voice@desk=north:south"), "four of south");
        assertEquals("TOO_FEW 0.583 n=10", told.restricted().figure("cliffs_delta", "after.voice@desk=north:south"));
        assertEquals(List.of("10 classes, at most 8 are compared"),
                told.open().row("cliffs_delta", "after.voice@age").notes());

        assertEquals("0.895 n=10 interval 0.691..0.972", told.open().figure("cronbach_alpha", "ease"));
        assertEquals("after", told.open().row("cronbach_alpha", "ease").key().wave());
        assertEquals(List.of("3 items", "check reverse-coded items"), told.open().row("cronbach_alpha", "odd").notes());

        MeasureRow mean = told.open().row("mean", "after.voice");
        assertEquals(List.of("secondary", "sd 0.966"), mean.notes());
        assertEquals("3.600 n=10 of 10 bounds 3.600..3.600", told.open().figure("mean", "after.voice"));
        assertEquals("0.400 n=10", told.open().figure("leik_dispersion", "after.voice"));
        assertEquals(List.of("interpolated 3.500"), told.open().row("median_lower", "after.voice").notes());
    }
}
