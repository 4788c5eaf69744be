package no.kronsj.ingest.proposal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProposedItemsTest {
    @TempDir
    Path temporary = Path.of("");
    private InventedFolder folder = InventedFolder.in(temporary);

    @BeforeEach
    void emptyFolder() {
        folder = InventedFolder.in(temporary);
    }

    private ProposedFolder form(String heading, String... answers) {
        var csv = new StringBuilder("E-post\t" + heading + "\n");
        for (int i = 0; i < answers.length; i++) {
            csv.append("p%d@x.example\t%s\n".formatted(i, answers[i]));
        }
        return ProposedFolder.of(folder.file("after.tsv", csv.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Helt uenig; Uenig; Verken eller; Enig; Helt enig
                                            Heilt ueinig; Ueinig; Verken eller; Einig; Heilt einig
                                            Strongly disagree; Disagree; Neutral; Agree; Strongly agree
                                            Svært misfornøyd; Misfornøyd; Verken eller; Fornøyd; Svært fornøyd
                                            Svært misnøgd; Misnøgd; Nøytral; Nøgd; Svært nøgd
                                            Very dissatisfied; Dissatisfied; Neutral; Satisfied; Very satisfied
                                            I svært liten grad; I liten grad; I noen grad; I stor grad; I svært stor grad
                                            I svært liten grad; I liten grad; I nokon grad; I stor grad; I svært stor grad
                                            Aldri; Sjelden; Av og til; Ofte; Alltid
                                            Never; Rarely; Sometimes; Often; Always
                                            Svært dårlig; Dårlig; Middels; God; Svært god
                                            Svært usannsynleg; Usannsynleg; Verken eller; Sannsynleg; Svært sannsynleg
                                            Strongly disagree; Disagree; Somewhat disagree; Somewhat agree; Agree; Strongly agree
                                            Helt uenig; Uenig; Litt uenig; Nøytral; Litt enig; Enig; Helt enig
                                            """)
    void scaleIsKnownInEitherOrderOfAppearance(String wording) {
        List<String> levels = List.of(wording.split("; "));
        assertEquals(levels, form("Statement", levels.toArray(String[]::new)).levels("after", "Statement"));
        String[] backwards = levels.reversed().toArray(String[]::new);
        assertEquals(levels, form("Statement", backwards).levels("after", "Statement"));
    }

    @Test
    void levelThatNobodyChoseBelongsToTheScaleAllTheSame() {
        assertEquals(7, form("Statement", "Svært enig", "Enig", "Verken eller", "Uenig", "Delvis enig")
                .levels("after", "Statement").size(), "five levels do not tell Enig from Delvis enig");
        assertEquals(List.of("Svært uenig", "Uenig", "Verken eller", "Enig", "Svært enig"),
                form("Statement", "Svært enig", "Enig", "Verken eller", "Uenig").levels("after", "Statement"));
    }

    @Test
    void evenScaleIsAskedAboutWhileFewHaveAnswered() {
        String[] four = {"Helt uenig", "Uenig", "Enig", "Helt enig"};
        var few = form("Statement", four);
        assertEquals(List.of(), few.levels("after", "Statement"));
        assertTrue(few.asks("statement: {heading: Statement, scale: agree4}"), few.proposal().plan());

        var many = new String[40];
        for (int i = 0; i < many.length; i++) {
            many[i] = four[i % 4];
        }
        assertEquals(List.of(four), form("Statement", many).levels("after", "Statement"));
    }

    @Test
    void neighbourTellsTheLevelInTheMiddle() {
        var seen = ProposedFolder.of(folder.file("after.csv", """
                                                              First;Second
                                                              Helt uenig;Uenig
                                                              Uenig;Enig
                                                              Verken eller;Enig
                                                              Enig;Uenig
                                                              Helt enig;Enig
                                                              """));
        assertEquals(5, seen.levels("after", "Second").size());
    }

    @Test
    void twoLanguagesInOneColumnAreOneScale() {
        var seen = form("Statement", "Helt uenig", "Uenig", "Verken eller", "Enig", "Enig", "Helt enig", "Einig",
                "Heilt einig");
        AnswerScale scale = seen.item("after", "Statement").flatMap(Item::findScale).orElseThrow();
        assertEquals(List.of("Helt uenig", "Uenig", "Verken eller", "Enig", "Helt enig"), scale.labels());
        assertEquals(4, scale.position("Einig").orElseThrow());
        assertEquals(5, scale.position("Heilt einig").orElseThrow());
    }

    @Test
    void wordsForNoAnswerAreMissingAndNoLevel() {
        var seen = form("Statement", "Helt uenig", "Uenig", "Verken eller", "Enig", "Helt enig", "Vet ikke",
                "Ikkje aktuelt");
        assertEquals("{Vet ikke=DONT_KNOW, Ikkje aktuelt=NOT_APPLICABLE, =SKIPPED}",
                seen.plan().missing().toString());
        assertEquals(5, seen.levels("after", "Statement").size());
    }

    @Test
    void numbersAreARangeAndTheirDirectionIsAsked() {
        var seen = form("Statement", "1", "4", "5", "3");
        assertEquals(List.of("1", "2", "3", "4", "5"), seen.levels("after", "Statement"));
        assertTrue(seen.questions("after.tsv").stream().anyMatch(asked -> asked.contains("which end of 1..5")));
    }

    @Test
    void recommendationIsFromZeroToTen() {
        var seen = form("How likely are you to recommend the workshop?", "9", "7", "10", "8");
        AnswerScale scale = seen.item("after", "How likely are you to recommend the workshop?")
                .flatMap(Item::findScale).orElseThrow();
        assertTrue(scale.nps());
        assertEquals(11, scale.positions());
    }

    @Test
    void recommendationThatCouldBeFromOneToFiveIsAskedAbout() {
        var seen = form("Would you recommend it?", "5", "4", "5", "3");
        assertTrue(seen.questions("after.tsv").stream().anyMatch(asked -> asked.contains("which end of 1..5")));
    }

    @Test
    void countIsNoScale() {
        var seen = form("How many courses?", "12", "4", "35", "3");
        assertEquals(Optional.empty(), seen.item("after", "How many courses?"));
        assertTrue(seen.asks("courses: {heading: \"How many courses?\"}"), seen.proposal().plan());
    }

    @Test
    void severalOptionsInOneCellAreKnownByTheEndingSeparator() {
        var seen = form("Best?", "Talks;Groups;", "Groups;", "Talks;");
        assertEquals(new Item.Choice.Separated(";"), seen.item("after", "Best?").orElseThrow().choice());
    }

    @Test
    void columnPerOptionIsOneItem() {
        var seen = ProposedFolder.of(folder.file("after.csv", """
                                                              Best [Talks];Best [Groups];Best [Lunch];Comment
                                                              1;0;1;I learned more than I had thought possible
                                                              0;1;0;The lunch was the best part of the day for me
                                                              """));
        Item best = seen.instrument("after").items().get("best");
        assertEquals(new Item.Choice.PerColumn("Best [Talks]", "Best [Lunch]"),
                best == null ? "no item" : best.choice());
        assertTrue(seen.item("after", "Comment").orElseThrow().text());
    }

    @Test
    void unfavourableStatementIsAskedAbout() {
        var seen = form("Det var vanskelig å slippe til", "Helt uenig", "Uenig", "Verken eller", "Enig", "Helt enig");
        assertTrue(seen.questions("after.tsv").stream().anyMatch(asked -> asked.contains("reverse: true")));
    }

    @Test
    void bandsOfANumberAreInRisingOrderUnlessUnitsMix() {
        assertEquals(List.of("Under 2 år", "2–5 år", "Over 5 år"),
                form("Hvor lenge?", "Over 5 år", "2–5 år", "Under 2 år", "2-5 år").levels("after", "Hvor lenge?"));
        assertEquals(List.of(),
                form("How long?", "2 years", "6 months", "3 days", "6 months").levels("after", "How long?"));
    }

    @Test
    void sameQuestionHasTheSameIdBeforeAndAfter() {
        String before = "E-post;Jeg vet hva vi kan gjøre\na@x.example;Enig\nb@x.example;Helt enig\nc@x.example;Verken eller\n";
        var seen = ProposedFolder.of(folder.file("før.csv", before)
                .file("evaluering.csv", before.replace("E-post;", "E-post;Nytt;").replace(".example;", ".example;4;")));
        assertEquals(seen.item("before", "Jeg vet hva vi kan gjøre").orElseThrow().item(),
                seen.item("after", "Jeg vet hva vi kan gjøre").orElseThrow().item());
    }
}
