package no.kronsj.ingest.issue;

import java.util.Locale;

/** The kinds of problem; what happens now and what to do stand with each. */
public enum IssueKind {
    FILE_EMPTY(false, "The file holds nothing and is left out. Export it again."), FILE_UNREADABLE(false,
            "The file cannot be read and is left out. Export it again or open and save it once."), FORMAT_UNKNOWN(false,
                    "No reader knows this file; it is left out. Name a format in workshop.yaml or convert it."), FILE_MISSING(
                            false,
                            "The plan names a file that is not there. Add it, or take it out of workshop.yaml."), ENCODING_GUESSED(
                                    false,
                                    "The characters were read by a guess. Save the file as UTF-8 if letters look wrong."), ROW_RAGGED(
                                            false,
                                            "The row has another number of cells than the heading and is set aside. Correct the row."), CUE_BROKEN(
                                                    false,
                                                    "The cue has no readable times and is set aside. Export the transcript again."), EVENT_BROKEN(
                                                            false,
                                                            "The event cannot be read and is set aside. Correct the event and export again."), NO_TEXT_LAYER(
                                                                    false,
                                                                    "The document holds pictures only; it needs text recognition before it can be read."), HEADING_MISSING(
                                                                            false,
                                                                            "The plan names a heading that the file does not have; the item has no answers."), ANSWER_OUTSIDE_SCALE(
                                                                                    false,
                                                                                    "The answer is left out. Correct the cell, or the scale in workshop.yaml."), PERSON_UNKNOWN(
                                                                                            true,
                                                                                            "Nobody in the register fits; the row is set aside. Correct the address or add the person."), PERSON_AMBIGUOUS(
                                                                                                    true,
                                                                                                    "Several persons in the register fit; the row is set aside. Use an address."), PERSON_TWICE(
                                                                                                            true,
                                                                                                            "The person stands twice in the register; the first row counts."), RESPONSE_TWICE(
                                                                                                                    true,
                                                                                                                    "The person answered twice; the last answer counts, the earlier row is set aside."), GROUP_UNKNOWN(
                                                                                                                            false,
                                                                                                                            "The group is not in the register; the row or file is set aside. Correct its name."), PAIR_WITH_ONESELF(
                                                                                                                                    true,
                                                                                                                                    "A pair needs two different persons; the row is set aside."), MEETING_NOT_BETWEEN_TWO(
                                                                                                                                            false,
                                                                                                                                            "Only accepted meetings of two persons count; the event is set aside."), DATE_UNREADABLE(
                                                                                                                                                    false,
                                                                                                                                                    "The date cannot be read; the row is kept without it. Use yyyy-mm-dd hh:mm.");

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

    /** The word in the issues table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
