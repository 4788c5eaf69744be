package no.kronsj.ingest.proposal.document;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with braces where a part of it varies.
 *
 * @param pattern   as the plan writes it, the ending still there
 * @param ambiguous whether a part could be meant in two ways
 */
record PathPattern(String pattern, boolean ambiguous) {
    private static final Pattern REVISION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:v|ver|versjon|version|rev|r|utkast|draft)[-_ ]?\\d{1,2}(?![\\p{L}\\p{N}])"
                    + "|(?<![\\p{L}\\p{N}])(?:førsteutkast|utkast|draft|endelig|endeleg|final|sluttversjon|revidert|revised)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SESSION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:dag|day|økt|session|sesjon|møte|meeting|samling)[-_ ]?\\d{1,2}(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("(?<![\\p{L}\\p{N}])(?:fra|frå|from|av|by)[-_ ]$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACES = Pattern.compile("[{}*\\\\\\p{Cntrl}]");
    private static final int LONGEST = 400;

    /** Whether a plan can name the path at all. */
    static boolean nameable(String path) {
        return path.length() <= LONGEST && !BRACES.matcher(path).find() && !path.startsWith("~")
                && !path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") && path.equals(path.strip());
    }

    /** The pattern of one path. */
    static PathPattern of(String path, GroupNames groups) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        int dot = composed.lastIndexOf('.');
        String ending = dot > composed.lastIndexOf('/') ? composed.substring(dot) : "";
        String stem = composed.substring(0, composed.length() - ending.length());
        stem = once(stem, REVISION, "{revision}");
        stem = once(stem, SESSION, "{session}");
        for (Pattern group : groups.patterns()) {
            stem = groups(stem, group);
        }
        boolean twice = stem.indexOf("{group}") != stem.lastIndexOf("{group}");
        return new PathPattern(stem + ending, twice);
    }

    /** The last place, which says most of the file itself. */
    private static String once(String stem, Pattern part, String brace) {
        Matcher matcher = part.matcher(stem);
        int start = -1;
        int end = -1;
        while (matcher.find()) {
            start = matcher.start();
            end = matcher.end();
        }
        return start < 0 ? stem : stem.substring(0, start) + brace + stem.substring(end);
    }

    private static String groups(String stem, Pattern group) {
        var replaced = new StringBuilder();
        Matcher matcher = group.matcher(stem);
        int at = 0;
        while (matcher.find()) {
            boolean inBraces = stem.lastIndexOf('{', matcher.start()) > stem.lastIndexOf('}', matcher.start());
            replaced.append(stem, at, matcher.start());
            boolean from = FROM.matcher(stem.substring(Math.max(0, matcher.start() - 8), matcher.start())).find();
            replaced.append(inBraces ? matcher.group() : from ? "{from}" : "{group}");
            at = matcher.end();
        }
        return replaced.append(stem.substring(at)).toString();
    }

    boolean has(String brace) {
        return pattern.contains(brace);
    }

    /** The same pattern for every kind of file. */
    String withoutEnding() {
        int dot = pattern.lastIndexOf('.');
        return dot > pattern.lastIndexOf('/') ? pattern.substring(0, dot) : pattern;
    }

    /** Paths without anything that varies are themselves. */
    static List<String> literal(List<String> paths) {
        return paths.stream().map(path -> Normalizer.normalize(path, Normalizer.Form.NFC)).distinct().toList();
    }
}
