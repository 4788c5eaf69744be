package no.kronsj.ingest.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InspectionTest {
    @TempDir
    Path folder = Path.of(".");

    private Inspection of(String name, String text) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        return Inspection.of(List.of(file)).getFirst();
    }

    private static String shown(Inspection inspection) {
        return "%s %s %d %s %s %s".formatted(inspection.kind(), inspection.format(), inspection.rows(),
                inspection.persons().isPresent() ? String.valueOf(inspection.persons().getAsInt()) : "-",
                inspection.encoding(), inspection.status());
    }

    @Test
    void wholeFileIsOkAndPersonsAreCountedOnce() throws IOException {
        assertEquals("SURVEY csv 3 2 UTF-8 OK",
                shown(of("a.csv", "E-post;svar\na@x.no;1\nA@x.no;2\nb@x.no;3\n")));
        assertEquals("LOG zoom-chat 2 1 UTF-8 OK",
                shown(of("b.txt", "10:00:00 From Kari to Everyone:\n\ta\n10:00:01 From Kari to Everyone:\n\tb\n")));
    }

    @Test
    void lostRowMakesItPartialAndTheFirstProblemIsSaid() throws IOException {
        Inspection inspection = of("a.csv", "a,b\nx,y\nx,y,z\nx\n");
        assertEquals("SURVEY csv 1 - UTF-8 PARTIAL", shown(inspection));
        assertTrue(inspection.message().startsWith("row 3: 3 cells, expected 2 cells."), inspection.message());
        assertTrue(inspection.message().endsWith("(and 1 more)"), inspection.message());
    }

    @Test
    void nothingReadIsRefused() throws IOException {
        assertEquals("UNKNOWN unknown 0 -  REFUSED", shown(of("a.csv", "")));
        assertEquals("UNKNOWN unknown 0 -  REFUSED", shown(Inspection.of(List.of(folder)).getFirst()));
        assertEquals("SURVEY csv 0 - UTF-8 OK", shown(of("a.csv", "a,b\n")));
    }

    @Test
    void namesAndAnswersAreNotShown() throws IOException {
        Inspection inspection = of("a.csv", "a;b\n1;2\n\"Kari Nordmann sa;3\n");
        assertEquals(Inspection.Status.PARTIAL, inspection.status());
        assertFalse(inspection.message().contains("Nordmann"), inspection.message());
    }
}
