package no.kronsj.ingest.proposal.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How groups are called in paths: as the register calls them; where there is none, g01 and gruppe3, or a folder whose
 * sisters hold files of the same names.
 */
public final class GroupNames {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:gruppe|group|grp|team|bord|table|lag|gr|g)[-_ ]?\\d{1,3}(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private final List<Pattern> patterns;
    private final boolean known;

    private GroupNames(List<Pattern> patterns, boolean known) {
        this.patterns = patterns;
        this.known = known;
    }

    /** The names in these paths, given the groups of the register. */
    public static GroupNames of(Collection<String> groups, Collection<String> paths) {
        if (!groups.isEmpty()) {
            return new GroupNames(literal(groups), true);
        }
        Set<String> sisters = sisters(paths);
        var patterns = new ArrayList<Pattern>();
        patterns.add(NUMBERED);
        patterns.addAll(literal(sisters));
        return new GroupNames(patterns, false);
    }

    /** Whether the register tells; other names are guesses. */
    public boolean known() {
        return known;
    }

    List<Pattern> patterns() {
        return patterns;
    }

    /** Longer names first, so that g1 is not found in g1-nord. */
    private static List<Pattern> literal(Collection<String> names) {
        return names.stream().map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .sorted(Comparator.comparingInt((String name) -> -name.length()).thenComparing(name -> name))
                .map(name -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"))
                .toList();
    }

    /** Folders beside each other with at least one file name in common. */
    private static Set<String> sisters(Collection<String> paths) {
        Map<String, Map<String, Set<String>>> foldersByName = new HashMap<>();
        for (String path : paths) {
            String[] segments = Normalizer.normalize(path, Normalizer.Form.NFC).split("/");
            if (segments.length > 1) {
                String above = String.join("/", List.of(segments).subList(0, segments.length - 2));
                foldersByName.computeIfAbsent(above, first -> new HashMap<>())
                        .computeIfAbsent(stem(segments[segments.length - 1]), first -> new HashSet<>())
                        .add(segments[segments.length - 2]);
            }
        }
        var sisters = new HashSet<String>();
        foldersByName.values().forEach(byName -> byName.values().stream().filter(folders -> folders.size() > 1)
                .forEach(sisters::addAll));
        return sisters;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
