package no.kronsj.ingest.source;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CueFileTest {
    private static String shown(Readout readout) {
        return ((Transcript) readout.content()).cues().stream()
                .map(cue -> "%d–%d %s: %s".formatted(cue.startMillis(), cue.endMillis(), cue.speaker(), cue.text()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void voicesTagsAndEntitiesAreTakenApart() {
        assertEquals("1000–2500 Kari Nordmann: Hei & <ha det> <3\n1000–2500 Ola: Nei",
                shown(Written.read("a.vtt", """
                                            WEBVTT - et møte

                                            STYLE
                                            ::cue { color: red }

                                            NOTE --> er ingen tid

                                            abc/1-0
                                            00:01.000 --> 00:02.500 line:0
                                            <v.loud Kari Nordmann (External)><b>Hei</b> &amp; &lt;ha det&gt; <3</v>
                                            <v Ola><00:01.500>Nei
                                            """)));
    }

    @Test
    void hoursMayBeManyAndTextMayStandBelowABlankLine() {
        assertEquals("360000000–360001000 null: en\n360002000–360003000 null: to",
                shown(Written.read("a.vtt", """
                                            100:00:00.000 --> 100:00:01.000

                                            en

                                            100:00:02.000 --> 100:00:03.000

                                            to
                                            """)));
    }

    @Test
    void colonAloneMakesNoSpeaker() {
        assertEquals("""
                     0–1000 null: 10:30: da starter vi
                     1000–2000 null: Spørsmål: hva nå?
                     2000–3000 null: https://example.no: lenke
                     3000–4000 Kari Nordmann: Åse sa: «hei»""", shown(Written.read("a.vtt", """
                                                                                            WEBVTT

                                                                                            00:00.000 --> 00:01.000
                                                                                            10:30: da starter vi

                                                                                            00:01.000 --> 00:02.000
                                                                                            Spørsmål: hva nå?

                                                                                            00:02.000 --> 00:03.000
                                                                                            https://example.no: lenke

                                                                                            00:03.000 --> 00:04.000
                                                                                            Kari Nordmann: Åse sa: «hei»
                                                                                            """)));
    }

    @Test
    void singleNameThatComesBackInMostCuesIsASpeaker() {
        Readout readout = Written.read("a.vtt", """
                                                WEBVTT

                                                00:00.000 --> 00:01.000
                                                Kari: ja

                                                00:01.000 --> 00:02.000
                                                Kari: nei
                                                """);
        assertEquals("0–1000 Kari: ja\n1000–2000 Kari: nei", shown(readout));
    }

    @Test
    void srtHasCommas() {
        Readout readout = Written.read("a.srt", "1\r\n00:00:03,500 --> 00:00:07,000\r\n<i>Velkommen</i>\r\n\r\n");
        assertEquals("srt", readout.format().id());
        assertEquals("3500–7000 null: Velkommen", shown(readout));
    }

    @Test
    void brokenTimesAreSetAside() {
        Readout readout = Written.read("a.vtt",
                "WEBVTT\n\n00:0x.000 --> 00:02.000\ntapt\n\n00:05.000 --> 00:02.000\nbaklengs\n\n00:01.000 --> 00:02.000\ner der\n");
        assertEquals("1000–2000 null: er der", shown(readout));
        assertEquals(List.of(IssueKind.CUE_BROKEN, IssueKind.CUE_BROKEN), Written.issues(readout));
        assertEquals(2, readout.setAside());
    }

    @Test
    void confidenceThatStreamNotesIsNoText() {
        Readout readout = Written.read("stream.vtt", """
                                                     WEBVTT

                                                     NOTE duration:"00:05:00"

                                                     NOTE Confidence: 0.89

                                                     f1a2b3c4-0000-4d0e-9a31-0c2d3e4f5a6b
                                                     00:00:01.000 --> 00:00:02.000
                                                     Velkommen.
                                                     """);
        assertEquals("[Cue[row=8, startMillis=1000, endMillis=2000, speaker=null, text=Velkommen., prefix=null]]",
                ((Transcript) readout.content()).cues().toString());
    }
}
