package no.kronsj.ingest.source.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.attendance.TeamsJoins;
import no.kronsj.ingest.source.file.Headings;

/** What is said in a cue, and by whom where it is marked: voice spans, tags and entities taken apart. */
public final class CueText {
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?[ \\t]+([^>]*)>");
    /** Tags of the standard and times within a cue; "<3" is none. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<\\d{1,3}:[\\d:.]+>|</>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|[A-Za-z]{2,5});");
    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos",
            "'", "nbsp", " ", "lrm", "", "rlm", "");

    /** A piece of a cue by one voice. */
    record Spoken(@Nullable String speaker, String text) {}

    private CueText() {}

    /** The voices of a cue; one without a name where no voice is marked. */
    static List<Spoken> spoken(String payload) {
        Matcher voice = VOICE.matcher(payload);
        var spoken = new ArrayList<Spoken>();
        String speaker = null;
        int from = 0;
        while (voice.find()) {
            addIfSaid(spoken, speaker, payload.substring(from, voice.start()));
            speaker = TeamsJoins.plainName(plain(voice.group(1)));
            from = voice.end();
        }
        addIfSaid(spoken, speaker, payload.substring(from));
        return spoken;
    }

    private static void addIfSaid(List<Spoken> spoken, @Nullable String speaker, String text) {
        String said = plain(text);
        if (!said.isEmpty()) {
            spoken.add(new Spoken(speaker == null || speaker.isEmpty() ? null : speaker, said));
        }
    }

    static String plain(String text) {
        String bare = TAG.matcher(text).replaceAll("");
        String decoded = ENTITY.matcher(bare).replaceAll(entity -> Matcher.quoteReplacement(decoded(entity.group(1))));
        return Headings.clean(decoded);
    }

    private static String decoded(String entity) {
        if (!entity.startsWith("#")) {
            return ENTITIES.getOrDefault(entity, "&" + entity + ";");
        }
        boolean hexadecimal = entity.startsWith("#x");
        String digits = entity.substring(hexadecimal ? 2 : 1);
        if (!digits.matches(hexadecimal ? "[0-9A-Fa-f]{1,6}" : "\\d{1,6}")) {
            return "&" + entity + ";";
        }
        int point = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : "";
    }
}
