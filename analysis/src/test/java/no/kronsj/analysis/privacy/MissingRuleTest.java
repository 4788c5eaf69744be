package no.kronsj.analysis.privacy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.analysis.result.MissingRow;
import no.kronsj.analysis.result.Status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** The minimum cell is five; why people gave no answer is no secret of the many, but of the few and about what is sensitive. */
class MissingRuleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            # answered | not shown | skipped | don't know | sensitive | status
                                              20       | 1         | 2       | 3          | no        | OK
                                              4        | 9         | 9       | 9          | no        | SUPPRESSED
                                              0        | 9         | 9       | 9          | no        | OK
                                              0        | 1         | 1       | 1          | no        | SUPPRESSED
                                              20       | 0         | 0       | 1          | yes       | SUPPRESSED
                                              20       | 0         | 0       | 5          | yes       | OK
                                              20       | 0         | 5       | 4          | yes       | SUPPRESSED
                                              20       | 0         | 0       | 0          | yes       | OK
                                            """)
    void fewPeopleHideTheWholeRow(long answered, long notShown, long skipped, long dontKnow, String sensitive,
            Status expected) {
        var plan = Plans.with(folder, sensitive.equals("yes") ? "privacy: {sensitive: [after.voice]}" : "");
        var people = new MissingRow.Counts(answered, 1, 1L, notShown, skipped, dontKnow, 0, 0);
        var row = new MissingRow("after", "voice", "after", 60L, people, Status.OK);

        MissingRow open = new MissingRule(5, new SurveyMeasures(plan)).hide(List.of(row)).getFirst();

        assertEquals(expected, open.status());
        if (expected == Status.SUPPRESSED) {
            assertNull(open.people());
            assertNull(open.frame());
        } else {
            assertEquals(row, open);
        }
    }
}
