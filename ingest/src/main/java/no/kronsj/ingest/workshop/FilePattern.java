package no.kronsj.ingest.workshop;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the plan, or a pattern for several: {@code raw/grupper/{group}/veikart-{revision}.docx}, {@code raw/*.csv}.
 * A name in braces or a star stands for a part of one path segment. Letters are compared composed (NFC), because
 * archives made on macOS take å apart.
 *
 * @param pattern as in the plan, {@code /} between segments
 */
public record FilePattern(String pattern) {
    private static final Pattern PART = Pattern.compile("\\{([^{}/]*)}|\\*|[^*{]+|\\{");

    /** What a name in braces captures. */
    public enum Capture implements Word {
        GROUP,
        FROM,
        SESSION,
        REVISION
    }

    /**
     * A file that fits.
     *
     * @param path     as found, not composed
     * @param captured what the braces stand for, composed
     */
    public record Match(String path, Map<Capture, String> captured) {
        public Match {
            captured = Map.copyOf(captured);
        }

        public Optional<String> find(Capture capture) {
            return Optional.ofNullable(captured.get(capture));
        }
    }

    /** Whether it names a single file. */
    public boolean single() {
        return !pattern.contains("*") && !pattern.contains("{");
    }

    /** The files that fit, sorted by their composed path. */
    public List<Match> matches(Collection<String> relativePaths) {
        Pattern regex = Pattern.compile(regex());
        var matches = new ArrayList<Match>();
        for (String path : relativePaths) {
            Matcher matcher = regex.matcher(composed(path));
            if (matcher.matches()) {
                matches.add(new Match(path, captured(matcher)));
            }
        }
        matches.sort(Comparator.comparing((Match match) -> composed(match.path)).thenComparing(Match::path));
        return matches;
    }

    private Map<Capture, String> captured(Matcher matcher) {
        var captured = new EnumMap<Capture, String>(Capture.class);
        for (Capture capture : captures()) {
            captured.put(capture, matcher.group(capture.word()));
        }
        return captured;
    }

    /** The captures that the pattern names. */
    public List<Capture> captures() {
        var captures = new ArrayList<Capture>();
        for (Capture capture : Capture.values()) {
            if (pattern.contains("{" + capture.word() + "}")) {
                captures.add(capture);
            }
        }
        return captures;
    }

    /** A name that stands twice has to stand for the same both times. */
    private String regex() {
        var regex = new StringBuilder();
        var seen = new ArrayList<String>();
        Matcher part = PART.matcher(composed(pattern));
        while (part.find()) {
            String name = part.group(1);
            if (name != null) {
                regex.append(seen.contains(name) ? "\\k<" + name + ">" : "(?<" + name + ">[^/]+?)");
                seen.add(name);
            } else {
                regex.append(part.group().equals("*") ? "[^/]*" : Pattern.quote(part.group()));
            }
        }
        return regex.toString();
    }

    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
