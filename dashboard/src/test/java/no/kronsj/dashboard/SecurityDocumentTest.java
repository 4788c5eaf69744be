package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What SECURITY.md says is shown by a test is shown by one that there is. */
class SecurityDocumentTest {
    private static final Path ROOT = Path.of(System.getProperty("kronsj.root"));
    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9_]+(?:Test|IT|Soak))`");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> named = TEST.matcher(document()).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 20, "only " + named);
        try (Stream<Path> files = Stream.of("ingest", "analysis", "dashboard")
                .flatMap(module -> walk(ROOT.resolve(module).resolve("src/test/java")))) {
            Set<String> there = files.map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                    .collect(Collectors.toSet());
            named.removeAll(there);
        }
        assertEquals(Set.of(), named);
    }

    @Test
    void everyChapterOfTheStandardIsAnswered() throws IOException {
        String document = document();
        assertEquals(Set.of(), IntStream.rangeClosed(1, 17).boxed()
                .filter(chapter -> !document.contains("\n| V" + chapter + " ")).collect(Collectors.toSet()));
    }

    private static String document() throws IOException {
        return Files.readString(ROOT.resolve(".github").resolve("SECURITY.md"));
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
