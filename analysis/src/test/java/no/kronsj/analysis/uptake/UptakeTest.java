package no.kronsj.analysis.uptake;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.proposal.WrittenTexts;
import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.LinkRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.analysis.text.TextTokens;
import no.kronsj.ingest.workshop.TraceLink;
import no.kronsj.ingest.workshop.UptakeCode;
import no.kronsj.ingest.workshop.UptakeCode.Level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UptakeTest {
    private static final Writings WRITINGS = WrittenTexts
            .of("""
                a|roadmap|v1|item|Bussen kjører oftere.
                a|roadmap|v2|item|Bussen kjører oftere. Sykkelstien brøytes om vinteren.
                b|roadmap|v1|item|Skolen dyrker grønnsaker.
                b|roadmap|v2|item|Skolen dyrker grønnsaker.
                c|roadmap|v1|item|Myra ligger i fred.
                a|feedback|b|whole|Sykkelstien må brøytes, og ferga glemmes.
                a|feedback|c|whole|Bussen kjører.
                b|feedback|a|whole|Kompost og drivhus mangler.
                b|feedback|c|whole|Sykkelstien forbi skolen.
                """);

    @Test
    void aNoteIsTakenUpByItsWordsThatWereNotThereBefore() {
        List<MeasureRow> rows = rows(List.of());
        assertEquals(2.0 / 4, value(rows, "uptake", "a@b"), 1e-12, "sykkelstien, brøytes; not ferga, glemmes");
        MeasureRow nothingNew = row(rows, "uptake", "a@c");
        assertEquals(Status.UNDEFINED, nothingNew.status());
        assertEquals(List.of("NOTHING-NEW"), nothingNew.notes());
        assertEquals(0, value(rows, "uptake", "b@a"), 1e-12);
        assertEquals(Status.NO_DATA, row(rows, "uptake", "c").status(), "nobody gave c a note");
    }

    @Test
    void notesOfOthersTellWhatIsToBeExpected() {
        List<MeasureRow> rows = rows(List.of());
        assertEquals(1.0 / 3, value(rows, "uptake_null", "a"), 1e-12,
                "b@a is its own note and does not count; of b@c sykkelstien is there, forbi and skolen are not");
    }

    @Test
    void whatPeopleSayGoesBeforeTheWordsOnceEveryNoteIsCoded() {
        var one = new UptakeCode("a@b", "kari", Level.ADOPTED, "corrections.yaml", 1);
        var other = new UptakeCode("a@b", "ola", Level.PARTLY, "corrections.yaml", 2);
        var second = new UptakeCode("a@c", "kari", Level.NO_TRACE, "corrections.yaml", 3);
        var gone = new UptakeCode("x@y", "kari", Level.ADOPTED, "corrections.yaml", 4);
        List<MeasureRow> half = rows(List.of(one, other));
        assertEquals(0.5, value(half, "uptake", "a@b"), 1e-12, "coders differ: the lower");
        assertEquals(List.of("PARTLY-CODED: 1, 2"), row(half, "uptake", "a").notes());
        assertEquals(new Interval(0, 1, "suggestions"), row(half, "uptake", "a").bounds(), "words are no certainty");
        List<MeasureRow> all = rows(List.of(one, other, second));
        assertNull(row(all, "uptake", "a").bounds());
        assertEquals(0.25, value(all, "uptake", "a"), 1e-12);
        assertEquals(List.of("CODED", "WORDS: 0.500"), row(all, "uptake", "a").notes());
        assertEquals(1.0 / 2, value(all, "uptake_coded", "e"), 1e-12);
        assertEquals(List.of(gone),
                new UptakeMeasures("e", Uptake.of(WRITINGS, new TextTokens()), List.of(one, gone)).unusedCodes());
    }

    @Test
    void whoGotNoNoteIsListedAndNotBlamed() {
        List<MeasureRow> rows = rows(List.of());
        assertEquals(0, value(rows, "notes_received", "c"), 1e-12);
        assertEquals(List.of("NOBODY-GAVE"), row(rows, "notes_received", "c").notes());
        assertEquals(2, value(rows, "notes_given", "c"), 1e-12);
    }

    @Test
    void theTraceGoesFromTheNoteToTheSentenceItsThemeAndTheGoalThatNamesIt() {
        var passages = List.of(
                new PassageRow("e/a/roadmap/v2/2", "d", "a", "roadmap", "v2", "nb", "t1", "", 0.7, null, true,
                        false, 0, 9),
                new PassageRow("e/b/roadmap/v2/4", "d", "b", "roadmap", "v2", "nb", "t1", "", 0.7, null, true,
                        false, 0, 9));
        var themes = List
                .of(new ThemeRow("t1", "", "sykkelsti; buss", 2, 2, List.of("nb"), null, "stable", null, "", ""));
        var drawn = new TraceLink("b@a", "e/b/roadmap/v2/4", "2021-10-04", "corrections.yaml", 1);
        var gone = new TraceLink("b@a", "e/b/roadmap/v9/4", "", "corrections.yaml", 2);
        var trace = new Trace(new UptakeMeasures("e", Uptake.of(WRITINGS, new TextTokens()), List.of()).words(),
                passages, themes,
                List.of(), List.of(drawn, gone), new TextTokens());
        assertEquals(List.of(new LinkRow("note-passage", "a@b", "e/a/roadmap/v2/2", "automatic", ""),
                new LinkRow("note-passage", "b@a", "e/b/roadmap/v2/4", "human", "2021-10-04"),
                new LinkRow("passage-theme", "e/a/roadmap/v2/2", "t1", "automatic", ""),
                new LinkRow("passage-theme", "e/b/roadmap/v2/4", "t1", "automatic", "")), trace.links());
        assertEquals(List.of(gone), trace.unused());
    }

    @Test
    void withoutNotesThereAreNoFigures() {
        var none = WrittenTexts.of("a|roadmap|v1|item|Bussen kjører.");
        assertTrue(new UptakeMeasures("e", Uptake.of(none, new TextTokens()), List.of()).rows().isEmpty());
    }

    private static List<MeasureRow> rows(List<UptakeCode> codes) {
        return new UptakeMeasures("e", Uptake.of(WRITINGS, new TextTokens()), codes).rows();
    }

    private static double value(List<MeasureRow> rows, String measure, String subject) {
        return row(rows, measure, subject).findValue().orElseThrow();
    }

    private static MeasureRow row(List<MeasureRow> rows, String measure, String subject) {
        return rows.stream().filter(row -> row.key().measure().equals(measure) && row.key().subject().equals(subject))
                .findFirst().orElseThrow();
    }
}
