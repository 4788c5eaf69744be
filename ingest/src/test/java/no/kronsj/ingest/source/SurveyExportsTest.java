package no.kronsj.ingest.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import no.kronsj.ingest.source.content.SourceContent.Codebook;
import no.kronsj.ingest.source.content.SourceContent.Codebook.Variable;
import no.kronsj.ingest.source.content.SourceContent.Table;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: the exports of survey tools, with what their codebooks say and what is remarked of them. */
@Tag("real-data")
class SurveyExportsTest {
    private static Table table(String file) {
        return (Table) Exports.read(file).content();
    }

    private static String cell(Table table, int record, String heading) {
        return table.records().get(record).cells().get(table.headings().indexOf(heading));
    }

    private static Map<String, Variable> codebook(String file) {
        return ((Codebook) Exports.read(file).content()).variables().stream()
                .collect(Collectors.toMap(Variable::name, variable -> variable));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            googleforms/reconstructed/Workshop evaluation.csv.zip            | googleforms            | 6  |
                                            limesurvey/reconstructed/limesurvey_survey_123456.lss            | limesurvey-structure   | 1  |
                                            limesurvey/reconstructed/results-survey123456-code-short.csv     | limesurvey             | 6  | RESPONSES_PARTIAL
                                            nettskjema/real/elements-123823.json                             | nettskjema-codebook    | 27 |
                                            nettskjema/real/form-123823.sps                                  | nettskjema-codebook    | 27 |
                                            nettskjema/real/info-123823.json                                 | nettskjema-codebook    | 0  | FORM_WITHOUT_ANSWERS
                                            nettskjema/real/submission-27685292.json                         | nettskjema-submissions | 1  |
                                            qualtrics/reconstructed/numeric.csv                              | qualtrics              | 6  | RESPONSES_PARTIAL
                                            qualtrics/reconstructed/choice-text.csv                          | qualtrics              | 6  | RESPONSES_PARTIAL
                                            surveyxact/reconstructed/variables.csv                           | surveyxact-codebook    | 9  | ENCODING_GUESSED
                                            surveyxact/reconstructed/labels.csv                              | surveyxact-codebook    | 7  | ENCODING_GUESSED
                                            surveyxact/reconstructed/surveyxact.xlsx                         | surveyxact             | 6  | RESPONSES_PARTIAL DECIMAL_COMMA
                                            kobo/vendor-generated/dietary_needs-codes.xlsx                   | kobo                   | 3  |
                                            mentimeter/reconstructed/Verksted Krønsj - voters.xlsx           | mentimeter             | 10 | SHEET_CHOSEN
                                            """)
    void whatTheFileIsIsSaid(String file, String format, int rows, String issues) {
        Readout readout = Exports.read(file);
        String found = Written.issues(readout).stream().map(Enum::name).collect(Collectors.joining(" "));
        assertEquals("%s %d %s".formatted(format, rows, issues == null ? "" : issues),
                "%s %d %s".formatted(readout.format().id(), readout.content().rows(), found));
        assertEquals(0, readout.setAside());
    }

    @Test
    void qualtricsHasTheTagAsHeadingAndTheQuestionBesideIt() {
        Table table = table("qualtrics/reconstructed/numeric.csv");
        Table.Column column = table.columns().get(table.headings().indexOf("Q1"));
        assertEquals("The goals were clear", column.also());
        assertEquals("5", cell(table, 0, "Q1"));
        assertEquals("", cell(table, 2, "Q3_1"), "-99 is seen and left blank");
        assertEquals(Table.NOT_SHOWN, cell(table, 5, "Q1"), "a blank cell beside -99 was not shown");
        assertEquals("", cell(table, 0, "RecipientEmail"), "which says nothing of what the tool itself knows");
    }

    @Test
    void surveyXactWorkbookExplainsItself() {
        Table table = table("surveyxact/reconstructed/surveyxact.xlsx");
        Table.Column column = table.columns().get(table.headings().indexOf("s_1"));
        assertEquals("Målene var tydelige", column.also());
        assertEquals(List.of("Svært enig", "Enig", "Verken eller", "Uenig", "Svært uenig", "Vet ikke"),
                List.copyOf(column.labels().values()));
        assertEquals("6", cell(table, 5, "s_1"));
    }

    @Test
    void codebooksGiveQuestionsAndLabelsByTheHeadingOfTheAnswers() {
        for (String file : List.of("nettskjema/real/elements-123823.json", "nettskjema/real/form-123823.sps")) {
            Map<String, Variable> codebook = codebook(file);
            Variable radio = codebook.get("radio");
            assertEquals("How happy are we with Nettskjema?", radio == null ? "" : radio.question(), file);
            assertEquals(Map.of("1", "Very happy!", "-1", "Very unhappy!"),
                    radio == null ? Map.of() : radio.labels(), file);
            Table answers = table("nettskjema/real/data-123823-csv-report.txt");
            List<String> unknown = answers.headings().stream().filter(heading -> !heading.startsWith("$"))
                    .filter(heading -> !codebook.containsKey(heading)).toList();
            assertEquals(List.of(), unknown, file);
        }
        Variable variable = codebook("limesurvey/reconstructed/limesurvey_survey_123456.lss").get("G01Q01");
        assertEquals("Målene var tydelige", variable == null ? "" : variable.question());
        assertEquals("Svært enig", variable == null ? "" : variable.labels().get("A1"));
        Variable labels = codebook("surveyxact/reconstructed/labels.csv").get("s_3_2");
        assertEquals("Svært uenig", labels == null ? "" : labels.labels().get("5"));
    }

    @Test
    void oneSubmissionHasTheCellsOfTheTextExport() {
        Table json = table("nettskjema/real/submission-27685292.json");
        Table text = table("nettskjema/real/data-123823-csv-report.txt");
        for (String heading : List.of("$submission_id", "freetext", "radio", "checkbox.questionnaires",
                "checkbox.events", "dropdown", "slider", "attachment_1", "$answer_time_ms")) {
            assertEquals(cell(text, 0, heading), cell(json, 0, heading), heading);
        }
    }

    @Test
    void mentimeterVotersOfTwoSessionsAreDifferent() {
        Table table = table("mentimeter/reconstructed/Verksted Krønsj - voters.xlsx");
        assertEquals("1/1", cell(table, 0, "Session/Voter"));
        assertEquals(10, table.records().stream().map(row -> row.cells().getLast()).distinct().count());
    }

    @Test
    void typeformsSecondOtherIsCalledByItsNumber() {
        Table table = table("typeform/real/fcc-2016-new-coder-survey-part1-first400.csv");
        assertEquals(List.of("", "Other (2)", "Other (3)", "Other (4)"), table.columns().stream()
                .filter(column -> column.heading().equals("Other")).map(Table.Column::also).toList());
    }
}
