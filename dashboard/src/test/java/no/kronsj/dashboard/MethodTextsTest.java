package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.result.Measure;
import no.kronsj.dashboard.method.MethodText;
import no.kronsj.ingest.workshop.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every measure is explained in every language, in one form; no language says less than another. */
class MethodTextsTest {
    private static final Map<Language, List<String>> HEADINGS = Map.of(
            Language.NB, List.of("Når brukes det?", "Forutsetninger", "Slik regnes det", "Slik leses det", "Eksempel",
                    "Kilder"),
            Language.NN, List.of("Når bruker vi det?", "Føresetnader", "Slik blir det rekna", "Slik les du det",
                    "Døme", "Kjelder"),
            Language.EN, List.of("When to use it", "Assumptions", "How it is computed", "How to read it", "Example",
                    "References"));
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    @Test
    void everyMeasureThatAnEvaluationWritesIsExplained() {
        for (String measure : Measure.allIds()) {
            for (Language language : Language.values()) {
                assertTrue(MethodText.find(language, measure).isPresent(), measure + " has no page in " + language);
            }
        }
    }

    @Test
    void everyMeasureOfTheSamplesIsRegistered() throws IOException {
        Set<String> found = new TreeSet<>();
        Path samples = Path.of(System.getProperty("kronsj.root"), "data-samples");
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path table : files.filter(file -> file.endsWith("expected/restricted/measures.csv")).toList()) {
                Files.readAllLines(table).stream().skip(1).forEach(row -> found.add(row.split(",", 2)[0]));
            }
        }
        assertTrue(found.size() > 20, "only " + found);
        found.removeAll(Measure.allIds());
        assertEquals(Set.of(), found);
    }

    @Test
    void everyTextHasATitleASummaryAndEverySection() {
        for (String measure : MethodText.ALL) {
            for (Language language : Language.values()) {
                MethodText text = text(language, measure);
                String where = measure + " in " + language;
                assertFalse(text.title().isBlank(), where);
                assertTrue(text.blocks().getFirst() instanceof MethodText.Paragraph, where + " begins with no words");
                assertEquals(HEADINGS.get(language), headings(text), where);
                assertTrue(everySectionSaysSomething(text.blocks()), where + " has an empty section");
            }
        }
    }

    @Test
    void everyComputationIsAFormula() {
        for (String measure : MethodText.ALL) {
            boolean formula = text(Language.EN, measure).blocks().stream()
                    .anyMatch(block -> block instanceof MethodText.Formula || block instanceof MethodText.Items);
            assertTrue(formula, measure);
        }
    }

    @Test
    void noLanguageHasANumberOrABlockThatAnotherLacks() {
        for (String measure : MethodText.ALL) {
            MethodText norwegian = text(Language.NB, measure);
            for (Language other : List.of(Language.NN, Language.EN)) {
                assertEquals(numbers(norwegian), numbers(text(other, measure)), measure + " in " + other);
                assertEquals(kinds(norwegian), kinds(text(other, measure)), measure + " in " + other);
            }
        }
    }

    @Test
    void noFileIsLeftThatNoPageShows() throws IOException {
        Path texts = Path.of(System.getProperty("kronsj.root"),
                "dashboard/src/main/resources/no/kronsj/dashboard/method");
        for (Language language : Language.values()) {
            try (Stream<Path> files = Files.list(texts.resolve(language.code()))) {
                assertEquals(new TreeSet<>(MethodText.ALL), new TreeSet<>(files
                        .map(file -> file.getFileName().toString().replace(".md", "")).toList()), language.code());
            }
        }
    }

    private static MethodText text(Language language, String measure) {
        return MethodText.find(language, measure).orElseThrow();
    }

    private static List<String> headings(MethodText text) {
        return text.blocks().stream().filter(MethodText.Heading.class::isInstance)
                .map(block -> ((MethodText.Heading) block).text()).toList();
    }

    private static boolean everySectionSaysSomething(List<MethodText.Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i + 1 == blocks.size();
            if (blocks.get(i) instanceof MethodText.Heading
                    && (last || blocks.get(i + 1) instanceof MethodText.Heading)) {
                return false;
            }
        }
        return true;
    }

    private static List<Class<?>> kinds(MethodText text) {
        var kinds = new ArrayList<Class<?>>();
        text.blocks().forEach(block -> kinds.add(block.getClass()));
        return kinds;
    }

    private static List<String> numbers(MethodText text) {
        return text.blocks().stream().map(MethodTextsTest::words)
                .flatMap(words -> NUMBER.matcher(words).results().map(MatchResult::group))
                .map(number -> number.replace(',', '.')).sorted().toList();
    }

    private static String words(MethodText.Block block) {
        return switch (block) {
            case MethodText.Heading heading -> heading.text();
            case MethodText.Formula formula -> formula.text();
            case MethodText.Items items -> String.join(" ", items.texts());
            case MethodText.Paragraph paragraph -> paragraph.text();
        };
    }
}
