package no.kronsj.ingest.issue;

import java.util.Locale;

/** The kinds of problem; what happens now and what to do stand with each. */
public enum IssueKind {
    FILE_EMPTY(false, "The file holds nothing and is left out. Export it again."),
    FILE_UNREADABLE(false, "The file cannot be read and is left out. Export it again or open and save it once."),
    FORMAT_UNKNOWN(false, "No reader knows this file; it is left out. Name a format in workshop.yaml or convert it."),
    FILE_MISSING(false, "The plan names a file that is not there. Add it, or take it out of workshop.yaml."),
    ENCODING_GUESSED(false, "The characters were read by a guess. Save the file as UTF-8 if letters look wrong."),
    ROW_RAGGED(false, "The row has another number of cells than the heading and is set aside. Correct the row."),
    CUE_BROKEN(false, "The cue has no readable times and is set aside. Export the transcript again."),
    EVENT_BROKEN(false, "The event cannot be read and is set aside. Correct the event and export again."),
    NO_TEXT_LAYER(false, "The document holds pictures only; it needs text recognition before it can be read."),
    HEADING_MISSING(false, "The plan names a heading that the file does not have; the item has no answers."),
    ANSWER_OUTSIDE_SCALE(false, "The answer is left out. Correct the cell, or the scale in workshop.yaml."),
    CODE_UNEXPLAINED(false,
            "Nobody has said which of the numbers is best; they are left out. Name a codebook: or the numbers as synonyms."),
    OPTION_DOUBTFUL(false,
            "An option seems to hold the separator and may have become two. Export with codes, or with one column per option."),
    KEY_MANGLED(false,
            "A spreadsheet has rounded the id, so it names nobody; the row is set aside. Export without opening the file."),
    PERSON_UNKNOWN(true,
            "Nobody in the register fits; the row, or the name in it, is set aside. Correct the address or add the person."),
    PERSON_AMBIGUOUS(true,
            "Several persons in the register fit; the row, or the name in it, is set aside. Use an address, or say in corrections.yaml who it is."),
    PERSON_UNCERTAIN(true,
            "Somebody in the register may be meant; the row, or the name in it, is set aside. Say in corrections.yaml who it is."),
    PERSON_NOBODY(true, "corrections.yaml says that it is no participant; the row, or the name in it, is set aside."),
    PERSON_ERASED(true, "Somebody asked to be erased; what they gave is set aside whenever it comes in again."),
    CORRECTION_UNUSED(false, "The entry changes nothing. Correct it, or take it out of corrections.yaml."),
    THEME_GONE(false,
            "What was decided about this theme no longer applies: no theme has this id or these words. Correct the entry, or take it out of corrections.yaml."),
    THEME_PASSAGE_GONE(false,
            "What was decided about this passage no longer applies: it is not among what is grouped. Correct the entry, or take it out of corrections.yaml."),
    THEME_PASSAGE_ELSEWHERE(false,
            "The passage no longer lies in the theme from which it was to be moved; it stays where it is. Correct the entry, or use pin."),
    CODING_PASSAGE_GONE(false,
            "No passage has this id; the code is not counted. Correct the entry, or take it out of corrections.yaml."),
    CODING_CODE_UNKNOWN(false,
            "The codebook has no such code. Add it under codes: in corrections.yaml, or correct the entry."),
    PERSON_TWICE(true, "The person stands twice in the register; the first row counts."),
    PERSON_NOT_INVITED(true,
            "The person was not asked; the answers count all the same. Correct the register, or invited: in workshop.yaml."),
    RATING_OUTSIDE_LEVELS(false, "A level is -2, -1, 0, 1 or 2; the row is set aside. Correct the cell."),
    RATING_TWICE(false,
            "A rater scored the same thing twice; the same level counts once, different ones not at all. Keep one row."),
    RATING_OF_NO_GOAL(false, "No goal of the plan with this id is rated; the row is set aside. Correct the id."),
    RATING_SUBJECT_UNKNOWN(true,
            "It is no group, document or passage of the edition, and people are not rated; the row is set aside. Correct the cell."),
    RATER_UNKNOWN(true,
            "The plan names other raters; the row is set aside. Correct the name, or raters: in workshop.yaml."),
    RESPONSE_TWICE(true, "The person answered twice; the last answer counts, the earlier row is set aside."),
    GROUP_UNKNOWN(false, "The group is not in the register; the row or file is set aside. Correct its name."),
    PAIR_WITH_ONESELF(true, "A pair needs two different persons; the row is set aside."),
    MEETING_NOT_BETWEEN_TWO(false, "Only accepted meetings of two persons count; the event is set aside."),
    ROWS_APART(false,
            "Files that belong together row by row have different numbers of rows; answers of two persons may be joined. Export both again."),
    MINUTES_ABOVE_SCHEDULE(false,
            "The meeting is said to have lasted longer than from its start to its end; the shorter time counts."),
    EVENT_TWICE(false, "The event stands in the calendars twice; it counts once."),
    MESSAGE_REACTION(true, "A reaction is no message; it is set aside."),
    MESSAGE_OF_THE_TOOL(false,
            "The entry is the tool's own, a bot's, or was deleted; it is set aside."),
    ROWS_UNUSED(false, "No part of the plan names these rows; they are set aside. Correct where: in workshop.yaml."),
    FILE_UNUSED(false, "No part of the plan names the file; it is left out. Name it in workshop.yaml if it belongs."),
    FILE_NOT_A_TABLE(false, "The plan expects rows and columns here; the file is left out. Export it as csv or xlsx."),
    FILE_NOT_A_LOG(false, "The plan expects a log or a table here; the file is left out. Name another file."),
    FILE_NOT_A_CODEBOOK(false, "The plan expects a codebook here; the file is left out. Name the tool's own file."),
    CODEBOOK_OF_ANOTHER_FORM(false,
            "The codebook explains none of the answers' headings. Name the codebook of this form."),
    FORM_WITHOUT_ANSWERS(false, "The file describes a form and holds neither answers nor codes. Export the answers."),
    RESPONSE_TEST(false, "The row is a test of the form, not an answer; it is set aside."),
    RESPONSES_PARTIAL(false, "Some did not finish the form; what they answered is kept."),
    REPEAT_GROUPS_UNREAD(false,
            "Repeated questions stand apart from these rows and are not read. Name their sheet as sheet: in workshop.yaml."),
    SPEAKER_NOT_A_PARTICIPANT(true, "These rows are of a facilitator, a host or nobody; they are set aside."),
    MESSAGE_PRIVATE(true, "A private message is nobody's business; it is set aside."),
    DATE_UNREADABLE(false, "The date cannot be read; the row is kept without it. Use yyyy-mm-dd hh:mm."),
    FILE_TOO_LARGE(false, "The file is larger than can be read and is left out. Split it."),
    READING_STOPPED(false,
            "Reading the file took more time, memory or space than is allowed and was stopped; the file is left out. Save it in a simpler form or split it."),
    FILE_LOCKED(false, "The file is protected by a password and is left out. Save it without one."),
    FILE_CUT_SHORT(false, "The file ends too early; what was there is read. Export it again."),
    FORMAT_DOUBTFUL(false,
            "The file does not look like the format that workshop.yaml names; it is read as that all the same."),
    SHEET_CHOSEN(false, "The workbook has several sheets; one is read. Name another as sheet: in workshop.yaml."),
    SHEET_MISSING(false, "The workbook has no such sheet; the file is left out. Correct sheet: in workshop.yaml."),
    TABLE_TOO_LARGE(false,
            "The row has too many cells, or the table too many rows; the row is set aside. Split the file."),
    TABLES_SEVERAL(false, "The row belongs to another table in the same file and is set aside. Split the file."),
    ROW_BROKEN(false, "The quotes of the row cannot be paired; it is set aside. Correct the row or export again."),
    CELL_TOO_LONG(false, "The row holds a cell longer than can be read and is set aside. Shorten it."),
    CELL_MANGLED(false,
            "A spreadsheet seems to have changed the cell; it is kept as it stands. Export without opening the file."),
    DATE_AMBIGUOUS(false,
            "Day and month cannot be told apart; times are left out, durations are kept. Use yyyy-mm-dd hh:mm."),
    DATE_ORDER_UNKNOWN(false,
            "Day and month cannot be told apart; the cells are kept as they stand. Export the dates as yyyy-mm-dd."),
    DECIMAL_COMMA(false,
            "The comma is read as a decimal comma, unless the plan says multi:. Use a point where it parts thousands."),
    COMMA_IN_COMMA_FILE(false,
            "A decimal comma in a comma file has split numbers in two; the rows are set aside. Export with semicolons."),
    QUOTES_ESCAPED(false,
            "Quotes within cells are written with a backslash and are read so. Double the quotes if a cell looks wrong."),
    DURATION_ESTIMATED(true,
            "The stay has no end; it is counted to the last time in the file. Correct the row if that is wrong."),
    JOIN_BROKEN(true, "The row has no duration and no times; it is set aside. Correct the row."),
    WAITING_ROOM(true, "The row is of the waiting room, not of the meeting; it is set aside."),
    NOT_ATTENDED(true, "The person was registered and did not come; the row is set aside."),
    STATEMENT_BROKEN(false,
            "The statement does not follow its standard; it is set aside. Correct the tool that wrote it."),
    STATEMENT_VOIDED(false, "The statement was taken back; it and the one that takes it back are set aside."),
    ENTRY_UNREADABLE(false, "A file in the archive cannot be read and is left out. Export the archive again."),
    ENDS_ESTIMATED(false, "The transcript has no ends; each entry is counted until the next begins."),
    ZONE_UNKNOWN(false,
            "The time zone is missing or not known; the times are read as UTC. Name a zone in the calendar."),
    EVENT_REPEATS(false,
            "The event repeats; it counts at its dates within the programme, or at its first. Export the single dates if others took place."),
    ADDRESS_MISSING(true, "A person in the event has no address and is left out. Add the address."),
    LETTER_LOST(true, "A letter was lost when the file was saved; the name is kept as it stands. Export it again."),
    PAGE_UNREADABLE(false,
            "The page cannot be read, or not the whole of it; the others are. Export the document again."),
    CHANGES_RESTRICTED(false,
            "The document asks not to be changed; reading it changes nothing. Nothing has to be done."),
    EXTRACTION_RESTRICTED(false,
            "The document asks not to be copied from; it is read for the evaluation. Ask its author before quoting.");

    private final boolean personal;
    private final String remedy;

    IssueKind(boolean personal, String remedy) {
        this.personal = personal;
        this.remedy = remedy;
    }

    /** Whether what was found may name a person, and so stays out of everything public. */
    public boolean personal() {
        return personal;
    }

    /** What happens now, and what to do. */
    public String remedy() {
        return remedy;
    }

    /** The kind with this word. */
    public static IssueKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word in the issues table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
