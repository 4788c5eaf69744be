package no.kronsj.ingest.issue;

import java.util.Locale;

/** What a problem costs the evaluation. */
public enum IssueCost {
    /** A file, a sheet or a column is not used at all. */
    FILE,
    /** Rows, answers or names are set aside. */
    ROWS,
    /** All is used, but with a doubt. */
    DOUBT;

    /** The word in the issues table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What problems of a kind cost. */
    public static IssueCost of(IssueKind kind) {
        return switch (kind) {
            case FILE_EMPTY, FILE_UNREADABLE, FORMAT_UNKNOWN, FILE_MISSING, NO_TEXT_LAYER, HEADING_MISSING, FILE_UNUSED,
                    FILE_NOT_A_TABLE, FILE_NOT_A_LOG, FILE_NOT_A_CODEBOOK, CODEBOOK_OF_ANOTHER_FORM,
                    FORM_WITHOUT_ANSWERS, REPEAT_GROUPS_UNREAD, FILE_TOO_LARGE, READING_STOPPED, FILE_LOCKED,
                    SHEET_MISSING, ENTRY_UNREADABLE ->
                FILE;
            case ROW_RAGGED, CUE_BROKEN, EVENT_BROKEN, ANSWER_OUTSIDE_SCALE, CODE_UNEXPLAINED, KEY_MANGLED,
                    PERSON_UNKNOWN, PERSON_AMBIGUOUS, PERSON_UNCERTAIN, PERSON_NOBODY, PERSON_ERASED, PERSON_TWICE,
                    RESPONSE_TWICE,
                    GROUP_UNKNOWN, PAIR_WITH_ONESELF, MEETING_NOT_BETWEEN_TWO, EVENT_TWICE, MESSAGE_REACTION,
                    MESSAGE_OF_THE_TOOL, ROWS_UNUSED, RESPONSE_TEST, SPEAKER_NOT_A_PARTICIPANT, MESSAGE_PRIVATE,
                    TABLE_TOO_LARGE, TABLES_SEVERAL, ROW_BROKEN, CELL_TOO_LONG, COMMA_IN_COMMA_FILE, JOIN_BROKEN,
                    RATING_OUTSIDE_LEVELS, RATING_TWICE, RATING_OF_NO_GOAL, RATING_SUBJECT_UNKNOWN, RATER_UNKNOWN,
                    WAITING_ROOM, NOT_ATTENDED, STATEMENT_BROKEN, STATEMENT_VOIDED, ADDRESS_MISSING, PAGE_UNREADABLE ->
                ROWS;
            case ENCODING_GUESSED, OPTION_DOUBTFUL, CORRECTION_UNUSED, THEME_GONE, THEME_PASSAGE_GONE,
                    THEME_PASSAGE_ELSEWHERE, CODING_PASSAGE_GONE, CODING_CODE_UNKNOWN, PERSON_NOT_INVITED, ROWS_APART,
                    RESPONSES_PARTIAL, MINUTES_ABOVE_SCHEDULE, DATE_UNREADABLE, FILE_CUT_SHORT, FORMAT_DOUBTFUL,
                    SHEET_CHOSEN, CELL_MANGLED,
                    DATE_AMBIGUOUS, DATE_ORDER_UNKNOWN, DECIMAL_COMMA, QUOTES_ESCAPED, DURATION_ESTIMATED,
                    ENDS_ESTIMATED, ZONE_UNKNOWN, EVENT_REPEATS, LETTER_LOST, CHANGES_RESTRICTED,
                    EXTRACTION_RESTRICTED ->
                DOUBT;
        };
    }
}
