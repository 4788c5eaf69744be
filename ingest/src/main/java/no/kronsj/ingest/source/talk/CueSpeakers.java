package no.kronsj.ingest.source.talk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Transcript.Cue;

/**
 * Finds speakers in "Kari Nordmann: text". A colon stands after much else (a time, an address, "Spørsmål:"), so two words
 * with capitals are taken as a name, and a single word only in a file where most cues have one and it comes back. What may
 * be a name all the same is kept beside the text: whoever knows the participants can tell.
 */
public final class CueSpeakers {
    private static final Pattern PREFIX = Pattern
            .compile("(\\p{Lu}[^:/\\d\"«»?!,;]{0,50}?)(?: ?\\([^()]{1,30}\\))?: (?=\\S)");
    /** Small words inside names. */
    private static final Pattern SMALL = Pattern.compile("av|af|von|van|de|der|den|du|da|di|la|le|al|el|bin|ibn|y|e");

    private CueSpeakers() {}

    static List<Cue> named(List<Cue> cues) {
        if (cues.stream().anyMatch(cue -> cue.speaker() != null)) {
            return cues;
        }
        Map<String, Long> prefixes = cues.stream().map(CueSpeakers::prefix).filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        long prefixed = prefixes.values().stream().mapToLong(Long::longValue).sum();
        boolean mostCues = 2 * prefixed > cues.size();
        return cues.stream().map(cue -> {
            String name = prefix(cue);
            boolean known = isFullName(name) || mostCues && prefixes.getOrDefault(name, 0L) > 1;
            return known ? split(cue, name) : candidate(cue, name);
        }).toList();
    }

    private static String prefix(Cue cue) {
        Matcher found = PREFIX.matcher(cue.text());
        return found.lookingAt() ? found.group(1).strip() : "";
    }

    private static boolean isFullName(@Nullable String name) {
        if (name == null) {
            return false;
        }
        String[] words = name.split("[ ]+", 6);
        if (words.length < 2 || words.length > 5) {
            return false;
        }
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (!capital && !SMALL.matcher(word.toLowerCase(Locale.ROOT)).matches()) {
                return false;
            }
        }
        return true;
    }

    private static Cue candidate(Cue cue, String name) {
        return new Cue(cue.row(), cue.startMillis(), cue.endMillis(), null, cue.text(), name.isEmpty() ? null : name);
    }

    private static Cue split(Cue cue, String name) {
        Matcher found = PREFIX.matcher(cue.text());
        String said = found.lookingAt() ? cue.text().substring(found.end()) : cue.text();
        return new Cue(cue.row(), cue.startMillis(), cue.endMillis(), name, said);
    }
}
