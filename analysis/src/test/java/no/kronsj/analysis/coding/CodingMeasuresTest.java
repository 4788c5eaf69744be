package no.kronsj.analysis.coding;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;
import no.kronsj.ingest.workshop.Corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodingMeasuresTest {
    private static Corrections corrections(String... codings) {
        List<Coding> read = new ArrayList<>();
        for (String coding : codings) {
            String[] cells = coding.split(" ");
            read.add(new Coding(cells[0], cells[1], cells[2]));
        }
        return new Corrections(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(new Code("x", "X", "", null), new Code("y", "Y", "", null)), read, "");
    }

    private static MeasureRow alpha(String subject, Corrections corrections) {
        return CodingMeasures.rows("e", corrections).stream().filter(row -> row.key().subject().equals(subject))
                .findFirst().orElseThrow();
    }

    /** {@code krippendorff.alpha([[0,0,1,1],[0,1,1,1]], level_of_measurement="nominal")} = 0.5333… for four passages. */
    @Test
    void twoCodersOnFourPassages() {
        MeasureRow row = alpha("e", corrections("d/1 x A", "d/1 x B", "d/2 x A", "d/2 y B", "d/3 y A", "d/3 y B",
                "d/4 y A", "d/4 y B"));
        assertEquals(8 / 15.0, row.findValue().orElseThrow(), 1e-12);
        assertEquals(4, row.n());
        assertTrue(row.notes().contains("AGREEMENT: 0.750"), row.toString());
    }

    @Test
    void passageThatNobodyCodedDoesNotCountAndOneThatTheOtherLeftOutDoes() {
        MeasureRow row = alpha("x", corrections("d/1 x A", "d/1 x B", "d/2 x A", "d/7 y B"));
        assertEquals(3, row.n());
    }

    @Test
    void documentThatOnlyOneCoderReadIsNoUnitOfAgreement() {
        MeasureRow row = alpha("e", corrections("d/1 x A", "d/1 x B", "d/2 y A", "d/2 y B", "other/1 x A"));
        assertEquals("2 of 3", row.n() + " of " + row.frame());
        assertTrue(row.notes().contains("ONE-CODER: 1"), row.toString());
    }

    @Test
    void oneCoderIsNoData() {
        assertEquals(Status.NO_DATA, alpha("e", corrections("d/1 x A", "d/2 y A")).status());
        assertEquals(List.of(), CodingMeasures.rows("e", Corrections.NONE));
    }
}
