package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.MeasureRow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Six people before and after, who afterwards also say how they think they were before, and again half a year later. */
class B02_ThinkingBackTest {
    @TempDir
    Path folder;

    @Test
    void whatWasRememberedIsNeverPooledWithWhatWasAnswered() {
        View told = Story.in(folder)
                .plan("""
                      workshop: yardstick
                      edition: 2024
                      participants: {file: before.csv, id: id}
                      scales: {s5: {range: 1..5, top: 2}}
                      instruments:
                        before: {file: before.csv, wave: before, person: id, items: {skill: {scale: s5}}}
                        after:
                          file: after.csv
                          wave: after
                          person: id
                          items: {was: {item: skill, wave: then, scale: s5}, skill: {scale: s5}}
                        later: {file: later.csv, wave: later, person: id, items: {skill: {scale: s5}}}
                      """).table("before.csv", """
                                               id | skill
                                               a  | 3
                                               b  | 3
                                               c  | 4
                                               d  | 2
                                               e  | 3
                                               f  | 4
                                               """).table("after.csv", """
                                                                       id | was | skill
                                                                       a  | 2   | 4
                                                                       b  | 2   | 3
                                                                       c  | 3   | 4
                                                                       d  | 2   | 3
                                                                       e  | 2   | 3
                                                                       f  | 3   | 5
                                                                       """).table("later.csv", """
                                                                                               id | skill
                                                                                               a  | 3
                                                                                               b  | 3
                                                                                               c  | 4
                                                                                               d  | 2
                                                                                               e  | 3
                                                                                               """).evaluate().open();

        assertEquals(0.5, told.change("change_direction", "skill", "before:after").value());
        assertEquals(List.of("3 improved, 0 worsened, 3 unchanged", "6 linked"), plain(told, "before:after"));
        assertEquals(1.0, told.change("change_direction", "skill", "then:after").value());
        assertEquals(0.03125, Objects.requireNonNull(told.change("change_direction", "skill", "then:after").p()), 1e-12,
                "binomtest(6, 6)");
        assertEquals(List.of("6 improved, 0 worsened, 0 unchanged", "RECALL"), plain(told, "then:after"));
        MeasureRow shift = told.change("response_shift", "skill", "before:then");
        assertEquals(-5.0 / 6, shift.value());
        assertEquals(List.of("0 improved, 5 worsened, 1 unchanged", "RECALL"), shift.notes());
        assertFalse(told.has("change_direction", "before:then"), "the step to a memory is no change");
        assertFalse(told.has("response_shift", "then:after"));
        assertEquals(List.of("0 improved, 2 worsened, 3 unchanged", "5 linked"), plain(told, "after:later"));
        assertTrue(told.change("change_direction", "skill", "then:later").notes().contains("RECALL"));
    }

    private static List<String> plain(View told, String waves) {
        return told.change("change_direction", "skill", waves).notes().subList(0, 2);
    }
}
