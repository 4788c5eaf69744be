package no.kronsj.ingest.workshop.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Answers as a real survey tool exported them, read with a plan, against figures that their owners published. */
@Tag("real-data")
class RealAnswersTest {
    private static final Path SURVEYS = Path.of(System.getProperty("kronsj.root", ".."), "..", "shared", "data",
            "carpentries-surveys");
    private static final Workshop PLAN = Plans.read(
            """
            workshop: longterm
            edition: 2017
            missing: {NA: skipped}
            scales:
              freq: {levels: [Never, Less than once per year, Several times per year, Monthly, Weekly, Daily], top: 2,
                     synonyms: {Never: [I had not been using tools like these, I have not been using tools like these]}}
              zeroToTen: {range: 0..10, nps: true}
            instruments:
              survey:
                file: longterm_2017-2018.csv
                items:
                  then: {heading: Programming-Usage-Before-Workshop, scale: freq}
                  since: {heading: Programming-Usage-Since-Workshop, scale: freq}
                  recommend: {heading: recommendation_score, scale: zeroToTen}
            """);

    @Test
    void usageBeforeAndSinceTheWorkshopIsAsPublished() throws IOException {
        // mean 2.838 before and 3.714 since, n = 433, with 0 for never, which is position 1
        List<Integer> before = positions("longterm_2017-2018.csv", "then");
        List<Integer> since = positions("longterm_2017-2018.csv", "since");
        assertEquals("433 2.838 433 3.714", "%d %s %d %s".formatted(before.size(), mean(before), since.size(),
                mean(since)));
    }

    @Test
    void recommendationIsAsPublished() throws IOException {
        // net promoter score 62.69, n = 134
        AnswerScale scale = PLAN.getItem(new ItemRef("survey", "recommend")).findScale().orElseThrow();
        List<Integer> answers = positions("longterm_2020-03_other_questions.csv", "recommend");
        long promoters = answers.stream().filter(scale::promoter).count();
        long detractors = answers.stream().filter(scale::detractor).count();
        assertEquals("134 93 9", "%d %d %d".formatted(answers.size(), promoters, detractors));
        assertEquals(62.69, 100.0 * (promoters - detractors) / answers.size(), 0.005);
    }

    /** The positions of all answers; every cell is on the scale or a missing code. */
    private static List<Integer> positions(String file, String itemId) throws IOException {
        Path path = SURVEYS.resolve(file);
        assumeTrue(Files.exists(path), "no shared data beside the project");
        Item item = PLAN.getItem(new ItemRef("survey", itemId));
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true).get();
        try (CSVParser rows = CSVParser.parse(path, StandardCharsets.UTF_8, format)) {
            return rows.stream().map(row -> row.get(item.heading())).filter(cell -> PLAN.findMissing(cell).isEmpty())
                    .map(cell -> item.position(cell).orElseThrow(() -> new AssertionError("off the scale: " + cell)))
                    .toList();
        }
    }

    private static String mean(List<Integer> positions) {
        double sum = positions.stream().mapToInt(position -> position - 1).sum();
        return Double.toString(Math.round(1000 * sum / positions.size()) / 1000.0);
    }
}
