package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Thirty of municipalities, of whom ten answered, and ten of counties, who all did: the example of the method page. */
class A05_WeightedAnswersTest {
    private static final String PLAN = """
                                       workshop: weights
                                       edition: 2024
                                       participants: {file: people.csv, id: id, attributes: {place: place, desk: desk}}
                                       scales: {s5: {range: 1..5, top: 2}}
                                       instruments:
                                         after:
                                           file: after.csv
                                           wave: after
                                           person: id
                                           weighting: [%s]
                                           items: {voice: {scale: s5}, calm: {scale: s5}}
                                       privacy: {minimumCell: 5%s}
                                       """;

    @TempDir
    Path folder;

    @Test
    void weightedFiguresStandBesideTheOthers() {
        var told = weighted("place", "");

        assertEquals("0.650 n=20 of 40", beginning(told, "top_box_share"));
        // SciPy: p, n, z = .525, 16, norm.ppf(.975); c = (p+z*z/2/n)/(1+z*z/n); h = z/(1+z*z/n)*sqrt(p*(1-p)/n+z*z/4/n/n)
        assertEquals("0.525 n=20 interval 0.300..0.740", told.open().figure("top_box_share_weighted", "after.voice"));
        assertEquals(List.of("by place", "worth 16.000", "design effect 1.250"),
                told.open().row("top_box_share_weighted", "after.voice").notes());
        // numpy: np.average([4]*13+[2]*7, weights=[1.5]*4+[.5]*9+[1.5]*6+[.5])
        assertEquals("3.050 n=20", told.open().figure("mean_weighted", "after.voice"));
        assertEquals("0.050 n=20", told.open().figure("net_score_weighted", "after.voice"));
        assertEquals("16.000 n=20 of 40", told.open().figure("kish_n", "after"));
        assertEquals("1.250 n=20 of 40", told.open().figure("design_effect", "after"));
    }

    @Test
    void whereNobodyOfAStratumAnsweredThereAreNoWeightsAndItIsNamed() {
        var told = weighted("desk", "");

        assertEquals("UNDEFINED", told.open().figure("top_box_share_weighted", "after.voice"));
        assertEquals(List.of("by desk", "no answers: south"), told.restricted().row("kish_n", "after").notes());
        assertEquals(List.of("by desk"), told.open().row("kish_n", "after").notes(), "one of them may be alone");
    }

    @Test
    void aStratumThatIsTooSmallForEverybodyHidesTheWeightedFigures() {
        var told = weighted("place", "");

        assertEquals("TOO_FEW 0.471 n=14", told.restricted().figure("top_box_share_weighted", "after.calm"));
        assertEquals("SUPPRESSED", told.open().figure("top_box_share_weighted", "after.calm"));
    }

    @Test
    void howAStratumAnsweredSomethingSensitiveIsNotTold() {
        var told = weighted("place", ", sensitive: [after.voice]");

        assertEquals("0.525 n=20 interval 0.300..0.740",
                told.restricted().figure("top_box_share_weighted", "after.voice"));
        assertEquals("SUPPRESSED", told.open().figure("top_box_share_weighted", "after.voice"));
        assertTrue(beginning(told, "top_box_share").startsWith("0.650"));
    }

    private Story.Told weighted(String by, String privacy) {
        var people = new StringBuilder("id | place | desk\n");
        var answers = new StringBuilder("id | voice | calm\n");
        for (int person = 1; person <= 40; person++) {
            boolean county = person > 30;
            people.append("p%02d | %s | %s%n".formatted(person, county ? "county" : "municipality",
                    person > 10 && person <= 15 ? "south" : "north"));
            if (county || person <= 10) {
                boolean agrees = county ? person <= 39 : person <= 4;
                String calm = county && person > 34 ? "" : agrees ? "4" : "2";
                answers.append("p%02d | %s | %s%n".formatted(person, agrees ? "4" : "2", calm));
            }
        }
        return Story.in(folder).plan(PLAN.formatted(by, privacy)).table("people.csv", people.toString())
                .table("after.csv", answers.toString()).evaluate();
    }

    private static String beginning(Story.Told told, String measure) {
        return told.open().figure(measure, "after.voice").replaceFirst(" interval.*", "");
    }
}
