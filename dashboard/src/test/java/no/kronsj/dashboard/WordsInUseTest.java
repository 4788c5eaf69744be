package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.analysis.text.SearchResult.Reason;
import no.kronsj.dashboard.method.MethodText;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No word is missing, and none is kept that no page and no command uses. */
class WordsInUseTest {
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9_.-]*)\"");
    private static final Pattern ASKED = Pattern.compile("\\b(text|count)\\(\"([a-z][A-Za-z0-9_.-]*[A-Za-z0-9])\"");

    @Test
    void everyWordIsUsedSomewhere() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String source : sources()) {
            LITERAL.matcher(source).results().forEach(found -> literals.add(found.group(1)));
        }
        var unused = new TreeSet<String>();
        for (String key : Wording.in(Language.NB).allKeys()) {
            String stem = key.replaceAll("\\.(one|other)$", "");
            boolean family = literals.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text));
            if (!family && !literals.contains(stem)) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyWordThatIsAskedForIsThere() throws IOException {
        Set<String> keys = Wording.in(Language.NB).allKeys();
        var missing = new TreeSet<String>();
        int asked = 0;
        for (String source : sources()) {
            if (!source.contains("Wording") && !source.contains("dashboard.page.Page")) {
                continue; // Another class's text(…) and count(…).
            }
            for (var found : ASKED.matcher(source).results().toList()) {
                String key = found.group(2);
                asked++;
                if (!keys.contains(found.group(1).equals("count") ? key + ".other" : key)) {
                    missing.add(key);
                }
            }
        }
        assertTrue(asked > 50, "only " + asked + " words were asked for");
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyVerdictStatusReasonAndMethodHasItsWords() {
        for (Language language : Language.values()) {
            Wording words = Wording.in(language);
            Stream.of(Verdict.values()).forEach(verdict -> List.of("", ".meaning")
                    .forEach(end -> words.text("verdict." + verdict.word() + end)));
            Stream.of(Status.values()).filter(status -> status != Status.OK)
                    .forEach(status -> List.of("", ".mark", ".word")
                            .forEach(end -> words.text("status." + status + end)));
            Stream.of(Reason.values()).forEach(reason -> words.text("reason." + reason));
            MethodText.ALL.forEach(measure -> words.text("measure." + measure));
        }
    }

    private static List<String> sources() throws IOException {
        Path root = Path.of(System.getProperty("kronsj.root"));
        try (Stream<Path> files = Stream.of("ingest", "analysis", "dashboard").map(root::resolve)
                .flatMap(WordsInUseTest::mainFiles)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)")).map(WordsInUseTest::read).toList();
        }
    }

    private static Stream<Path> mainFiles(Path module) {
        try {
            return Files.walk(module.resolve("src").resolve("main"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
