package no.kronsj.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Codebook;
import no.kronsj.ingest.source.content.SourceContent.Table;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SurveyToolsTest {
    private static String also(Readout readout) {
        return ((Table) readout.content()).columns().stream().map(Table.Column::also).toList().toString();
    }

    @Test
    void limeSurveyExchangeFormatIsDecodedAndNotShownIsLeft() {
        Readout readout = Written.read("vvexport_1.csv", "\"Response ID\"\t\"Date submitted\"\tGoals?\tWhy?\n"
                + "id\tsubmitdate\tQ1\tQ2\n"
                + "1\t\"2026-09-15 14:05:11\"\tA1\t\"a{newline}b{tab}{quote}c{quote} {lbrace}x\"\n"
                + "2\t{question_not_shown}\t{question_not_shown}\t'=SUM(1)\n");
        assertEquals("""
                     id | submitdate | Q1 | Q2
                     1 | 2026-09-15 14:05:11 | A1 | a
                     b\t"c" {x
                     2 | {question_not_shown} | {question_not_shown} | =SUM(1)
                     """, Written.table(readout));
        assertEquals("[Response ID, Date submitted, Goals?, Why?]", also(readout));
        assertEquals(List.of(IssueKind.RESPONSES_PARTIAL), Written.issues(readout));
    }

    @Test
    void limeSurveyHeadingsWithCodeAndTextAreParted() {
        Readout readout = Written.read("results.csv", "\uFEFF\"id. Response ID\";\"submitdate. Date submitted\";"
                + "\"Q1. Were the goals clear?\"\r\n\"1\";\"2026-09-15 14:05:11\";\"A1\"\r\n\r\n");
        assertEquals("id | submitdate | Q1\n1 | 2026-09-15 14:05:11 | A1\n", Written.table(readout));
        assertEquals("[Response ID, Date submitted, Were the goals clear?]", also(readout));
    }

    @Test
    void theEmptyRecordOfNoResponsesIsNoResponse() {
        Readout readout = Written.read("results.csv",
                "\uFEFF\"id\";\"submitdate\";\"Q1\"\r\n\"\";\"\";\"\"\r\n\r\n");
        assertEquals(SourceFormat.LIMESURVEY, readout.format());
        assertEquals(0, readout.content().rows());
        assertEquals(List.of(), Written.issues(readout));
    }

    @Test
    void qualtricsPreviewsAreSetAsideAndUnfinishedFormsAreKept() {
        String text = "StartDate\tStatus\tProgress\tFinished\tQ1\nStart\tType\tProgress\tFinished\tClear?\n"
                + "{\"ImportId\":\"startDate\"}\t{\"ImportId\":\"status\"}\t{\"ImportId\":\"progress\"}\t"
                + "{\"ImportId\":\"finished\"}\t{\"ImportId\":\"QID1\"}\n"
                + "2026-09-15\tIP Address\t100\tTrue\t5\n2026-09-15\tSurvey Preview\t100\tTrue\t1\n"
                + "2026-09-15\tIP Address\t42\tFalse\t4\n";
        Readout readout = Written.read("a.tsv", ("\uFEFF" + text.replace("{\"", "\"{\"\"").replace("\":\"", "\"\":\"\"")
                .replace("\"}", "\"\"}\"")).getBytes(StandardCharsets.UTF_16LE));
        assertEquals("""
                     StartDate | Status | Progress | Finished | Q1
                     2026-09-15 | IP Address | 100 | True | 5
                     2026-09-15 | IP Address | 42 | False | 4
                     """, Written.table(readout));
        assertEquals(List.of(IssueKind.RESPONSE_TEST, IssueKind.RESPONSES_PARTIAL), Written.issues(readout));
        assertEquals(List.of(5, 6), readout.issues().stream().map(IngestIssue::row).toList());
        assertEquals(1, readout.setAside());
    }

    @Test
    void theOlderQualtricsExportHasItsQuestionsBesideTheTags() {
        Readout readout = Written.read("a.csv", "V1,V8,V10,Q1,\nResponseID,StartDate,Finished,Clear?,\n"
                + "R_1,2015-03-01 10:00:00,1,2,\nR_2,2015-03-01 11:00:00,0,,\n");
        assertEquals(SourceFormat.QUALTRICS, readout.format());
        assertEquals("[ResponseID, StartDate, Finished, Clear?, ]", also(readout));
        assertEquals(List.of(IssueKind.RESPONSES_PARTIAL), Written.issues(readout));
        assertEquals(2, readout.content().rows());
    }

    @Test
    void nettskjemaAnswersByLineBecomeOneRowPerSubmission() {
        Readout readout = Written.read("answers.json",
                """
                {"submissionId":7,"elementId":1,"externalElementId":"q","elementType":"RADIO","externalAnswerOptionIds":["-1"]}
                {"submissionId":7,"elementId":2,"externalElementId":"c","elementType":"CHECKBOX","externalAnswerOptionIds":["a","b"]}
                {"submissionId":8,"elementId":2,"externalElementId":"c","elementType":"CHECKBOX","externalAnswerOptionIds":["b"]}
                {"submissionId":8,"elementId":
                """);
        assertEquals("$submission_id | q | c.a | c.b\n7 | -1 | 1 | 1\n8 |  | 0 | 1\n", Written.table(readout));
        assertEquals(List.of(IssueKind.ROW_BROKEN), Written.issues(readout));
        assertEquals(3, readout.rowsIn());
    }

    @Test
    void nettskjemaOf2018AndItsCodebookAreKnown() {
        Readout answers = Written.read("data-1-utf.txt",
                "NR\tE-post\tOpprettet\tEndret\tq1\tSvartid\n1\ta@x.no\t03.04.2018 10:00\t03.04.2018 10:01\t2\t3 minutt\n");
        assertEquals(SourceFormat.NETTSKJEMA, answers.format());
        assertEquals(1, answers.content().rows());
        assertEquals(List.of(), Written.issues(answers), "a day with a full stop comes first");
        Readout codebook = Written.read("codebook-1.txt",
                "* Evaluering (id 123) - 2018-04-03\n\n\nq1\tVar målene klare?\n1\tJa\n2\tNei\n\n\nq2\tnull\n");
        assertEquals(SourceFormat.NETTSKJEMA_CODEBOOK, codebook.format());
        assertEquals("[q1 Var målene klare? {1=Ja, 2=Nei}, q2  {}]",
                ((Codebook) codebook.content()).variables().stream()
                        .map(known -> known.name() + " " + known.question() + " " + known.labels()).toList()
                        .toString());
    }

    @Test
    void koboCsvThatLacksItsRepeatedQuestionsSaysSo() {
        Readout readout = Written.read("a.csv", "\"name\";\"_index\";\"__version__\"\n\"Anna\";\"1\";\"v1\"\n");
        assertEquals(SourceFormat.KOBO, readout.format());
        assertEquals(List.of(IssueKind.REPEAT_GROUPS_UNREAD), Written.issues(readout));
    }

    @Test
    void aPackedTableIsThatTableAndSeveralAreRefused() {
        Map<String, String> parts = new LinkedHashMap<>(Map.of("Evaluering.csv", "id;q1\n1;Ja\n"));
        Readout one = Written.read("Evaluering.csv.zip", Written.zip(parts));
        assertEquals(SourceFormat.CSV, one.format());
        assertEquals("id | q1\n1 | Ja\n", Written.table(one));
        assertEquals("UTF-8", one.encoding());
        parts.put("Andre.csv", "id;q1\n1;Nei\n");
        Readout two = Written.read("Evaluering.zip", Written.zip(parts));
        assertEquals(SourceFormat.ARCHIVE, two.format());
        assertEquals("an archive with 2 tables", two.issues().getFirst().found());
    }
}
