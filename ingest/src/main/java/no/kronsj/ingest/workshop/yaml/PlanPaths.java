package no.kronsj.ingest.workshop.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.FilePattern.Capture;
import no.kronsj.ingest.workshop.Word;

/** PlanPaths of the plan: inside the folder, and patterns that can be matched in bounded time. */
final class PlanPaths {
    private static final Pattern WILD = Pattern.compile("\\{([^{}/]*)}|\\*");
    private static final Pattern TOUCHING = Pattern.compile("(\\{[^{}/]*}|\\*)(\\{|\\*)");
    private static final Pattern ELSEWHERE = Pattern.compile("[/~].*|[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final int LONGEST = 400;
    /** Each further one multiplies the ways in which a name can be split. */
    private static final int MOST_WILD_IN_A_SEGMENT = 3;

    private PlanPaths() {}

    static FilePattern pattern(YamlValue value) {
        String text = value.text();
        if (value.scalar() && !value.blank() && inside(value, text)) {
            checkWild(value, text);
        }
        return new FilePattern(text);
    }

    /** One file, no pattern. */
    static void single(YamlValue value) {
        if (!pattern(value).single()) {
            value.wrong("must be one file");
        }
    }

    private static boolean inside(YamlValue value, String text) {
        List<String> segments = Arrays.asList(text.split("[/\\\\]", -1));
        if (ELSEWHERE.matcher(text).matches() || segments.contains("..")) {
            value.wrong("must lie inside the workshop's folder", "Write the path from there, without .. before it.");
        } else if (text.contains("\\")) {
            value.wrong("must have / between folders", "Did you mean %s?".formatted(text.replace('\\', '/')));
        } else if (segments.contains("") || segments.contains(".") || text.length() > LONGEST
                || text.chars().anyMatch(Character::isISOControl)) {
            value.wrong("must be a plain path as raw/answers.csv");
        } else {
            return true;
        }
        return false;
    }

    private static void checkWild(YamlValue value, String text) {
        List<String> known = Arrays.stream(Capture.values()).map(Word::word).toList();
        Matcher wild = WILD.matcher(text);
        while (wild.find()) {
            String name = wild.group(1);
            if (name != null && !known.contains(name)) {
                value.wrong("can have {group}, {from}, {session}, {revision} and * only",
                        Nearest.find(name, known).map("Did you mean {%s}?"::formatted).orElse(""));
            }
        }
        if (WILD.matcher(text).replaceAll("").matches(".*[{}].*")) {
            value.wrong("must close each brace in the same folder or file name");
        } else if (TOUCHING.matcher(text).find()) {
            value.wrong("must have something between two of {…} and *");
        } else if (Arrays.stream(text.split("/")).anyMatch(PlanPaths::tooWild)) {
            value.wrong("can have at most %s of {…} and * in one name".formatted(MOST_WILD_IN_A_SEGMENT));
        }
    }

    private static boolean tooWild(String segment) {
        return WILD.matcher(segment).results().count() > MOST_WILD_IN_A_SEGMENT;
    }
}
