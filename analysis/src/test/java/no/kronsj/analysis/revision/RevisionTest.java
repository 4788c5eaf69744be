package no.kronsj.analysis.revision;

import java.util.List;

import org.junit.jupiter.api.Test;

import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.proposal.WrittenTexts;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.text.TextTokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RevisionTest {
    private static final String FIRST = "Bussen går hver time. Skolen kjøper lokal mat. Myra ligger i fred.";

    @Test
    void aMovedSentenceIsNeitherDeletedNorInserted() {
        Revision revision = revision(FIRST, "Myra ligger i fred. Bussen går hver time. Skolen kjøper lokal mat.");
        assertEquals(0, revision.size().orElseThrow(), 1e-12);
        assertEquals(List.of("MOVED", "KEPT", "KEPT"), whats(revision));
    }

    @Test
    void theSizeIsTheShareOfWordsThatHaveNoCounterpart() {
        Revision revision = revision("En buss går hver time.", "En buss går hver time til skolen.");
        assertEquals(1 - 2 * 5.0 / 12, revision.size().orElseThrow(), 1e-12);
        Edit edit = revision.edits().getFirst();
        assertEquals(Edit.What.REWORDED, edit.what());
        assertEquals(List.of(new Edit.Stretch(22, 32)), edit.inserted());
        assertEquals(List.of(), edit.deleted());
    }

    @Test
    void sentencesThatShareTooLittleAreRemovedAndAdded() {
        Revision revision = revision(FIRST, "Bussen går hver time. Vi bygger et bibliotek. Myra ligger i fred.");
        assertEquals(List.of("KEPT", "REMOVED", "ADDED", "KEPT"), whats(revision));
    }

    @Test
    void anotherInflectionIsNoChangeOfWordsButIsShown() {
        Revision revision = revision("Kommunen bygger skolen.", "Kommunene bygger skolen.");
        assertEquals(0, revision.size().orElseThrow(), 1e-12);
        assertEquals(List.of("REWORDED"), whats(revision));
    }

    @Test
    void twoRevisionsWithoutWordsHaveNoSize() {
        assertTrue(Revision.of(List.of(), List.of()).size().isEmpty());
        assertEquals(1, Revision.of(List.of(), sentences("En buss.")).size().orElseThrow(), 1e-12);
    }

    @Test
    void statusesTellWhyThereIsNoSize() {
        Writings writings = WrittenTexts.of("""
                                            a|definition|v1|paragraph|Bussen går hver time.
                                            a|definition|v2|paragraph|Bussen går hver time.
                                            b|definition|v1|paragraph|Skolen kjøper lokal mat.
                                            c|definition|v1|paragraph|!
                                            c|definition|v2|paragraph|?
                                            """);
        List<MeasureRow> rows = RevisionMeasures.of(writings, new TextTokens()).measures();
        assertEquals(List.of("NO-REVISION", "1 kept", "0 reworded", "0 moved", "0 added", "0 removed"),
                row(rows, "a").notes());
        assertEquals(Status.NO_DATA, row(rows, "b").status());
        assertEquals(Status.UNDEFINED, row(rows, "c").status());
    }

    @Test
    void abbreviationsAndDatesEndNoSentence() {
        assertEquals(2, sentences("Frist er 1. juni 2022, bl.a. for Åsmark. Ca. 20 kommuner er med.").size());
    }

    private static MeasureRow row(List<MeasureRow> rows, String group) {
        return rows.stream().filter(row -> row.key().subject().equals("definition@" + group)).findFirst()
                .orElseThrow();
    }

    private static List<String> whats(Revision revision) {
        return revision.edits().stream().map(edit -> edit.what().name()).toList();
    }

    private static Revision revision(String before, String after) {
        return Revision.of(sentences(before), sentences(after));
    }

    private static List<Sentence> sentences(String text) {
        return Sentence.of(WrittenTexts.of("g|definition|v1|paragraph|" + text).all(), new TextTokens());
    }
}
