package no.kronsj.ingest.workshop.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.ingest.workshop.Corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CorrectionsYamlTest {
    private static final String NAME = CorrectionsYaml.FILE_NAME;

    @TempDir
    private Path folder;

    private static Corrections read(String text) throws WorkshopMistakes {
        return CorrectionsYaml.readText(text, NAME);
    }

    @Test
    void anEntryKeepsItsWordsItsFileAndItsLine() throws WorkshopMistakes {
        var entries = read("""
                           people:
                             - {seen: Kari N., is: kari.nordmann@example.no}
                             - {seen: iPad (3), is: Nobody, file: raw/teams/*.csv}
                           """).people();
        assertEquals("Kari N.|kari.nordmann@example.no|false|2\niPad (3)|Nobody|true|3", entries.stream()
                .map(entry -> "%s|%s|%s|%d".formatted(entry.seen(), entry.is(), entry.nobody(), entry.line()))
                .collect(Collectors.joining("\n")));
        assertTrue(entries.get(0).countsIn("raw/chat.txt"));
        assertTrue(entries.get(1).countsIn("raw/teams/day-1.csv") && !entries.get(1).countsIn("raw/chat.txt"));
    }

    @Test
    void laterEntriesAboutTheSameWinAndTheHashTellsBothFiles() throws WorkshopMistakes {
        Corrections first = read("people: [{seen: Kari N., is: a@x.example}, {seen: Ola, is: o@x.example}]\n");
        Corrections later = read("people: [{seen: kari n., is: b@x.example}]\n");
        Corrections both = first.then(later);
        assertEquals("o@x.example b@x.example",
                both.people().stream().map(entry -> entry.is()).collect(Collectors.joining(" ")));
        assertNotEquals(both.hash(), first.hash());
        assertNotEquals(both.hash(), later.then(first).hash());
        assertEquals(first.hash(), first.then(Corrections.NONE).hash());
    }

    @Test
    void whatWasSettledAboutTextsIsReadWithItsLine() throws WorkshopMistakes {
        Corrections read = read(
                """
                steps: [{step: e/g01/roadmap/v2/1, is: confirmed}, {step: e/g01/roadmap/v2/2, is: no-step}]
                uptake: [{note: g05@g01, coder: kari, is: adopted}]
                coverage: [{group: g01, question: official/effects, coder: kari, is: touched}]
                links: [{from: t03, to: heard, at: 2021-10-04}]
                """);
        assertEquals("CONFIRMED NO_STEP", read.steps().stream().map(entry -> entry.is().name())
                .collect(Collectors.joining(" ")));
        assertEquals("g05@g01 ADOPTED 2", read.uptake().get(0).about() + " " + read.uptake().get(0).is() + " "
                + read.uptake().get(0).line());
        assertEquals("g01 official/effects TOUCHED",
                read.coverage().get(0).about() + " " + read.coverage().get(0).is());
        assertEquals("t03 heard 2021-10-04", read.links().get(0).about() + " " + read.links().get(0).at());
        assertEquals(2, read.then(read).links().size());
    }

    @Test
    void aLevelThatDoesNotExistIsAMistake() {
        WorkshopMistakes mistakes = assertThrows(WorkshopMistakes.class,
                () -> read("uptake: [{note: g05@g01, coder: kari, is: adoptd}]\n"));
        assertTrue(String.valueOf(mistakes.getMessage()).contains("adopted"), mistakes.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing yet\n", "people:\n", "people: []\n", "{}\n"})
    void whereNothingIsWrittenNothingIsCorrected(String text) throws WorkshopMistakes {
        assertEquals(0, read(text).people().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            peple: []                                    | corrections.yaml line 1: peple is not a key here. Did you mean people?
                                            people: [{sen: K, seen: K, is: nobody}]      | corrections.yaml line 1: people[1].sen is not a key here. Did you mean seen?
                                            people: [{seen: K}]                          | corrections.yaml line 1: people[1] needs the key is.
                                            people: [{is: nobody}]                       | corrections.yaml line 1: people[1] needs the key seen.
                                            people: Kari Nordmann                        | corrections.yaml line 1: people must be a list.
                                            people: [{seen: [Kari], is: nobody}]         | corrections.yaml line 1: people[1].seen must be a text.
                                            people: [{seen: K, is: nobody, file: ../a}]  | corrections.yaml line 1: people[1].file must lie inside the workshop's folder. Write the path from there, without .. before it.
                                            Kari Nordmann                                | corrections.yaml line 1: the file must hold keys with values.
                                            people: [&a {seen: K, is: nobody}, *a]       | corrections.yaml line 1: the file can have no aliases. Write it out.
                                            """)
    void mistakesAreToldWithLineAndKeyAndNeverWithAName(String text, String sentence) {
        assertEquals(sentence, assertThrows(WorkshopMistakes.class, () -> read(text)).getMessage());
    }

    @Test
    void aFileThatIsAbsentCorrectsNothingAndALinkIsRefused() throws IOException, WorkshopMistakes {
        Path file = folder.resolve(NAME);
        assertEquals(Corrections.NONE, CorrectionsYaml.read(file, NAME));
        Files.createSymbolicLink(file, Files.writeString(folder.resolve("other"), "people: []\n"));
        assertEquals("corrections.yaml: the file must be a file of its own. No link, no folder.",
                assertThrows(WorkshopMistakes.class, () -> CorrectionsYaml.read(file, NAME)).getMessage());
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        String text = "people: [{seen: %s, is: nobody}]\n".formatted("k".repeat(401));
        assertEquals("corrections.yaml line 1: people[1] can have at most 400 letters as seen.",
                assertThrows(WorkshopMistakes.class, () -> read(text)).getMessage());
    }

    @Test
    void decisionsAboutThemesKeepTheirOrderOverBothFiles() throws WorkshopMistakes {
        Corrections first = read("themes: [{do: rename, theme: t01, label: A}, {do: merge, theme: t02, into: t01}]\n");
        Corrections later = read("themes: [{do: rename, theme: t01, label: B}]\n");
        assertEquals("RENAME MERGE RENAME", first.then(later).themes().stream().map(entry -> entry.act().name())
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            {do: merge, theme: t01}                     | into
                                            {do: split, theme: t01, into: x}            | passages
                                            {do: rename, theme: t01}                    | label
                                            {do: pin, into: t01}                        | passages
                                            {do: exclude}                               | theme, passages
                                            {do: exclude, theme: t01, passages: [a]}    | theme, passages
                                            {do: swap, theme: t01}                      | one of merge, split
                                            """)
    void decisionThatLacksAKeyIsAMistake(String entry, String named) {
        String told = String.valueOf(
                assertThrows(WorkshopMistakes.class, () -> read("themes: [" + entry + "]\n")).getMessage());
        assertTrue(told.contains(named), told);
    }

    @Test
    void laterCodeWithTheSameIdWinsAndTheSameCodingCountsOnce() throws WorkshopMistakes {
        Corrections corrections = read("""
                                       codes:
                                         - {code: barrier, name: Barriere}
                                         - {code: barrier, name: Hindring, within: problem}
                                       codings:
                                         - {passage: e/g01/definition/v1/1, code: barrier, coder: A}
                                         - {passage: e/g01/definition/v1/1, code: barrier, coder: A}
                                       """);
        assertEquals("Hindring", corrections.codes().getFirst().name());
        assertEquals("1 1", corrections.codes().size() + " " + corrections.codings().size());
    }
}
