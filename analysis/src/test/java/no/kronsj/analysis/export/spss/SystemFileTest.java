package no.kronsj.analysis.export.spss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.export.spss.DataFile.Cell;
import no.kronsj.analysis.export.spss.Variable.Kind;
import no.kronsj.analysis.export.spss.Variable.Range;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The bytes, place by place, as the developers' guide of PSPP describes them. */
class SystemFileTest {
    private static final DataFile FILE = new DataFile("small", "Lite", List.of(
            Variable.plain("who", "hvem", Kind.TEXT),
            new Variable("voice", "Ble hørt", Kind.ORDINAL, new TreeMap<>(Map.of(-9, "vet ikke", 1, "uenig")),
                    new Range(-9, -5))),
            List.of(List.of(new Cell.Words("ålesundet"), new Cell.Figure(1)),
                    List.of(new Cell.Empty(), new Cell.Empty())));

    private static ByteBuffer written(DataFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        SystemFile.write(file, LocalDate.of(2021, 12, 24), out);
        return ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        return new String(Arrays.copyOfRange(bytes.array(), at, at + length), StandardCharsets.UTF_8);
    }

    @Test
    void theHeaderSaysHowManyPartsAndCasesThereAre() throws IOException {
        ByteBuffer bytes = written(FILE);
        assertEquals("$FL2@(#) SPSS DATA FILE", text(bytes, 0, 23));
        // layout, parts of eight bytes per case (10 letters of text = 2, a number = 1), compression, weight, cases
        assertEquals(List.of(2, 3, 0, 0, 2), List.of(bytes.getInt(64), bytes.getInt(68), bytes.getInt(72),
                bytes.getInt(76), bytes.getInt(80)));
        assertEquals(100.0, bytes.getDouble(84));
        assertEquals("24 Dec 2100:00:00Lite", text(bytes, 92, 21));
    }

    @Test
    void aVariableHasItsLabelFormatAndMissingRange() throws IOException {
        ByteBuffer bytes = written(FILE);
        // who: record 2, width 10 (å takes two bytes), label, no missing; "hvem" is 4 bytes; then one continuation
        assertEquals(List.of(2, 10, 1, 0), List.of(bytes.getInt(176), bytes.getInt(180), bytes.getInt(184),
                bytes.getInt(188)));
        assertEquals("V00001  ", text(bytes, 200, 8));
        int continuation = 176 + 32 + 4 + 4;
        assertEquals(List.of(2, -1), List.of(bytes.getInt(continuation), bytes.getInt(continuation + 4)));
        int voice = continuation + 32;
        assertEquals(List.of(2, 0, 1, -2), List.of(bytes.getInt(voice), bytes.getInt(voice + 4),
                bytes.getInt(voice + 8), bytes.getInt(voice + 12)));
        // "Ble hørt" is 9 bytes, padded to 12
        assertEquals(9, bytes.getInt(voice + 32));
        assertEquals("Ble hørt   ", text(bytes, voice + 36, 12));
        assertEquals(List.of(-9.0, -5.0), List.of(bytes.getDouble(voice + 48), bytes.getDouble(voice + 56)));
        assertEquals(List.of(3, 2), List.of(bytes.getInt(voice + 64), bytes.getInt(voice + 68)));
        assertEquals(-9.0, bytes.getDouble(voice + 72));
        assertEquals(8, bytes.get(voice + 80));
    }

    @Test
    void theCasesStandAtTheEnd() throws IOException {
        ByteBuffer bytes = written(FILE);
        int first = bytes.capacity() - 2 * 24;
        assertEquals(List.of(999, 0), List.of(bytes.getInt(first - 8), bytes.getInt(first - 4)));
        assertEquals("ålesundet      ", text(bytes, first, 16));
        assertEquals(1.0, bytes.getDouble(first + 16));
        assertEquals(" ".repeat(16), text(bytes, first + 24, 16));
        assertEquals(-Double.MAX_VALUE, bytes.getDouble(first + 40));
    }

    @Test
    void aLongTextIsCutBetweenTwoLettersAndSaysSo() throws IOException {
        var file = new DataFile("long", "", List.of(Variable.plain("t", "t", Kind.TEXT)),
                List.of(List.of(new Cell.Words("æ".repeat(200)))));
        ByteBuffer bytes = written(file);
        String cut = text(bytes, bytes.capacity() - 256, 255).strip();
        assertEquals("æ".repeat(126) + "…", cut);
    }

    @Test
    void aNameThatNoProgramTakesBecomesOneThatAllDo() {
        assertEquals("still_useful v_to v_1 ålesund", String.join(" ", List.of(Variable.nameOf("still-useful"),
                Variable.nameOf("to"), Variable.nameOf("1"), Variable.nameOf("ålesund"))));
    }

    @Test
    void twoVariablesNeverShareAName() {
        var file = new DataFile("same", "", List.of(Variable.plain("a", "", Kind.TEXT),
                Variable.plain("A", "", Kind.TEXT), Variable.plain("a", "", Kind.TEXT)), List.of());
        assertEquals("a A_2 a_3", String.join(" ", file.variables().stream().map(Variable::name).toList()));
    }

    @Test
    void aFileWithoutCasesIsAFile() throws IOException {
        var empty = new DataFile("none", "", List.of(Variable.plain("t", "t", Kind.TEXT)), Collections.emptyList());
        assertTrue(written(empty).capacity() > 176);
    }
}
