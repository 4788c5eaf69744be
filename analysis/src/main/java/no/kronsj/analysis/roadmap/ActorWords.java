package no.kronsj.analysis.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.text.WordList;

/** The words that name somebody who can be given a task, from {@code actors.tsv}. */
final class ActorWords {
    private static final String ENDING = "(?:en|et|a|ar|er|ane|ene|ne|r|n|e|t|ens|s(?=-))?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Map<ActorKind, Pattern> kinds = new LinkedHashMap<>();
    private final Pattern any;

    /** An actor's head word in a text. */
    record Named(ActorKind kind, int start, int end) {}

    ActorWords() {
        List<String> all = new ArrayList<>();
        WordList.beside(ActorWords.class, "actors.tsv").forEach(line -> {
            String[] cells = line.split("\t");
            String words = Stream.of(cells[1].split("\\|")).map(ActorWords::pattern).collect(Collectors.joining("|"));
            kinds.put(ActorKind.valueOf(cells[0].toUpperCase(Locale.ROOT)), Pattern.compile(words, FLAGS));
            all.add(words);
        });
        any = Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", all) + ")(?![\\p{L}\\d])", FLAGS);
    }

    private static String pattern(String word) {
        String begin = word.startsWith("*") ? "[\\p{L}\\d-]{2,}" : "";
        String plain = word.replace("*", "");
        // "kommune" gives "kommunane", "skule" gives "skulane".
        return plain.endsWith("e")
                ? begin + Pattern.quote(plain.substring(0, plain.length() - 1)) + "(?:e" + ENDING + "|ar|ane)"
                : begin + Pattern.quote(plain) + ENDING;
    }

    /** Everybody who is named, in the order of the text. */
    List<Named> in(String text) {
        List<Named> named = new ArrayList<>();
        Matcher matcher = any.matcher(text);
        while (matcher.find()) {
            named.add(new Named(kind(matcher.group()), matcher.start(), matcher.end()));
        }
        return named;
    }

    /** What kind of actor a cell or a phrase names, by its first word that is known. */
    Optional<ActorKind> kindIn(String phrase) {
        return in(phrase).stream().map(Named::kind).findFirst();
    }

    private ActorKind kind(String word) {
        return kinds.entrySet().stream().filter(entry -> entry.getValue().matcher(word).matches())
                .map(Map.Entry::getKey).findFirst().orElse(ActorKind.UNSPECIFIED);
    }
}
