package no.kronsj.ingest.source.talk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.attendance.MeetingTime;
import no.kronsj.ingest.source.attendance.TeamsJoins;
import no.kronsj.ingest.source.content.SourceContent.Transcript;
import no.kronsj.ingest.source.content.SourceContent.Transcript.Cue;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.Headings;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Limits;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SafeXml;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.file.ZipArchive;

/**
 * A Teams transcript as a Word document: in each paragraph the speaker in bold, minutes and seconds, and on the next line
 * what was said. It has beginnings and no ends.
 */
public final class TranscriptDocument implements FormatReader {
    private static final String BODY = "word/document.xml";
    private static final Pattern SPOKEN = Pattern.compile(
            "([^\\n]{1,200}?)[ \\u00A0]+(?:(\\d{1,3}):)?(\\d{1,2}):([0-5]\\d)\\s*\\n(.*)", Pattern.DOTALL);
    /** The title, the date and the length stand over the cues, and who began and stopped it around them. */
    private static final int OTHERS = 6;

    private record Found(List<Cue> cues, int others, long lastMillis) {
        static final Found NOTHING = new Found(List.of(), 0, 0);
    }

    @Override
    public Optional<String> recognise(SourceFile file) {
        if (!file.parts().has(BODY) || file.bytes().length > Limits.DOCUMENT_BYTES) {
            return Optional.empty();
        }
        Found found = found(file);
        return !found.cues().isEmpty() && found.others() <= OTHERS + found.cues().size()
                ? Optional.of("a Word document of speakers in bold, times and what was said")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws IOException {
        Found found = found(file);
        if (found.cues().isEmpty()) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a file without speakers and times",
                    "a transcript that Teams saved as docx");
        }
        var cues = new ArrayList<Cue>();
        for (int i = 0; i < found.cues().size(); i++) {
            Cue cue = found.cues().get(i);
            boolean last = i + 1 == found.cues().size();
            long next = last ? found.lastMillis() : found.cues().get(i + 1).startMillis();
            cues.add(new Cue(cue.row(), cue.startMillis(), Math.max(cue.startMillis(), next), cue.speaker(),
                    cue.text()));
        }
        issues.add(IssueKind.ENDS_ESTIMATED, cues.size() + " beginnings without ends", "a transcript as vtt");
        return Reading.whole(new Transcript(cues));
    }

    /** What cannot be read is no transcript; the reader of Word documents says what is wrong with it. */
    private static Found found(SourceFile file) {
        return file.once(Found.class, () -> {
            try (ZipArchive archive = ZipArchive.open(file);
                    SafeXml xml = SafeXml.open(new ByteArrayInputStream(archive.bytes(BODY)))) {
                return found(new WordParagraphs(xml).all());
            } catch (IOException unreadable) {
                return Found.NOTHING;
            }
        });
    }

    private static Found found(List<WordParagraphs.Paragraph> paragraphs) {
        var cues = new ArrayList<Cue>();
        int others = 0;
        long length = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Matcher spoken = SPOKEN.matcher(paragraphs.get(i).text());
            if (paragraphs.get(i).boldStart() && spoken.matches()) {
                String speaker = TeamsJoins.plainName(spoken.group(1));
                cues.add(new Cue(i + 1, millis(spoken), millis(spoken), speaker.isEmpty() ? null : speaker,
                        Headings.clean(spoken.group(5))));
            } else {
                others++;
                length = cues.isEmpty()
                        ? MeetingTime.seconds(paragraphs.get(i).text()).orElse(length / 1000) * 1000
                        : length;
            }
        }
        return new Found(cues, others, length);
    }

    private static long millis(Matcher spoken) {
        long hours = spoken.group(2) == null ? 0 : Long.parseLong(spoken.group(2));
        return ((hours * 60 + Long.parseLong(spoken.group(3))) * 60 + Long.parseLong(spoken.group(4))) * 1000;
    }
}
