package no.kronsj.ingest.workshop.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files that were made to cost much, or to run something. */
class HostileYamlTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void aliasesThatMultiplyAreRefused() {
        String laughs = "a: &a [lol, lol]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nworkshop: *c\n";
        assertSoon(laughs, "workshop.yaml line 2: the plan can have no aliases. Got *a. Write it out.");
    }

    @Test
    void aliasOfItselfIsRefused() {
        assertSoon("workshop: &a [*a]", "workshop.yaml line 1: the plan can have no aliases. Got *a. Write it out.");
    }

    @Test
    void tenMegabytesAreRefusedUnparsed() {
        assertSoon("workshop: " + "w".repeat(10 << 20),
                "workshop.yaml: the plan must be at most 1 MB. Data belong into files of their own.");
    }

    @Test
    void deepNestingIsRefused() {
        assertSoon("workshop: " + "[".repeat(500_000), "workshop.yaml line 1: the plan is nested more than 20 deep.");
    }

    @Test
    void deepNestingByIndentIsRefused() {
        var deep = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        assertSoon(deep.toString(), "workshop.yaml line 21: the plan is nested more than 20 deep.");
    }

    @Test
    void millionOfValuesIsRefused() {
        assertSoon("workshop: [" + "a,".repeat(500_000) + "]",
                "workshop.yaml line 1: the plan has too many keys and values.");
    }

    @Test
    void manyUnknownKeysMakeAShortList() {
        var keys = new StringBuilder("workshop: w\nedition: 1\ndocuments: [{kind: note, file: a.txt}]\n");
        for (int i = 0; i < 40_000; i++) {
            keys.append("goal").append(i).append(": 1\n");
        }
        List<String> told = soon(keys.toString());
        assertEquals(Mistakes.MOST + 1, told.size());
        assertEquals("workshop.yaml: the plan has 39950 further mistakes.", told.getLast());
    }

    @Test
    void classesAreNotMade() {
        assertSoon("workshop: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost\"]]",
                "workshop.yaml line 1: the plan can have no tags. "
                        + "Got tag:yaml.org,2002:javax.script.ScriptEngineManager. Take out the word with !.");
    }

    @Test
    void mergeKeysAreKeysLikeOthers() {
        assertEquals("workshop.yaml line 3: << is not a key here.",
                soon("workshop: w\nedition: 1\n<<: {title: a}\ndocuments: []\n").get(1).split(" Known")[0]);
    }

    @Test
    void tabsAreExplained() {
        assertSoon("workshop: w\n\tedition: 1\n", "workshop.yaml line 2: the plan is not YAML: found character "
                + "'\\t(TAB)' that cannot start any token. Indent with spaces, not tabs.");
    }

    @Test
    void bracesWithoutQuotesAreExplained() {
        assertSoon("workshop: w\nedition: 1\ndocuments: [{kind: note, files: raw/{group}.docx}]",
                "workshop.yaml line 3: the plan is not YAML: expected ',' or '}', but got {. "
                        + "Texts with { } [ ] or a comma need quotes.");
    }

    @Test
    void colonWithoutQuotesIsExplained() {
        assertSoon("workshop: w\nedition: 1\ntitle: Krønsj: the workshop",
                "workshop.yaml line 3: the plan is not YAML: mapping values are not allowed here. "
                        + "Texts with \": \" or \" #\" need quotes; keys of one place stand in one column.");
    }

    @Test
    void quoteThatIsNeverClosedIsToldWhereItOpens() {
        assertSoon("edition: 1\nworkshop: \"w\n\n\n", "workshop.yaml line 2: the plan is not YAML: "
                + "found unexpected end of stream. Texts with \": \" or \" #\" need quotes; "
                + "keys of one place stand in one column.");
    }

    @Test
    void secondDocumentIsRefused() {
        assertSoon("workshop: w\n---\nworkshop: x\n",
                "workshop.yaml line 2: the plan must be one document. Take out the line ---.");
    }

    @Test
    void emptyFileIsAMistake() {
        assertSoon("# nothing\n", "workshop.yaml: the plan is empty. It needs workshop and edition.");
    }

    @Test
    void listsAsKeysAreAMistake() {
        assertEquals("workshop.yaml line 1: the plan must have texts as keys. Got a list.",
                soon("? [a, b]\n: c\nworkshop: w\nedition: 1\n").getFirst());
    }

    @Test
    void controlCharactersAreAMistake() {
        assertSoon("workshop: w\u0007\n", "workshop.yaml: the plan has a sign that YAML forbids. Got U+0007.");
    }

    @Test
    void sentenceStaysOneShortLine() {
        String told = soon("workshop: w\nedition: 1\nlanguage: \"" + "a\\n".repeat(5000) + "\"\ndocuments: []\n")
                .getLast();
        assertTrue(told.length() < 160 && !told.contains("\n"), told);
    }

    private void assertSoon(String text, String sentence) {
        assertEquals(sentence, soon(text).getFirst());
    }

    private List<String> soon(String text) {
        return assertTimeoutPreemptively(SOON, () -> {
            try {
                Files.writeString(folder.resolve(WorkshopYaml.FILE_NAME), text);
                WorkshopYaml.read(folder);
                return List.of("the plan was taken for sound");
            } catch (WorkshopMistakes e) {
                return e.mistakes().stream().map(WorkshopMistake::sentence).toList();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
