package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the raw files of the invented edition again:
 * {@code mvn -q -pl ingest test -Dtest=SampleFilesTest -Dsample.write=true}.
 */
final class SampleGenerator {
    private final SampleEdition edition;

    SampleGenerator(Path dataSamples) throws IOException {
        edition = SampleEdition.read(dataSamples.resolve("prose/klimakronsj-2021"));
    }

    /** Every file of the edition below {@code raw}, in the order in which the workshop made them. */
    void write(Path raw) throws IOException {
        var attendance = AttendancePlan.draw(edition);
        var respondents = Respondents.draw(edition, attendance.dropouts());
        var acquaintances = Acquaintances.draw(edition, respondents.before());
        var meetings = MeetingPlan.draw(edition, acquaintances, attendance.dropouts());
        RegistrationList.write(edition, raw.resolve("påmeldte.xlsx"));
        new SurveyForms(edition, respondents, acquaintances).write(raw);
        FollowUpExport.write(edition, respondents, meetings, raw.resolve("oppfølging.csv"));
        GroupDocuments.write(edition, raw);
        PairDraw.write(edition, raw.resolve("trekning.csv"));
        CalendarExport.write(meetings, raw.resolve("møter.ics"));
        AttendanceExport.write(edition, attendance, raw.resolve("teams"));
        ChatExport.write(edition, raw.resolve("chat"));
        TranscriptExport.write(edition, raw.resolve("transkripsjoner"));
    }
}
