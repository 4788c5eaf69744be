package no.kronsj.ingest.proposal.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import no.kronsj.ingest.workshop.CellText;

/** All wordings of one kind of scale with one number of levels; an answer stands on the same level in all of them. */
public final class ScaleFamily {
    private final String name;
    private final List<ScaleWording> wordings;
    private final Map<String, Integer> levelByAnswer = new LinkedHashMap<>();

    ScaleFamily(String name, List<ScaleWording> wordings) {
        this.name = name;
        this.wordings = List.copyOf(wordings);
        for (ScaleWording wording : wordings) {
            for (int level = 0; level < wording.size(); level++) {
                for (String label : wording.levels().get(level)) {
                    Integer other = levelByAnswer.putIfAbsent(CellText.answer(label), level);
                    if (other != null && other != level) {
                        throw new IllegalStateException("%s%d has %s on two levels".formatted(name, size(), label));
                    }
                }
            }
        }
    }

    /** The kind and the number of levels, as agree5. */
    public String id() {
        return name + size();
    }

    String name() {
        return name;
    }

    int size() {
        return wordings.getFirst().size();
    }

    /** The level of an answer, 0 = the least favourable. */
    public Optional<Integer> findLevel(String answer) {
        return Optional.ofNullable(levelByAnswer.get(CellText.answer(answer)));
    }

    /**
     * The levels as a plan names them, with other wordings that occur: the wording that most of the answers fit, each
     * level in the words of the answers where they have it.
     */
    public SequencedMap<String, List<String>> levels(SequencedMap<String, Integer> countByAnswer) {
        ScaleWording base = wordings.stream()
                .max(Comparator.comparingInt((ScaleWording wording) -> fit(wording, countByAnswer))
                        .thenComparing(wording -> -wordings.indexOf(wording)))
                .orElseThrow();
        var levels = new LinkedHashMap<String, List<String>>();
        for (int level = 0; level < size(); level++) {
            List<String> seen = seen(level, countByAnswer);
            List<String> own = base.levels().get(level);
            String label = seen.stream().filter(answer -> contains(own, answer)).findFirst()
                    .orElse(seen.isEmpty() ? own.getFirst() : seen.getFirst());
            levels.put(label, seen.stream().filter(answer -> !answer.equals(label)).toList());
        }
        return levels;
    }

    /** The answers on a level, the most frequent first. */
    private List<String> seen(int level, SequencedMap<String, Integer> countByAnswer) {
        var seen = new ArrayList<>(countByAnswer.keySet());
        seen.removeIf(answer -> findLevel(answer).filter(found -> found == level).isEmpty());
        seen.sort(Comparator.comparingInt((String answer) -> -countByAnswer.getOrDefault(answer, 0)));
        return seen;
    }

    private static int fit(ScaleWording wording, Map<String, Integer> countByAnswer) {
        return countByAnswer.entrySet().stream()
                .filter(entry -> wording.levels().stream().anyMatch(level -> contains(level, entry.getKey())))
                .mapToInt(Map.Entry::getValue).sum();
    }

    private static boolean contains(List<String> labels, String answer) {
        return labels.stream().anyMatch(label -> CellText.answer(label).equals(CellText.answer(answer)));
    }
}
