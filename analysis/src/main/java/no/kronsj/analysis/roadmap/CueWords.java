package no.kronsj.analysis.roadmap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.text.WordList;

/** The words of {@code cues.tsv}, which tell fields and levers. */
final class CueWords {
    /** Shorter ones are whole words: "kr" is no beginning of "krav". */
    private static final int SHORTEST_BEGINNING = 4;

    private final Map<String, Pattern> cues = new HashMap<>();

    CueWords() {
        WordList.beside(CueWords.class, "cues.tsv").forEach(line -> {
            String[] cells = line.split("\t");
            String words = Stream.of(cells[1].split("\\|")).map(CueWords::pattern).collect(Collectors.joining("|"));
            cues.put(cells[0], Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        });
    }

    private static String pattern(String word) {
        return word.length() < SHORTEST_BEGINNING ? Pattern.quote(word) : Pattern.quote(word) + "\\p{L}*";
    }

    /** Where a field is named first. */
    Optional<Stretch> find(Field field, String text) {
        Pattern pattern = cues.get(field.word());
        Matcher matcher = pattern == null ? null : pattern.matcher(text);
        return matcher != null && matcher.find()
                ? Optional.of(new Stretch(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** The lever with the most words in a step; of two with as many the one that is more particular. */
    Lever lever(String text) {
        Lever best = Lever.OTHER;
        long most = 0;
        for (Lever lever : new Lever[]{Lever.PROCUREMENT, Lever.TRANSPORT, Lever.BUILDING, Lever.LAND_USE,
                Lever.ORGANISATION, Lever.PLAN}) {
            long words = java.util.Objects.requireNonNull(cues.get(lever.name().toLowerCase(Locale.ROOT)))
                    .matcher(text).results().count();
            if (words > most) {
                most = words;
                best = lever;
            }
        }
        return best;
    }
}
