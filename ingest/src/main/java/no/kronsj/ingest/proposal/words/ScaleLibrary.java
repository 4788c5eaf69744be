package no.kronsj.ingest.proposal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** The wordings of answer scales that are known. */
public final class ScaleLibrary {
    private static final Pattern BETWEEN_LEVELS = Pattern.compile(" < ");
    private static final Pattern BETWEEN_WORDINGS = Pattern.compile(" \\| ");
    private static final List<ScaleFamily> FAMILIES = read();

    private ScaleLibrary() {}

    /**
     * How a set of answers fits a family.
     *
     * @param fit      how many of the answers stand on its levels
     * @param observed how many of its levels occur
     * @param middle   whether the level in the middle occurs, which tells odd from even
     */
    public record Fit(ScaleFamily family, int fit, int observed, boolean middle) {
        /** Whether each level occurs. */
        public boolean complete() {
            return observed == family.size();
        }

        /** Whether no other number of levels is likely; three or four could be a part of more. */
        public boolean settled() {
            boolean nearly = family.size() >= 5 && middle && observed >= family.size() - 1;
            return complete() && (family.size() == 2 || family.size() >= 5) || nearly;
        }
    }

    /** The families in which most of the answers stand, those that tell most of them apart first. */
    public static List<Fit> fits(SequencedMap<String, Integer> countByAnswer) {
        List<Fit> fits = FAMILIES.stream().map(family -> fit(family, countByAnswer)).filter(fit -> fit.fit > 0)
                .toList();
        int best = fits.stream().mapToInt(Fit::fit).max().orElse(0);
        return fits.stream().filter(fit -> fit.fit == best)
                .sorted(Comparator.comparingInt((Fit fit) -> -fit.observed).thenComparing(fit -> !fit.complete())
                        .thenComparing(fit -> fit.family.size() % 2 == 0).thenComparingInt(fit -> fit.family.size()))
                .toList();
    }

    private static Fit fit(ScaleFamily family, SequencedMap<String, Integer> countByAnswer) {
        int fit = 0;
        var levels = new HashSet<Integer>();
        for (var answer : countByAnswer.entrySet()) {
            var level = family.findLevel(answer.getKey());
            if (level.isPresent()) {
                fit += answer.getValue();
                levels.add(level.get());
            }
        }
        boolean middle = family.size() % 2 == 1 && levels.contains(family.size() / 2);
        return new Fit(family, fit, levels.size(), middle);
    }

    private static List<ScaleFamily> read() {
        var byId = new LinkedHashMap<String, List<ScaleWording>>();
        for (String line : WordList.lines("scales.txt")) {
            ScaleWording wording = wording(line);
            byId.computeIfAbsent(wording.family() + " " + wording.size(), id -> new ArrayList<>()).add(wording);
        }
        return byId.values().stream().map(lines -> new ScaleFamily(lines.getFirst().family(), lines)).toList();
    }

    private static ScaleWording wording(String line) {
        int colon = line.indexOf(':');
        String[] named = line.substring(0, colon).split(" ");
        List<List<String>> levels = BETWEEN_LEVELS.splitAsStream(line.substring(colon + 1).strip())
                .map(level -> Arrays.stream(BETWEEN_WORDINGS.split(level)).map(String::strip).toList()).toList();
        return new ScaleWording(named[0], named[1], levels);
    }
}
