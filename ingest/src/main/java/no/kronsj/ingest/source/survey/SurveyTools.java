package no.kronsj.ingest.source.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import no.kronsj.ingest.source.content.SourceContent.Table.Column;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.grid.Grid;
import no.kronsj.ingest.source.grid.TableReading;

/** The survey tools by the first rows of their exports; what each row rests on stands in the tools' own exporters. */
public final class SurveyTools {
    private static final Pattern GOOGLE_TIME = Pattern.compile(
            "\\d{4}/\\d{1,2}/\\d{1,2} \\d{1,2}:\\d{2}:\\d{2} [AP]M .*|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? (?:kl\\. )?\\d{1,2}[.:]\\d{2}.*");
    private static final Set<String> ANSWER_WORDS = Set.of("Response", "Open-Ended Response", "Svar", "Åpent svar");

    private SurveyTools() {}

    /** Headings follow the language of whoever exports; both occur in one organisation. */
    public static final SurveyTable MS_FORMS = SurveyTable.oneHeading("ID, start time and completion time first",
            grid -> grid.ragged() && grid.heading(0, 0).equals("ID")
                    && Set.of("Start time", "Starttidspunkt").contains(grid.heading(0, 1))
                    && Set.of("Completion time", "Fullføringstidspunkt").contains(grid.heading(0, 2)));

    public static final SurveyTable NETTSKJEMA = SurveyTable.oneHeading(
            "$submission_id first, or NR first and Svartid last",
            grid -> grid.heading(0, 0).equals("$submission_id")
                    || grid.heading(0, 0).equals("NR") && grid.heading(0, grid.columns(0) - 1).equals("Svartid"));

    public static final SurveyTable GOOGLE_FORMS = SurveyTable.oneHeading("Timestamp first, with a time below",
            grid -> Set.of("Timestamp", "Tidsmerke", "Tidsstempel").contains(grid.heading(0, 0))
                    && GOOGLE_TIME.matcher(grid.heading(1, 0)).matches());

    public static final SurveyTable LIMESURVEY = new SurveyTable("id and submitdate first", LimeSurvey::headingRows,
            LimeSurvey::columns, LimeSurvey::answers);

    public static final SurveyTable QUALTRICS = new SurveyTable("import ids in the third row, or V1 and ResponseID",
            Qualtrics::headingRows, Qualtrics::columns, Qualtrics::answers);

    public static final SurveyTable SURVEYMONKEY = new SurveyTable(
            "Respondent ID first, answer options in the second row",
            SurveyTools::surveyMonkeyRows, SurveyTools::surveyMonkeyColumns);

    public static final SurveyTable TYPEFORM = SurveyTable.oneHeading("# first, and Start Date (UTC)",
            grid -> grid.heading(0, 0).equals("#")
                    && Headings.clean(grid.rows().getFirst().cells()).contains("Start Date (UTC)"));

    public static final SurveyTable MENTIMETER = new SurveyTable("Date (UTC), Session and Voter in one row",
            Mentimeter::headingRows, Mentimeter::columns, Mentimeter::answers);

    private static int surveyMonkeyRows(Grid grid) {
        boolean named = Set.of("Respondent ID", "RespondentID").contains(grid.heading(0, 0));
        if (!named || grid.rows().size() < 2) {
            return named ? 1 : 0;
        }
        boolean options = grid.heading(1, 0).isEmpty()
                && grid.rows().get(1).cells().stream().map(Headings::clean).anyMatch(ANSWER_WORDS::contains);
        return options ? 2 : 1;
    }

    /** The question stands over the first of its columns only; an option stands under each. */
    private static List<Column> surveyMonkeyColumns(Grid grid) {
        boolean options = surveyMonkeyRows(grid) == 2;
        var headings = new ArrayList<String>();
        String question = "";
        for (int i = 0; i < grid.columns(0); i++) {
            question = grid.heading(0, i).isEmpty() && options ? question : grid.heading(0, i);
            String option = options ? grid.heading(1, i) : "";
            headings.add(option.isEmpty() || ANSWER_WORDS.contains(option)
                    ? question
                    : question + " [" + option + "]");
        }
        return TableReading.columns(headings);
    }
}
