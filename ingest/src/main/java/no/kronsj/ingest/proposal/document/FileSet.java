package no.kronsj.ingest.proposal.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import no.kronsj.ingest.workshop.FilePattern;

/**
 * Files that one pattern of the plan names.
 *
 * @param pattern   with braces, or a path
 * @param paths     the files
 * @param ambiguous whether a part of the names could be meant in two ways
 */
public record FileSet(String pattern, List<String> paths, boolean ambiguous) {
    public FileSet {
        paths = List.copyOf(paths);
    }

    /** The sets that these files fall into, sorted by pattern; none of them holds any other of {@code all}. */
    public static List<FileSet> of(Collection<String> paths, GroupNames groups, Collection<String> all) {
        var byStem = new TreeMap<String, List<String>>();
        paths.stream().filter(PathPattern::nameable).forEach(path -> byStem
                .computeIfAbsent(PathPattern.of(path, groups).withoutEnding(), first -> new ArrayList<>()).add(path));
        var sets = new ArrayList<FileSet>();
        byStem.forEach((stem, files) -> sets.addAll(of(stem, files, groups, all)));
        return sets;
    }

    private static List<FileSet> of(String stem, List<String> files, GroupNames groups, Collection<String> all) {
        var endings = new TreeSet<String>();
        files.forEach(path -> endings.add(PathPattern.of(path, groups).pattern().substring(stem.length())));
        String pattern = stem + (endings.size() == 1 ? endings.first() : ".*");
        boolean ambiguous = files.stream().anyMatch(path -> PathPattern.of(path, groups).ambiguous());
        if (!stem.contains("{") || !fits(pattern, files, all)) {
            return PathPattern.literal(files).stream().map(path -> new FileSet(path, List.of(path), false)).toList();
        }
        return List.of(new FileSet(pattern, files, ambiguous));
    }

    private static boolean fits(String pattern, List<String> files, Collection<String> all) {
        if (pattern.contains("}{")) {
            return false;
        }
        List<String> matched = new FilePattern(pattern).matches(all).stream().map(FilePattern.Match::path).toList();
        return new TreeSet<>(matched).equals(new TreeSet<>(files));
    }

    /** Whether the pattern tells this part. */
    public boolean tells(FilePattern.Capture part) {
        return new FilePattern(pattern).captures().contains(part);
    }

    /** Whether a plan can name a file at all; braces, stars and backslashes mean something else there. */
    public static boolean nameable(String path) {
        return PathPattern.nameable(path);
    }
}
