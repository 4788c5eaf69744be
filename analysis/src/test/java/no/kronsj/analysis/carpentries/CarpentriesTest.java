package no.kronsj.analysis.carpentries;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.evaluate.Evaluation;
import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.evaluate.Options;
import no.kronsj.analysis.evaluate.Outcome;
import no.kronsj.analysis.evaluate.Progress;
import no.kronsj.analysis.result.GoalRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Verdict;
import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.PeopleFiles;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Two surveys of a workshop that nobody here wrote, evaluated from the files as they were published, with nothing but a
 * plan of ours. The files are copied beside the plan for the test and stay out of the project.
 */
@Tag("real-data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarpentriesTest {
    private static final Path SURVEYS = Path.of(System.getProperty("kronsj.root", ".."), "..", "shared", "data",
            "carpentries-surveys");
    private static final List<String> FILES_2018 = List.of("longterm_2017-2018.csv");
    private static final List<String> FILES_2020 = List.of("longterm_2020-03_other_questions.csv",
            "longterm_2020-03_professional_profile.csv", "longterm_2020-03_demographics.csv");
    private static final String NPS_CHECK = """
                                            check, in the folder of the surveys, with Python 3.11:
                                            python3 -c "import csv; s = [int(r['recommendation_score']) for r in csv.DictReader(open('longterm_2020-03_other_questions.csv')) if r['recommendation_score'] != 'NA']; print(len(s), 100 * (sum(x > 8 for x in s) - sum(x < 7 for x in s)) / len(s))"
                                            gives 134 62.6865671641791
                                            """;
    private static final String USAGE_CHECK = """
                                              check, in the folder of the surveys, with Python 3.11:
                                              python3 -c "import csv; w = ['not been', 'Less', 'Several', 'Mon', 'Week', 'Dai']; f = lambda c: next(i for i, x in enumerate(w) if x in c); p = [(f(r['Programming-Usage-Before-Workshop']), f(r['Programming-Usage-Since-Workshop'])) for r in csv.DictReader(open('longterm_2017-2018.csv', newline='')) if r['Programming-Usage-Before-Workshop'] and r['Programming-Usage-Since-Workshop']]; n = len(p); print(n, sum(a for a, b in p) / n, sum(b for a, b in p) / n, sum(b > a for a, b in p), sum(b < a for a, b in p), sum(b == a for a, b in p))"
                                              gives 433 2.838337182448037 3.7136258660508084 202 22 209
                                              """;

    private static final Results NOTHING = new Results(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    static Path folder = Path.of(".");

    private Results longterm2018 = NOTHING;
    private Results longterm2020 = NOTHING;

    @BeforeAll
    void evaluate() throws IOException, EvaluationMistake {
        assumeTrue(Files.isDirectory(SURVEYS), "no shared data beside the project");
        longterm2018 = evaluate("2017-18", FILES_2018);
        longterm2020 = evaluate("2020-03", FILES_2020);
    }

    private Results evaluate(String edition, List<String> files) throws IOException, EvaluationMistake {
        var options = new Options("local[2]", folder.resolve("keys"), false, false);
        var quiet = new Progress(new PrintStream(PrintStream.nullOutputStream()), false, true);
        Outcome outcome = Evaluation.run(laidOut(edition, edition, files), new Workspace(folder.resolve("workspace")),
                options, quiet);
        assertTrue(outcome.published());
        return outcome.restricted();
    }

    /** The plan from the test resources and the published files, side by side. */
    private Path laidOut(String edition, String name, List<String> files) throws IOException {
        Path laidOut = Files.createDirectories(folder.resolve(name));
        try (InputStream plan = CarpentriesTest.class.getResourceAsStream(edition + "/workshop.yaml")) {
            if (plan == null) {
                throw new IllegalStateException("no plan of " + edition);
            }
            Files.copy(plan, laidOut.resolve("workshop.yaml"));
        }
        for (String file : files) {
            Files.copy(SURVEYS.resolve(file), laidOut.resolve(file));
        }
        return laidOut;
    }

    @Test
    void recommendationIsWhatItsOwnersPublished() {
        MeasureRow nps = find(longterm2020, "nps", "longterm.recommend", "follow-up");
        assertEquals(62.69, nps.findValue().orElseThrow(), 0.01, NPS_CHECK);
        assertEquals(134, nps.n(), NPS_CHECK);
        assertEquals(402, find(longterm2018, "nps", "longterm.recommend", "follow-up").n());
    }

    @Test
    void everyResponseIsKeptOrSetAside() {
        assertEquals(List.of("longterm_2017-2018.csv 476 = 476 + 0"), rows(longterm2018));
        assertEquals(List.of("longterm_2020-03_demographics.csv 176 = 176 + 0",
                "longterm_2020-03_other_questions.csv 176 = 176 + 0",
                "longterm_2020-03_professional_profile.csv 176 = 176 + 0"), rows(longterm2020));
    }

    private static List<String> rows(Results results) {
        return results.sources().stream().map(file -> "%s %d = %d + %d".formatted(file.file(), file.rowsIn(),
                file.kept(), file.setAside())).sorted().toList();
    }

    /** The owners count from 0 for never, Krønsj from position 1. */
    @Test
    void usageThenAndAfterIsWhatItsOwnersPublished() {
        MeasureRow then = find(longterm2018, "indicator_value", "used-more#2", "");
        MeasureRow after = find(longterm2018, "indicator_value", "used-more#3", "");
        assertEquals(2.838, then.findValue().orElseThrow() - 1, 0.0005, USAGE_CHECK);
        assertEquals(3.714, after.findValue().orElseThrow() - 1, 0.0005, USAGE_CHECK);
        assertEquals(List.of(433L, 433L), List.of(then.n(), after.n()), USAGE_CHECK);
    }

    @Test
    void directionOfChangeRestsOnThenAndAfterInOneRow() {
        MeasureRow change = find(longterm2018, "change_direction", "usage", "then:after");
        assertEquals(433, change.n(), USAGE_CHECK);
        // both moments stand in one form, so the earlier is recalled
        assertEquals(List.of("202 improved, 22 worsened, 209 unchanged", "FRAME-UNKNOWN", "RECALL"), change.notes(),
                USAGE_CHECK);
        assertEquals((202 - 22) / 433.0, change.findValue().orElseThrow(), 1e-12, USAGE_CHECK);
    }

    @Test
    void saysWhoDidNotKnowApartFromWhoDidNotAnswer() {
        // 193 no, 118 yes; 123 not sure and 42 blank of the 476 are no answers, and only the blank ones are skipped
        MeasureRow share = find(longterm2018, "top_box_share", "longterm.writing", "follow-up");
        assertEquals("311 " + 118 / 311.0, share.n() + " " + share.value());
        assertEquals(42 / 476.0, find(longterm2018, "item_nonresponse", "longterm.writing", "follow-up")
                .findValue().orElseThrow(), 1e-12);
    }

    @Test
    void noAnswerIsOutsideItsScale() {
        // Nothing to name: what is on no level (not sure, do not know, do not remember) stands under missing.
        assertEquals(List.of(), longterm2018.issues());
        assertEquals(List.of(), longterm2020.issues());
    }

    @Test
    void withoutAFrameThereAreNoBoundsAndNothingIsRobust() {
        Set<Verdict> middle = Set.of(Verdict.MET_IF_TYPICAL, Verdict.UNDECIDED, Verdict.NOT_MET_IF_TYPICAL);
        for (Results results : List.of(longterm2018, longterm2020)) {
            assertEquals(6, results.goals().size());
            for (GoalRow goal : results.goals()) {
                assertTrue(middle.contains(goal.verdict()), goal.toString());
                assertTrue(goal.notes().contains("FRAME-UNKNOWN"), goal.toString());
                assertNull(goal.bounds(), goal.toString());
                assertNull(goal.frame(), goal.toString());
                assertNull(goal.tipping().share(), goal.toString());
            }
            assertTrue(results.measures().stream().allMatch(row -> row.bounds() == null), "bounds without a frame");
        }
    }

    @Test
    void optionsThatHoldCommasStayWhole() throws IOException {
        String automate = "Using programming languages like R or Python, or the command line to automate repetitive tasks";
        String databases = "Using databases, scripts and queries to manage large data sets";
        List<String> separated = choices("2020-03", "whole-2020", FILES_2020);
        assertEquals(89, count(separated, "behaviours", automate));
        assertEquals(58, count(separated, "behaviours", databases));
        assertTrue(separated.stream().anyMatch(choice -> choice.contains("item=ethnicity")
                && choice.endsWith("Europe, the Middle East, or North Africa.)]")),
                "an option with brackets and commas");

        List<String> perColumn = choices("2017-18", "whole-2018", FILES_2018);
        assertEquals(260, count(perColumn, "behaviours", automate + "."));
        assertEquals(119, count(perColumn, "behaviours", databases + "."));
        assertEquals(1, count(perColumn, "content",
                "One course on working in our local computer cluster, and one on open science"));
    }

    private List<String> choices(String edition, String name, List<String> files) throws IOException {
        return read(laidOut(edition, name, files), CanonicalTable.CHOICES);
    }

    private List<String> read(Path workshop, CanonicalTable table) {
        try {
            return Evaluation.read(Evaluation.readPlan(workshop), Corrections.NONE,
                    PeopleFiles.of(folder.resolve("pseudonym.key")), file -> {
                    }).rows().rows(table).stream().map(Record::toString).toList();
        } catch (EvaluationMistake mistake) {
            throw new AssertionError(mistake);
        }
    }

    private static long count(List<String> choices, String item, String option) {
        return choices.stream().filter(choice -> choice.endsWith("item=%s, option=%s]".formatted(item, option)))
                .count();
    }

    /** An office program's way with the same answers: long hyphens, hard spaces, curly apostrophes. */
    @Test
    void typographyOfAnOfficeProgramChangesNoScore() throws IOException {
        Path plain = laidOut("2017-18", "plain", FILES_2018);
        Path dressed = laidOut("2017-18", "dressed", FILES_2018);
        Path file = dressed.resolve(FILES_2018.getFirst());
        String text = Files.readString(file);
        String typeset = text.replace("0-6 months", "0\u20136\u00a0months")
                .replace("6 months - 1 year", "6\u202fmonths \u2013 1 year")
                .replace("I'm more confident now.", "I\u2019m more\u00a0confident now")
                .replace("Strongly agree", "Strongly\u00a0agree").replace("Weekly.", "\u200bWeekly. ");
        assertNotEquals(text, typeset);
        Files.writeString(file, typeset);

        assertEquals(scores(plain), scores(dressed));
    }

    private List<String> scores(Path workshop) {
        return read(workshop, CanonicalTable.RESPONSES).stream().filter(response -> !response.contains("score=null"))
                .toList();
    }

    private static MeasureRow find(Results results, String measure, String subject, String wave) {
        return results.measures().stream()
                .filter(row -> row.key().measure().equals(measure) && row.key().subject().equals(subject)
                        && row.key().wave().equals(wave))
                .findFirst().orElseThrow(() -> new AssertionError("no %s of %s in wave “%s”".formatted(measure, subject,
                        wave)));
    }
}
