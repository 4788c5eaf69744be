package no.kronsj.ingest.table;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import no.kronsj.ingest.document.AsideEntry;
import no.kronsj.ingest.document.PassageEntry;
import no.kronsj.ingest.encounter.Activity;
import no.kronsj.ingest.encounter.Encounter;
import no.kronsj.ingest.encounter.Message;
import no.kronsj.ingest.encounter.OtherVoice;
import no.kronsj.ingest.encounter.Presence;
import no.kronsj.ingest.participant.Agreement;
import no.kronsj.ingest.participant.Attribute;
import no.kronsj.ingest.participant.Participant;
import no.kronsj.ingest.rating.Rating;
import no.kronsj.ingest.response.Choice;
import no.kronsj.ingest.response.FormLink;
import no.kronsj.ingest.response.Invitation;
import no.kronsj.ingest.response.Respondent;
import no.kronsj.ingest.response.Response;

/** The canonical tables; columns are the components of the record that is one row, in snake_case. */
public enum CanonicalTable {
    PARTICIPANTS("One row per person of the frame.", Participant.class),
    ATTRIBUTES("One row per person and attribute.",
            Attribute.class),
    AGREEMENTS("One row per person and purpose that the person agreed to.", Agreement.class),
    RESPONDENTS("One row per respondent and instrument.", Respondent.class),
    FORMS("One row per form that was filled in, and whether a person is known for it.", FormLink.class),
    RESPONSES(
            "One row per respondent and item.",
            Response.class),
    INVITATIONS("One row per person of the register and instrument.", Invitation.class),
    CHOICES("One row per option that a respondent ticked.", Choice.class),
    PASSAGES(
            "One row per passage of a document.",
            PassageEntry.class),
    ASIDES("One row per comment, note, deleted or hidden text of a document; none of them is counted.",
            AsideEntry.class),
    ENCOUNTERS("One row per encounter of two persons.",
            Encounter.class),
    ACTIVITY("One row per message, word count or stretch of speech.",
            Activity.class),
    MESSAGES("One row per message of a chat whose words the plan lets search.", Message.class),
    VOICES("One row per contribution of somebody who is no participant.", OtherVoice.class),
    PRESENCE("One row per stay of a person in a session.",
            Presence.class),
    RATINGS("One row per level that a rater gave a subject of a goal.", Rating.class);

    private final String rowIs;
    private final Class<? extends Record> row;

    CanonicalTable(String rowIs, Class<? extends Record> row) {
        this.rowIs = rowIs;
        this.row = row;
    }

    /** The sentence that says what one row is. */
    public String rowIs() {
        return rowIs;
    }

    /** {@code responses}. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file below {@code tables}. */
    public String fileName() {
        return tableName() + ".parquet";
    }

    static CanonicalTable of(Record record) {
        for (CanonicalTable table : values()) {
            if (table.row == record.getClass()) {
                return table;
            }
        }
        throw new IllegalStateException(record.getClass() + " is a row of no canonical table");
    }

    List<RecordComponent> components() {
        return Arrays.asList(row.getRecordComponents());
    }

    static String column(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
