package no.kronsj.ingest.source;

import java.util.Arrays;
import java.util.Optional;

import no.kronsj.ingest.source.activity.ActivityStream;
import no.kronsj.ingest.source.activity.ExperienceStatements;
import no.kronsj.ingest.source.attendance.MeetAttendance;
import no.kronsj.ingest.source.attendance.TeamsAttendance;
import no.kronsj.ingest.source.attendance.ZoomParticipants;
import no.kronsj.ingest.source.attendance.ZoomWebinar;
import no.kronsj.ingest.source.calendar.CalendarFile;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.OtherJson;
import no.kronsj.ingest.source.file.PackedFile;
import no.kronsj.ingest.source.file.UnknownFile;
import no.kronsj.ingest.source.grid.CsvTable;
import no.kronsj.ingest.source.grid.WorkbookTable;
import no.kronsj.ingest.source.prose.DocxDocument;
import no.kronsj.ingest.source.prose.HtmlDocument;
import no.kronsj.ingest.source.prose.MarkdownDocument;
import no.kronsj.ingest.source.prose.OdfDocument;
import no.kronsj.ingest.source.prose.OldOfficeDocument;
import no.kronsj.ingest.source.prose.PdfDocument;
import no.kronsj.ingest.source.prose.PlainText;
import no.kronsj.ingest.source.prose.RichTextDocument;
import no.kronsj.ingest.source.prose.SlideDeck;
import no.kronsj.ingest.source.survey.Kobo;
import no.kronsj.ingest.source.survey.LimeSurveyStructure;
import no.kronsj.ingest.source.survey.NettskjemaCodebook;
import no.kronsj.ingest.source.survey.NettskjemaSubmissions;
import no.kronsj.ingest.source.survey.SurveyTools;
import no.kronsj.ingest.source.survey.SurveyXact;
import no.kronsj.ingest.source.survey.SurveyXactCodebook;
import no.kronsj.ingest.source.talk.CueFile;
import no.kronsj.ingest.source.talk.DiscordChat;
import no.kronsj.ingest.source.talk.DiscordTable;
import no.kronsj.ingest.source.talk.GraphChat;
import no.kronsj.ingest.source.talk.SlackExport;
import no.kronsj.ingest.source.talk.TeamsChat;
import no.kronsj.ingest.source.talk.TranscriptDocument;
import no.kronsj.ingest.source.talk.ZoomChat;

/**
 * The registry of formats: a new one is a reader, a line here, a sample and a test. The order is the order of
 * recognition, from the most particular signature to the most general; {@link #UNKNOWN} fits everything and stands last.
 */
public enum SourceFormat {
    TEAMS_ATTENDANCE("teams-attendance", Kind.LOG, new TeamsAttendance()),
    ZOOM_PARTICIPANTS("zoom-participants", Kind.LOG, new ZoomParticipants()),
    ZOOM_WEBINAR("zoom-webinar", Kind.LOG, new ZoomWebinar()),
    MEET_ATTENDANCE("meet-attendance", Kind.LOG, new MeetAttendance()),
    ZOOM_CHAT("zoom-chat", Kind.LOG, new ZoomChat()),
    TEAMS_CHAT("teams-chat", Kind.LOG, new TeamsChat()),
    GRAPH_CHAT("teams-graph", Kind.LOG, new GraphChat()),
    DISCORD_CHAT("discord", Kind.LOG, new DiscordChat()),
    DISCORD_TABLE("discord-csv", Kind.LOG, new DiscordTable()),
    SLACK("slack", Kind.LOG, new SlackExport()),
    TEAMS_TRANSCRIPT("teams-transcript", Kind.LOG, new TranscriptDocument()),
    XAPI("xapi", Kind.LOG, new ExperienceStatements()),
    ACTIVITY_STREAM("activitystreams", Kind.LOG, new ActivityStream()),
    WEBVTT("webvtt", Kind.LOG, CueFile.webVtt()),
    SRT("srt", Kind.LOG, CueFile.srt()),
    CALENDAR("ics", Kind.LOG, new CalendarFile()),
    MS_FORMS("msforms-xlsx", Kind.SURVEY, SurveyTools.MS_FORMS),
    NETTSKJEMA("nettskjema", Kind.SURVEY, SurveyTools.NETTSKJEMA),
    QUALTRICS("qualtrics", Kind.SURVEY, SurveyTools.QUALTRICS),
    SURVEYMONKEY("surveymonkey", Kind.SURVEY, SurveyTools.SURVEYMONKEY),
    LIMESURVEY("limesurvey", Kind.SURVEY, SurveyTools.LIMESURVEY),
    GOOGLE_FORMS("googleforms", Kind.SURVEY, SurveyTools.GOOGLE_FORMS),
    SURVEYXACT("surveyxact", Kind.SURVEY, new SurveyXact()),
    TYPEFORM("typeform", Kind.SURVEY, SurveyTools.TYPEFORM),
    MENTIMETER("mentimeter", Kind.SURVEY, SurveyTools.MENTIMETER),
    SURVEYXACT_CODEBOOK("surveyxact-codebook", Kind.SURVEY, new SurveyXactCodebook()),
    LIMESURVEY_STRUCTURE("limesurvey-structure", Kind.SURVEY, new LimeSurveyStructure()),
    NETTSKJEMA_SUBMISSIONS("nettskjema-submissions", Kind.SURVEY, new NettskjemaSubmissions()),
    NETTSKJEMA_CODEBOOK("nettskjema-codebook", Kind.SURVEY, new NettskjemaCodebook()),
    KOBO("kobo", Kind.SURVEY, new Kobo()),
    DOCX("docx", Kind.DOCUMENT, new DocxDocument()),
    PPTX("pptx", Kind.DOCUMENT, new SlideDeck()),
    ODT("odt", Kind.DOCUMENT, OdfDocument.text()),
    ODP("odp", Kind.DOCUMENT, OdfDocument.slides()),
    PDF("pdf", Kind.DOCUMENT, new PdfDocument()),
    DOC("doc", Kind.DOCUMENT, OldOfficeDocument.word()),
    PPT("ppt", Kind.DOCUMENT, OldOfficeDocument.slides()),
    RTF("rtf", Kind.DOCUMENT, new RichTextDocument()),
    XLSX("xlsx", Kind.SURVEY, WorkbookTable.XLSX),
    XLS("xls", Kind.SURVEY, WorkbookTable.XLS),
    EXCEL_XML("excel-xml", Kind.SURVEY, WorkbookTable.XML),
    HTML("html", Kind.DOCUMENT, new HtmlDocument()),
    JSON("json", Kind.UNKNOWN, new OtherJson()),
    CSV("csv", Kind.SURVEY, new CsvTable()),
    MARKDOWN("markdown", Kind.DOCUMENT, new MarkdownDocument()),
    TEXT("text", Kind.DOCUMENT, new PlainText()),
    ARCHIVE("archive", Kind.ARCHIVE, new PackedFile()),
    UNKNOWN("unknown", Kind.UNKNOWN, new UnknownFile());

    /** What a file of this format is, in the words of {@code inspect}. */
    public enum Kind {
        SURVEY,
        LOG,
        DOCUMENT,
        ARCHIVE,
        UNKNOWN
    }

    private final String id;
    private final Kind kind;
    private final FormatReader reader;

    SourceFormat(String id, Kind kind, FormatReader reader) {
        this.id = id;
        this.kind = kind;
        this.reader = reader;
    }

    /** The word for {@code format:} in the plan and for the tables. */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    FormatReader reader() {
        return reader;
    }

    /** The format that the plan names; {@link #UNKNOWN} cannot be asked for. */
    public static Optional<SourceFormat> find(String id) {
        return Arrays.stream(values()).filter(format -> format != UNKNOWN && format.id.equals(id)).findFirst();
    }
}
