package no.kronsj.ingest.source;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.ingest.source.content.SourceContent.Attendance;
import no.kronsj.ingest.source.content.SourceContent.Calendar;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Table;
import no.kronsj.ingest.source.content.SourceContent.Transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** FEATURE UNDER TEST: files that the tools themselves made, or that were rebuilt byte by byte after them. */
@Tag("real-data")
class RealExportsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            carpentries/real/longterm-2020-semicolon-multiselect.csv             | csv               | 176  | 0
                                            googleforms/derived/aoc-2023-600.csv                                 | googleforms       | 600  | 0
                                            googleforms/reconstructed/workshop-forms-zip-inner.csv               | googleforms       | 6    | 0
                                            kobo/vendor-generated/customer_satisfaction-labels.csv               | csv               | 3    | 0
                                            kobo/vendor-generated/dietary_needs-codes.csv                        | kobo              | 3    | 0
                                            kobo/vendor-generated/dietary_needs-codes.xlsx                       | kobo              | 3    | 0
                                            kobo/vendor-generated/restaurant_profile-labels.csv                  | kobo              | 8    | 0
                                            kobo/vendor-generated/restaurant_profile-labels.xlsx                 | kobo              | 8    | 0
                                            limesurvey/reconstructed/results-survey123456-code-short.csv         | limesurvey        | 6    | 0
                                            limesurvey/reconstructed/results-survey123456-full-long.csv          | limesurvey        | 6    | 0
                                            mentimeter/reconstructed/Verksted Krønsj - voters.xlsx               | mentimeter        | 10   | 0
                                            msforms/reconstructed/Evaluering av verksted(1-6).xlsx               | msforms-xlsx      | 6    | 0
                                            msforms/reconstructed/Workshop evaluation(1-6).xlsx                  | msforms-xlsx      | 6    | 0
                                            nettskjema/real/data-123823-csv-report.txt                           | nettskjema        | 3    | 0
                                            nettskjema/reconstructed/data-200001-no-codebook.txt                 | nettskjema        | 6    | 0
                                            qualtrics/real/sample.csv                                            | qualtrics         | 1    | 0
                                            qualtrics/reconstructed/numeric.csv                                  | qualtrics         | 6    | 0
                                            surveymonkey/real/StarWars-1row-crlf-cp1252.csv                      | surveymonkey      | 1186 | 0
                                            surveymonkey/reconstructed/Workshop evaluation.csv                   | surveymonkey      | 6    | 0
                                            surveyxact/reconstructed/dataset.csv                                 | surveyxact        | 6    | 0
                                            surveyxact/reconstructed/surveyxact.xlsx                             | surveyxact        | 6    | 0
                                            typeform/real/fcc-2016-new-coder-survey-part1-first400.csv           | typeform          | 400  | 0
                                            teams/real/attendance-2022-en-be16-IDL-14-11-22.csv                  | teams-attendance  | 7    | 0
                                            teams/derived/attendance-2022-en-le16-crlf-IDL-14-11-22.csv          | teams-attendance  | 7    | 0
                                            teams/reconstructed/attendance-2026-en-engagement.csv                | teams-attendance  | 7    | 0
                                            teams/reconstructed/meetingAttendanceList-2020.csv                   | teams-attendance  | 4    | 0
                                            teams/reconstructed/meetingAttendanceReport-2021.csv                 | teams-attendance  | 4    | 0
                                            teams/reconstructed/chat-copy-paste-nb.txt                           | teams-chat        | 4    | 0
                                            teams/reconstructed/transcript-teams.vtt                             | webvtt            | 6    | 0
                                            teams/reconstructed/chat-graph-messages.json                         | teams-graph       | 5    | 0
                                            teams/reconstructed/transcript-teams.docx                            | teams-transcript  | 3    | 0
                                            discord/reconstructed/Krønsj - Text channels - veikart [1278].json   | discord           | 3    | 0
                                            slack/reconstructed/Krønsj Slack export Sep 14 2026 - Sep 23 2026.zip | slack             | 6    | 0
                                            googlemeet/reconstructed/abc-defg-hij_attendance.csv                 | meet-attendance   | 3    | 0
                                            xapi/reconstructed/statements.json                                   | xapi              | 1    | 2
                                            xapi/reconstructed/activitystreams2-outbox.json                      | activitystreams   | 2    | 0
                                            vtt-srt/real/testWebVTT_header.vtt                                   | webvtt            | 1    | 0
                                            vtt-srt/real/testWebVTT_simple.vtt                                   | webvtt            | 2    | 0
                                            zoom/real/participants_heroes.csv                                    | zoom-participants | 31   | 0
                                            zoom/reconstructed/participants-2025-new-columns.csv                 | zoom-participants | 3    | 1
                                            zoom/real/zoom-chat-2.txt                                            | zoom-chat         | 10   | 0
                                            zoom/reconstructed/chat-2024-type5-reactions.txt                     | zoom-chat         | 6    | 0
                                            zoom/reconstructed/chat-cloud-GMT20260922-080005_Recording.txt       | zoom-chat         | 3    | 0
                                            zoom/reconstructed/transcript-zoom.vtt                               | webvtt            | 3    | 0
                                            vtt-srt/real/testWebVTT.vtt                                          | webvtt            | 8    | 0
                                            vtt-srt/reconstructed/simple.srt                                     | srt               | 2    | 0
                                            ics/real/testICalendar.ics                                           | ics               | 1    | 0
                                            ics/reconstructed/one-to-one-outlook.ics                             | ics               | 1    | 0
                                            documents/reconstructed/gruppe3-veikart.docx                         | docx              | 15   | 0
                                            documents/real/testWORD_numbered_list.docx                           | docx              | 44   | 0
                                            documents/real/testFooter.odt                                        | odt               | 2    | 0
                                            documents/real/testODTStyles2.odt                                    | odt               | 15   | 0
                                            documents/real/testAnnotations.pdf                                   | pdf               | 1    | 0
                                            documents/real/testComment.pdf                                       | pdf               | 1    | 0
                                            documents/real/testPopupAnnotation.pdf                               | pdf               | 0    | 0
                                            documents/real/testPDFVarious.pdf                                    | pdf               | 26   | 0
                                            documents/real/testOCR.pdf                                           | pdf               | 0    | 0
                                            documents/real/testOCR.docx                                          | docx              | 2    | 0
                                            documents/real/testComment.pptx                                      | pptx              | 1    | 0
                                            documents/real/testPPT_various.pptx                                  | pptx              | 29   | 0
                                            documents/real/testPPT_various.ppt                                   | ppt               | 29   | 0
                                            documents/real/testWORD6.doc                                         | doc               | 1    | 0
                                            documents/real/testWORD_various.doc                                  | doc               | 31   | 0
                                            documents/real/testHTML_utf8.html                                    | html              | 2    | 0
                                            documents/real/testPages2013.pages                                   | archive           | 0    | 0
                                            documents/reconstructed/gruppe3-veikart.doc                          | doc               | 15   | 0
                                            documents/reconstructed/gruppe3-skannet-uten-tekst.pdf               | pdf               | 0    | 0
                                            documents/reconstructed/gruppe3-veikart.pdf                          | pdf               | 15   | 0
                                            documents/reconstructed/gruppe3.md                                   | markdown          | 9    | 0
                                            """)
    void everyRowIsKeptOrSetAside(String file, String format, int rows, int setAside) {
        Readout readout = Exports.read(file);
        assertEquals("%s %d %d".formatted(format, rows, setAside),
                "%s %d %d".formatted(readout.format().id(), readout.content().rows(), readout.setAside()));
        assertEquals(rows + setAside, readout.rowsIn());
    }

    private static String cell(Readout readout, int row, String heading) {
        var table = (Table) readout.content();
        return table.records().get(row).cells().get(table.headings().indexOf(heading));
    }

    @Test
    void formsShowAnswersAsTheyWereGiven() {
        Readout forms = Exports.read("msforms/reconstructed/Evaluering av verksted(1-6).xlsx");
        assertEquals("2026-09-15T14:02:11", cell(forms, 0, "Starttidspunkt"));
        assertEquals("Gruppearbeid;Plenum;", cell(forms, 0, "Hva fungerte godt? (Velg alle)"));
        Readout form = Exports.read("nettskjema/real/data-123823-csv-report.txt");
        assertEquals("77.0", cell(form, 0, "number_integer"));
        assertEquals("sølvi.png", cell(form, 0, "attachment_1"));
    }

    @Test
    void optionsStandWithTheirQuestion() {
        Readout monkey = Exports.read("surveymonkey/reconstructed/Workshop evaluation.csv");
        assertEquals("Plenary", cell(monkey, 1, "What worked well? (Select all that apply) [Plenary]"));
        assertEquals("118420000000", cell(monkey, 0, "Respondent ID"));
    }

    @Test
    void carpentersKeepCommasWithinOptions() {
        var table = (Table) Exports.read("carpentries/real/longterm-2020-semicolon-multiselect.csv").content();
        assertEquals(24, table.headings().size());
        assertTrue(table.records().stream().allMatch(row -> row.cells().size() == 24));
    }

    @Test
    void nobodyIsLostBetweenTheSectionsOfTeams() {
        var attendance = (Attendance) Exports.read("teams/reconstructed/attendance-2026-en-engagement.csv").content();
        assertEquals(6, attendance.joins().stream().map(Attendance.Join::name).distinct().count());
        var real = (Attendance) Exports.read("teams/real/attendance-2022-en-be16-IDL-14-11-22.csv").content();
        assertEquals("García Simón, Pedro", real.joins().get(2).name());
        assertEquals(19 * 60 + 21, real.joins().get(2).seconds());
        assertEquals("2022-11-14T09:30:52", String.valueOf(real.joins().get(2).start()));
    }

    @Test
    void privateMessageIsMarkedAndQuotedOneIsNot() {
        var chat = (Chat) Exports.read("zoom/reconstructed/chat-2024-type5-reactions.txt").content();
        assertEquals("false false false false false true",
                String.join(" ", chat.messages().stream().map(message -> "" + message.direct()).toList()));
    }

    @Test
    void speakersAreThoseWhoSpoke() {
        var teams = (Transcript) Exports.read("teams/reconstructed/transcript-teams.vtt").content();
        assertEquals("Øyås, Ærlend", teams.cues().get(1).speaker());
        assertEquals("Da begynner vi & tar spørsmål til slutt <3.", teams.cues().get(4).text());
        var zoom = (Transcript) Exports.read("zoom/reconstructed/transcript-zoom.vtt").content();
        assertEquals("Klokka er 10:30: da starter vi.", zoom.cues().get(1).text());
    }

    @Test
    void meetingOfTwoIsAMeetingOfTwo() {
        var calendar = (Calendar) Exports.read("ics/reconstructed/one-to-one-outlook.ics").content();
        assertEquals("[aerlend.oyas@example.no, kari.nordmann@example.no]",
                calendar.events().getFirst().accepted().toString());
    }
}
