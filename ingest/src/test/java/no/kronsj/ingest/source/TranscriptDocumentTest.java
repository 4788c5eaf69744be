package no.kronsj.ingest.source;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import no.kronsj.ingest.source.content.SourceContent.Transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: a transcript saved as a Word document is a transcript, and another document is none. */
class TranscriptDocumentTest {
    private static Readout word(String... paragraphs) {
        String body = String.join("", paragraphs);
        return Written.read("a.docx", Written.zip(Map.of("word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>")));
    }

    private static String cue(String bold, String speaker, String time, String said) {
        return "<w:p><w:r><w:rPr><w:b%s/></w:rPr><w:t>%s</w:t></w:r><w:r><w:t xml:space=\"preserve\">   %s</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(bold, speaker, time, said);
    }

    private static String shown(Readout readout) {
        return ((Transcript) readout.content()).cues().stream()
                .map(cue -> "%d %d-%d %s: %s".formatted(cue.row(), cue.startMillis(), cue.endMillis(), cue.speaker(),
                        cue.text()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachEntryLastsUntilTheNextAndTheLastOneToTheEndOfTheMeeting() {
        Readout readout = word("<w:p><w:r><w:t>Verksted</w:t></w:r></w:p><w:p><w:r><w:t>1h 2m</w:t></w:r></w:p>",
                cue("", "Kari Nordmann", "0:03", "Velkommen"),
                cue("", "Øyås, Ærlend (Ekstern)", "1:00:07", "Hei 10:30"));
        assertEquals("3 3000-3607000 Kari Nordmann: Velkommen\n4 3607000-3720000 Øyås, Ærlend: Hei 10:30",
                shown(readout));
        assertEquals("ENDS_ESTIMATED", Written.issues(readout).getFirst().name());
    }

    @Test
    void aPlanOfTimesThatIsNotInBoldIsADocument() {
        assertEquals("docx", word(cue(" w:val=\"0\"", "Lunsj", "11:30", "i kantina")).format().id());
    }

    @Test
    @Tag("real-data")
    void sampleOfTeamsIsATranscriptOfThree() {
        assertEquals("""
                     4 3000-7000 Kari Nordmann: Velkommen, alle sammen. I dag skal vi lage et veikart.
                     5 7000-3723000 Øyås, Ærlend: Hei hei.
                     6 3723000-7881000 Kari Nordmann: Takk for i dag.""",
                shown(Exports.read("teams/reconstructed/transcript-teams.docx")));
    }
}
