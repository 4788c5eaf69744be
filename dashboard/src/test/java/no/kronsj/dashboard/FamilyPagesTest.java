package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultReader;
import no.kronsj.dashboard.edition.PublishedFiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Three invented editions beside each other, with what their README says was planted between them. */
class FamilyPagesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kronsj.root"), "data-samples");
    private static final String FAMILY = "/workshops/klimakronsj?lang=en";

    @TempDir
    private Path workspace;

    @Test
    void thePlantedTrendIsSaidWithItsEditionsAndTheOneThatDidNotMoveIsNot() throws IOException {
        Document page = family();
        assertEquals("Higher in 2022 (70%) than in 2020 (14%): the intervals do not overlap.",
                finding(page, "anchored"));
        assertEquals("Higher in 2022 (93%) than in 2020 (67%): the intervals do not overlap.", finding(page, "heard"));
        assertEquals("No clear difference: 77% in 2020 and 78% in 2022, and the intervals overlap.",
                finding(page, "useful"));
        assertTrue(page.selectFirst("#goal-anchored svg").attr("aria-label").startsWith("Higher in 2022"));
    }

    @Test
    void aQuestionWithOtherWordsIsFlaggedBesideTheFigureAndBothTextsStandInTheTable() throws IOException {
        Document page = family();
        Element shared = page.getElementById("goal-shared");
        assertEquals("No two editions can be compared: it was measured in another way.", finding(page, "shared"));
        assertTrue(shared.selectFirst(".warning").text().contains(
                "From 2021 to 2022 the question was worded anew. The figures cannot be compared"), shared.text());
        assertTrue(shared.selectFirst("svg").attr("aria-label").contains("the question was worded anew"));
        assertEquals(1, shared.select("svg .unequal").size());
        assertEquals(1, shared.select("svg .curve").size(), "2020 and 2021 asked the same");
        String row = change(page, "A shared understanding", "the wording of the question");
        assertTrue(row.contains("2021 → 2022") && row.contains("Gruppa fikk en felles forståelse")
                && row.contains("Jeg forstår bedre hva de andre mener"), row);
    }

    @Test
    void anotherScaleBreaksTheLineAndAnotherThresholdOnlyTheVerdict() throws IOException {
        Document page = family();
        assertEquals("No clear difference: 58% in 2021 and 65% in 2022, and the intervals overlap.",
                finding(page, "examples"));
        List<String> warnings = page.select("#goal-examples .warning").eachText();
        assertTrue(warnings.getFirst().contains("From 2020 to 2021 the answer scale was changed."), "" + warnings);
        assertTrue(warnings.getLast().contains("From 2021 to 2022 something else was expected. The figures can be "
                + "compared, the verdicts cannot."), "" + warnings);
        assertTrue(change(page, "Concrete examples", "the answer scale").contains("Uenig, Enig, Helt enig], top: 2"));
        assertTrue(change(page, "Concrete examples", "what was expected").contains("value: 0.65 value: 0.5"));
        assertTrue(change(page, "The programme", "a part of the programme").contains("minutes: 180"));
    }

    @Test
    void anEditionThatHadNoSuchGoalIsNeitherNoughtNorHidden() throws IOException {
        Element first = family().selectFirst("#goal-recommend tbody tr");
        assertTrue(first.text().startsWith("2020 not asked"), first.text());
        assertEquals(1, first.select("td.absent").size());
        assertTrue(first.select("a").isEmpty());
        Element knowledge = family().select("#verdicts ~ .region tbody tr").stream()
                .filter(row -> row.text().startsWith("More people know")).findFirst().orElseThrow();
        assertEquals(List.of("not asked", "Met, if the silent are like the others", "not asked"),
                knowledge.select("td").eachText());
    }

    @Test
    void whatAnEditionHidesIsHiddenBesideTheOthersToo() throws IOException {
        Document page = family();
        Element hidden = page.select("#goal-roadmap-used tbody tr").last();
        assertEquals(1, hidden.select("td.suppressed").size(), hidden.text());
        assertEquals(List.of("", "", "50%"), hidden.select("td:not(.suppressed)").stream().map(Element::text).toList());
        assertTrue(page.select("#goal-roadmap-used svg .sign").eachText().contains(":"));
        assertEquals(1, page.select("#goal-roadmap-used svg .point").size());
        assertEquals("No two editions have a figure to show.", finding(page, "roadmap-used"));
    }

    @Test
    void everyBaseIsThatOfOneEditionForNothingIsPooled() throws IOException {
        Set<String> bases = new HashSet<>();
        Document page = family();
        for (int year = 2020; year <= 2022; year++) {
            ResultReader.read(SAMPLES.resolve("klimakronsj-" + year + "/expected/public")).goals()
                    .forEach(row -> bases.add(row.n() + " of " + row.frame()));
        }
        List<String> shown = page.select(".trend-box tbody td:nth-child(4)").eachText().stream()
                .filter(text -> !text.isEmpty()).toList();
        assertTrue(shown.size() > 12, "" + shown);
        assertTrue(bases.containsAll(shown), shown + " but only " + bases);
    }

    @Test
    void editionsStandInTheOrderOfTheirDaysWhateverTheyAreCalled() throws IOException {
        publish("klimakronsj-2020", "klimakronsj-zulu");
        publish("klimakronsj-2022", "klimakronsj-alfa");
        Document page = page(FAMILY);
        assertEquals(List.of("zulu", "alfa"), page.select("#goal-anchored tbody th").eachText());
        assertEquals(List.of("zulu", "alfa"), page.select("#goal-anchored svg .label").eachText());
    }

    @Test
    void aRunThatDoesNotSayWhatItsFiguresAreMadeFromIsComparedWithNone() throws IOException {
        publish("klimakronsj-2020", "klimakronsj-2020");
        Path run = publish("klimakronsj-2022", "klimakronsj-2022");
        Files.delete(run.resolve("results/public/plan_parts.csv"));
        Document page = page(FAMILY);
        assertEquals("No two editions can be compared: it was measured in another way.", finding(page, "anchored"));
        assertTrue(page.selectFirst("#goal-anchored .warning").text().contains("Evaluate again"));
    }

    @Test
    void oneEditionAloneSaysWhatIsMissingAndAnUnknownWorkshopIsNotFound() throws IOException {
        publish("klimakronsj-2020", "klimakronsj-2020");
        assertTrue(page(FAMILY).text().contains("Only one edition is published."));
        try (Reader reader = Reader.of(workspace, new PublishedFiles())) {
            assertEquals(404, reader.get("/workshops/nothing").statusCode());
        }
    }

    @Test
    void everyPictureIsAFileToTakeAway() throws IOException {
        String address = family().selectFirst("#goal-anchored .picture-files a").attr("href");
        assertEquals("/workshops/klimakronsj/pictures/anchored.svg?lang=en", address);
        try (Reader reader = Reader.of(workspace, new PublishedFiles())) {
            assertTrue(reader.get(address).body().contains("Higher in 2022"));
            assertEquals(404, reader.get("/workshops/klimakronsj/pictures/nothing.svg").statusCode());
            assertEquals(404, reader.get("/workshops/klimakronsj/pictures/budget.svg").statusCode(), "asked once");
        }
    }

    @Test
    void theListOfEditionsAndEveryOverviewLeadToIt() throws IOException {
        family();
        assertFalse(page("/?lang=en").select("a[href='/workshops/klimakronsj?lang=en']").isEmpty());
        assertFalse(page("/e/klimakronsj-2022?lang=en").select("a[href='/workshops/klimakronsj?lang=en']").isEmpty());
    }

    @Test
    void everyLanguageSaysItInItsOwnWordsAndEveryFigureLeadsToTheMethod() throws IOException {
        family();
        Document norwegian = page("/workshops/klimakronsj?lang=nb");
        assertTrue(finding(norwegian, "anchored").startsWith("Høyere i 2022 (70 %) enn i 2020 (14 %)"));
        Document nynorsk = page("/workshops/klimakronsj?lang=nn");
        assertTrue(nynorsk.text().contains("Frå 2021 til 2022 fekk spørsmålet ei ny ordlyding."));
        for (Element box : norwegian.select(".trend-box")) {
            assertEquals(1, box.select("caption a[href='/e/klimakronsj-2022/method/editions?lang=nb']").size());
            assertFalse(box.selectFirst("svg").attr("aria-label").isBlank());
        }
    }

    private Document family() throws IOException {
        for (int year = 2020; year <= 2022; year++) {
            publish("klimakronsj-" + year, "klimakronsj-" + year);
        }
        return page(FAMILY);
    }

    private Document page(String path) {
        try (Reader reader = Reader.of(workspace, new PublishedFiles())) {
            return Jsoup.parse(reader.get(path).body());
        }
    }

    private static String finding(Document page, String goal) {
        return page.selectFirst("#goal-" + goal + " .finding").text().replace('\u00a0', ' ');
    }

    private static String change(Document page, String goal, String part) {
        return page.select("#plan ~ .region tbody tr").stream().map(Element::text)
                .filter(row -> row.startsWith(goal) && row.contains(part)).findFirst().orElseThrow();
    }

    private Path publish(String sample, String edition) throws IOException {
        Path folder = workspace.resolve("editions").resolve(edition);
        Path run = Files.createDirectories(folder.resolve("runs/run-1"));
        Path expected = SAMPLES.resolve(sample).resolve("expected");
        try (Stream<Path> files = Files.walk(expected)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = run.resolve("results").resolve(expected.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(SAMPLES.resolve(sample).resolve("workshop.yaml"), run.resolve("workshop.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("CURRENT"), "run-1\n");
        return run;
    }
}
