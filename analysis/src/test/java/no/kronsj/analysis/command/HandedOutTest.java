package no.kronsj.analysis.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.Results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What leaves the workspace names nobody by the pseudonym that stays in it, and no two releases by the same one. */
class HandedOutTest {
    private static final Path EXPECTED = Path.of(System.getProperty("kronsj.root"))
            .resolve("data-samples/klimakronsj-2021/expected");
    private static final Pattern PSEUDONYM = Pattern.compile("\\bp-[a-z2-7]{12}\\b");
    private static final String VALUES = "person_values.csv";

    @TempDir
    Path folder;

    private Path run;

    @BeforeEach
    void aRunWithTheTablesOfTheSample() throws IOException {
        run = folder.resolve("run");
        for (String view : List.of("public", "restricted")) {
            Path tables = Files.createDirectories(run.resolve("results").resolve(view));
            try (Stream<Path> files = Files.list(EXPECTED.resolve(view))) {
                for (Path file : files.toList()) {
                    Files.copy(file, tables.resolve(file.getFileName()));
                }
            }
        }
    }

    private static List<String> pseudonyms(Path tables) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.sorted().toList()) {
                PSEUDONYM.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(found::add);
            }
        }
        return found;
    }

    /** How many ties each person has, without who they are. */
    private static List<Integer> degrees(Results results) {
        Map<String, Integer> ties = new TreeMap<>();
        results.ties().forEach(tie -> List.of(tie.personA(), tie.personB())
                .forEach(person -> ties.merge(person, 1, Integer::sum)));
        return ties.values().stream().sorted().toList();
    }

    @Test
    void aPersonHasOneOtherPseudonymInAllTablesOfARelease() throws IOException {
        Path inHouse = ResultView.RESTRICTED.tables(run);
        List<String> before = pseudonyms(inHouse);
        try (HandedOut out = HandedOut.of(run, ResultView.RESTRICTED)) {
            List<String> after = pseudonyms(out.tables());
            assertTrue(before.size() > 1000, "only " + before.size());
            assertEquals(before.size(), after.size());
            assertEquals(new TreeSet<>(before).size(), new TreeSet<>(after).size());
            assertFalse(after.stream().anyMatch(new TreeSet<>(before)::contains));
            assertEquals(degrees(ResultReader.read(inHouse)), degrees(ResultReader.read(out.tables())));
            assertEquals(new TreeSet<>(after), new TreeSet<>(before.stream().map(out.labels()).toList()));
        }
    }

    @Test
    void theNextReleaseHasOthersAndAnotherOrder() throws IOException {
        List<String> first = handedOut();
        assertEquals(first, handedOut());
        Path values = ResultView.RESTRICTED.tables(run).resolve(VALUES);
        String text = Files.readString(values);
        Files.writeString(values, text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
        List<String> next = handedOut();

        assertEquals(first.size() - 1, next.size());
        assertFalse(pseudonymsOf(next).stream().anyMatch(pseudonymsOf(first)::contains));
        assertEquals(next.stream().sorted().toList(), next);
        assertNotEquals(withoutPersons(first).subList(0, next.size()), withoutPersons(next));
    }

    @Test
    void thePublicTablesAreThoseOfTheRunAndNothingIsLeftOfTheOthers() throws IOException {
        try (HandedOut out = HandedOut.of(run, ResultView.PUBLIC)) {
            assertEquals(ResultView.PUBLIC.tables(run), out.tables());
        }
        assertTrue(Files.exists(ResultView.PUBLIC.tables(run)));
        HandedOut gone = HandedOut.of(run, ResultView.RESTRICTED);
        gone.close();
        assertFalse(Files.exists(gone.tables()));
    }

    private List<String> handedOut() throws IOException {
        try (HandedOut out = HandedOut.of(run, ResultView.RESTRICTED)) {
            return Files.readAllLines(out.tables().resolve(VALUES)).stream().skip(1).toList();
        }
    }

    private static TreeSet<String> pseudonymsOf(List<String> lines) {
        return new TreeSet<>(PSEUDONYM.matcher(String.join("\n", lines)).results().map(MatchResult::group).toList());
    }

    private static List<String> withoutPersons(List<String> lines) {
        return lines.stream().map(line -> PSEUDONYM.matcher(line).replaceAll("")).toList();
    }
}
