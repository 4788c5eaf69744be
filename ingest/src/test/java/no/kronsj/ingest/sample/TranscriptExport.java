package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The talk in each group on the first day, as a Teams transcript; the time of a cue follows its words. */
final class TranscriptExport {
    private static final int MILLIS_PER_WORD = 410;
    private static final int MOST_WORDS = 16;

    private TranscriptExport() {}

    static void write(SampleEdition edition, Path folder) throws IOException {
        for (String group : edition.groups()) {
            var text = transcript(group, edition.lines(group + "/samtale.txt"));
            FixedZip.write(folder.resolve(group + ".vtt"), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String transcript(String group, List<String> turns) {
        RandomGenerator random = Chance.of("transcript " + group);
        UUID recording = UUID.nameUUIDFromBytes(("klimakronsj-2021 " + group).getBytes(StandardCharsets.UTF_8));
        var text = new StringBuilder("WEBVTT\r\n\r\n");
        long millis = 2_000 + random.nextInt(6_000);
        for (int turn = 0; turn < turns.size(); turn++) {
            String[] parts = turns.get(turn).split(": ", 2);
            List<String> cues = cues(parts[1]);
            for (int i = 0; i < cues.size(); i++) {
                long end = millis + (long) cues.get(i).split(" ").length * MILLIS_PER_WORD + 200 + random.nextInt(300);
                text.append("%s/%d-%d\r\n%s --> %s\r\n<v %s>%s</v>\r\n\r\n".formatted(recording, turn + 10, i,
                        time(millis), time(end), parts[0], escaped(cues.get(i))));
                millis = end + random.nextInt(60);
            }
            millis += 300 + random.nextInt(1_900);
        }
        return text.toString();
    }

    /** A long turn becomes several cues, cut behind a sentence or, failing that, behind so many words. */
    private static List<String> cues(String turn) {
        var cues = new ArrayList<String>();
        var cue = new ArrayList<String>();
        for (String word : turn.split(" ")) {
            cue.add(word);
            if (cue.size() >= MOST_WORDS || cue.size() > MOST_WORDS / 2 && word.matches(".*[.?!]")) {
                cues.add(String.join(" ", cue));
                cue.clear();
            }
        }
        if (!cue.isEmpty()) {
            cues.add(String.join(" ", cue));
        }
        return cues;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String time(long millis) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", millis / 3_600_000, millis / 60_000 % 60,
                millis / 1_000 % 60, millis % 1_000);
    }
}
