package no.kronsj.ingest.source.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Transcript;
import no.kronsj.ingest.source.content.SourceContent.Transcript.Cue;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * WebVTT and SRT: times with an arrow, the text below up to a blank line. What stands over the first cue, and STYLE,
 * REGION and NOTE blocks, is passed over. Some of Teams' transcripts lack the first line or have a blank one below the
 * times.
 */
public final class CueFile implements FormatReader {
    private static final String TIME = "(?:(\\d{1,4}):)?([0-5]?\\d):([0-5]?\\d)[.,](\\d{1,3})";
    private static final Pattern TIMING = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern SRT_TIMING = Pattern.compile("\\d{1,4}:\\d{2}:\\d{2},\\d{3}\\s*-->.*");
    private static final Pattern HEADER_BLOCK = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");
    private static final int TOP = 5;

    private final boolean webVtt;

    private CueFile(boolean webVtt) {
        this.webVtt = webVtt;
    }

    public static CueFile webVtt() {
        return new CueFile(true);
    }

    public static CueFile srt() {
        return new CueFile(false);
    }

    @Override
    public Optional<String> recognise(SourceFile file) {
        if (!file.isText()) {
            return Optional.empty();
        }
        List<String> top = file.text().lines().limit(TOP).map(String::strip).toList();
        if (webVtt) {
            boolean named = top.getFirst().matches("WEBVTT(?:[ \\t].*)?");
            boolean bare = top.stream().limit(3).anyMatch(line -> TIMING.matcher(line).matches()
                    && !SRT_TIMING.matcher(line).matches());
            return named ? Optional.of("WEBVTT") : bare ? Optional.of("times with an arrow") : Optional.empty();
        }
        return top.stream().anyMatch(line -> SRT_TIMING.matcher(line).matches())
                ? Optional.of("numbered times with an arrow")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        List<String> lines = file.text().lines().toList();
        var cues = new ArrayList<Cue>();
        int broken = 0;
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher timing = TIMING.matcher(line);
            if (HEADER_BLOCK.matcher(line).matches()) {
                at = endOfBlock(lines, at);
            } else if (timing.matches()) {
                int from = textBelow(lines, at + 1);
                int end = endOfBlock(lines, from);
                broken += add(cues, timing, at + 1, String.join("\n", lines.subList(from, end)), issues);
                at = end;
            } else {
                broken += line.contains("-->") ? brokenTiming(line, at + 1, issues) : 0;
                at = line.contains("-->") ? endOfBlock(lines, at) : at + 1;
            }
        }
        return new Reading(new Transcript(CueSpeakers.named(cues)), broken);
    }

    /** One blank line may stand between times and text, when what follows is text and not the next cue. */
    private static int textBelow(List<String> lines, int at) {
        boolean gap = at + 1 < lines.size() && lines.get(at).isBlank() && !lines.get(at + 1).isBlank();
        if (!gap) {
            return at;
        }
        boolean nextCue = isTiming(lines, at + 1) || isTiming(lines, at + 2)
                || HEADER_BLOCK.matcher(lines.get(at + 1)).matches();
        return nextCue ? at : at + 1;
    }

    private static boolean isTiming(List<String> lines, int at) {
        return at < lines.size() && lines.get(at).contains("-->");
    }

    private static int endOfBlock(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isBlank() && (end == from || !isTiming(lines, end))) {
            end++;
        }
        return Math.max(end, from);
    }

    private static int brokenTiming(String line, int row, IssueLog issues) {
        issues.add(IssueKind.CUE_BROKEN, row, "", line, "hh:mm:ss.mmm --> hh:mm:ss.mmm");
        return 1;
    }

    /** Adds what each voice says; a cue without text is no row. Gives 1 where the cue is broken. */
    private static int add(List<Cue> cues, Matcher timing, int row, String payload, IssueLog issues) {
        long start = millis(timing, 1);
        long end = millis(timing, 5);
        if (end < start) {
            return brokenTiming(timing.group(), row, issues);
        }
        for (CueText.Spoken spoken : CueText.spoken(payload)) {
            cues.add(new Cue(row, start, end, spoken.speaker(), spoken.text()));
        }
        return 0;
    }

    private static long millis(Matcher timing, int group) {
        String hours = timing.group(group);
        String fraction = timing.group(group + 3);
        long seconds = (hours == null ? 0 : Long.parseLong(hours)) * 3600 + Long.parseLong(timing.group(group + 1)) * 60
                + Long.parseLong(timing.group(group + 2));
        return seconds * 1000 + Long.parseLong((fraction + "00").substring(0, 3));
    }
}
