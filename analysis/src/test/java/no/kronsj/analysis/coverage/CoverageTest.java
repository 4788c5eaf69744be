package no.kronsj.analysis.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.proposal.WrittenTexts;
import no.kronsj.analysis.result.CoverageRow;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.text.TextTokens;
import no.kronsj.ingest.workshop.CoverageCode;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Question;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CoverageTest {
    private static final List<Question> QUESTIONS = List.of(question("measures", "Hvilke tiltak trengs?"),
            question("challenges", "Hva er utfordringene?"), question("ferry", "Hva med ferga?"));
    private static final Writings WRITINGS = WrittenTexts.of("""
                                                             a|definition|v1|paragraph|Ferga går sjelden.
                                                             a|definition|v2|paragraph|Det er vanskelig å nå butikken.
                                                             a|roadmap|v2|item|Kjøp en buss.
                                                             a|roadmap|v2|item|Ferga venter på bussen.
                                                             """);
    private static final Set<String> STEPS = Set.of("e/a/roadmap/v2/3", "e/a/roadmap/v2/4");

    @Test
    void everyCellHasThePassagesOfTheLastTextsThatSpeakOfTheQuestion() {
        assertEquals(new CoverageRow("a", "programme", "measures", "answered", "automatic",
                List.of("e/a/roadmap/v2/3", "e/a/roadmap/v2/4")), row(List.of(), "measures"));
        assertEquals(new CoverageRow("a", "programme", "challenges", "touched", "automatic",
                List.of("e/a/definition/v2/2")), row(List.of(), "challenges"));
        assertEquals(List.of("e/a/roadmap/v2/4"), row(List.of(), "ferry").passages(), "by its own words");
    }

    @Test
    void aDefinitionSaysWhatIsMeantWhateverItsWords() {
        Coverage coverage = Coverage.of(WRITINGS, STEPS, List.of(question("meaning", "Hva mener vi med det?")),
                List.of(), new TextTokens());
        assertEquals(new CoverageRow("a", "programme", "meaning", "touched", "automatic",
                List.of("e/a/definition/v2/2")), coverage.rows().getFirst());
    }

    @Test
    void theSixOfficialQuestionsAreAlwaysAsked() {
        Coverage coverage = Coverage.of(WRITINGS, STEPS, List.of(), List.of(), new TextTokens());
        assertEquals(6, coverage.rows().size());
    }

    @Test
    void whatAPersonSaysGoesBeforeIt() {
        var code = new CoverageCode("a", "ferry", "kari", CoverageCode.Level.NONE, "corrections.yaml", 1);
        var official = new CoverageCode("a", "official/effects", "kari", CoverageCode.Level.ANSWERED,
                "corrections.yaml", 2);
        var gone = new CoverageCode("z", "ferry", "kari", CoverageCode.Level.NONE, "corrections.yaml", 3);
        Coverage coverage = Coverage.of(WRITINGS, STEPS, QUESTIONS, List.of(code, official, gone), new TextTokens());
        assertEquals(List.of("none", "human"), List.of(row(List.of(code), "ferry").level(),
                row(List.of(code), "ferry").author()));
        assertEquals(List.of(gone), coverage.unused());
        MeasureRow measure = new CoverageMeasures("e", coverage.rows()).rows().getLast();
        assertEquals(2.0 / 3, measure.findValue().orElseThrow(), 1e-12);
        assertEquals(List.of("ANSWERED: 1, 3", "CONFIRMED: 1, 3"), measure.notes());
        assertEquals(new Interval(0, 2.0 / 3, "suggestions"), measure.bounds(), "one coded as none, two open");
    }

    private static CoverageRow row(List<CoverageCode> codes, String question) {
        return Coverage.of(WRITINGS, STEPS, QUESTIONS, codes, new TextTokens()).rows().stream()
                .filter(row -> row.question().equals(question) && row.set().equals("programme")).findFirst()
                .orElseThrow();
    }

    private static Question question(String id, String text) {
        return new Question(id, new LocalText(Map.of(Language.NB, text)));
    }
}
