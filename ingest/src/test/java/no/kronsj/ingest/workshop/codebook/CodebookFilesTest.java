package no.kronsj.ingest.workshop.codebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.ThemeCorrection;
import no.kronsj.ingest.workshop.yaml.CorrectionsWriter;
import no.kronsj.ingest.workshop.yaml.CorrectionsYaml;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CodebookFilesTest {
    private static final List<Code> CODES = List.of(
            new Code("barrier", "Barriere", "Noe som hindrer <ikke ønske>", null),
            new Code("money", "Penger & tid", "", "barrier"), new Code("wish", "Ønske", "", null));

    @TempDir
    private Path folder;

    private static List<Code> qdc(String text) throws UnreadableCodebook {
        return QdcCodebook.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** As other programs write it: ids are guids, colours and sets stand beside the codes. */
    @Test
    void codebookOfAnotherProgramIsReadWithItsTree() throws UnreadableCodebook {
        List<Code> codes = qdc("""
                               <?xml version="1.0" encoding="utf-8"?>
                               <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="another 1.0">
                                 <Codes>
                                   <Code guid="5F2C" name="Økonomi" isCodable="true" color="#FF0000">
                                     <Description>Penger, ikke tid.</Description>
                                     <Code guid="5F2D" name="Økonomi" isCodable="true"/>
                                   </Code>
                                 </Codes>
                                 <Sets><Set guid="1" name="Alle"><MemberCode guid="5F2C"/></Set></Sets>
                               </CodeBook>
                               """);
        assertEquals(List.of(new Code("okonomi", "Økonomi", "Penger, ikke tid.", null),
                new Code("okonomi-2", "Økonomi", "", "okonomi")), codes);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws UnreadableCodebook {
        List<Code> again = qdc(QdcCodebook.write(CODES));
        assertEquals(List.of("Barriere null Noe som hindrer <ikke ønske>", "Penger & tid barriere ", "Ønske null "),
                again.stream().map(code -> code.name() + " " + code.within() + " " + code.definition()).toList());
        assertEquals(QdcCodebook.write(CODES), QdcCodebook.write(CODES));
    }

    @Test
    void whatIsNoCodebookIsRefusedInOneLine() {
        for (String text : List.of("", "<a/>", "<CodeBook><Code/></CodeBook>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><CodeBook><Code name='&e;'/></CodeBook>")) {
            assertThrows(UnreadableCodebook.class, () -> qdc(text), text);
        }
        assertThrows(UnreadableCodebook.class, () -> CsvCodebook.read(new StringReader("a,b\n1,2\n")));
    }

    @Test
    void tablesOfCodesAndCodingsAreToldApartByTheirHeading() throws IOException, UnreadableCodebook {
        assertEquals(List.of(new Code("x", "X, y", "", null)),
                CsvCodebook.read(new StringReader("name,code\n\"X, y\",x\n")).codes());
        assertEquals(List.of(new Coding("e/g/d/1", "x", "A")),
                CsvCodebook.read(new StringReader("passage,code,coder\ne/g/d/1,x,A\n")).codings());
    }

    @Test
    void whatIsAddedStandsAfterWhatWasThereAndAMistakeLeavesTheFileAsItWas() throws IOException, WorkshopMistakes {
        Path file = folder.resolve("corrections.yaml");
        Files.writeString(file,
                "people: [{seen: Kari, is: a@x.example}]\nthemes: [{do: rename, theme: t01, label: A}]\n");
        var writer = new CorrectionsWriter(file);
        writer.addCodes(CODES);
        writer.addThemes(List.of(new ThemeCorrection(ThemeCorrection.Act.PIN, "", "", "t01", List.of("e/g/d/1"), "",
                "", 0)));
        Corrections read = CorrectionsYaml.read(file, "corrections.yaml");
        assertEquals("1 RENAME PIN " + CODES, read.people().size() + " " + read.themes().get(0).act() + " "
                + read.themes().get(1).act() + " " + read.codes());
        String before = Files.readString(file);
        assertThrows(WorkshopMistakes.class, () -> writer.addThemes(List
                .of(new ThemeCorrection(ThemeCorrection.Act.PIN, "", "", "", List.of("e/g/d/1"), "", "", 0))));
        assertEquals(before, Files.readString(file));
        assertEquals(1, folder.toFile().list().length);
    }
}
