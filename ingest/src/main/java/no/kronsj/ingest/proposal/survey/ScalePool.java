package no.kronsj.ingest.proposal.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.words.ScaleFamily;
import no.kronsj.ingest.proposal.words.ScaleLibrary;
import no.kronsj.ingest.proposal.words.ScaleLibrary.Fit;

/**
 * The answers of the whole folder by the scale they stand on: a column in which nobody chose the middle has the scale of
 * its neighbours, and one scale serves all forms.
 */
public final class ScalePool {
    /** Below this a column says too little: its few words may be chance. */
    private static final Certainty FEWEST_FIT = new Certainty(60);
    /** A middle and two more: three or seven levels would mostly show other words. */
    private static final Certainty FIVE = new Certainty(75);
    /** So many answers without one in the middle say that there is none. */
    private static final int MANY_ANSWERS = 30;

    private final Map<String, SequencedMap<String, Integer>> answersByFamily = new LinkedHashMap<>();

    /** The scale of a column; unsure where another number of levels would fit as well. */
    record Chosen(ScaleFamily family, Certainty certainty, List<String> alternatives) {}

    /** Learns from the columns whose scale is beyond doubt. */
    public void learn(List<SeenColumn> columns) {
        for (SeenColumn column : columns) {
            List<Fit> fits = fits(column);
            if (!fits.isEmpty() && (fits.size() == 1 || fits.getFirst().settled())) {
                var answers = answersByFamily.computeIfAbsent(fits.getFirst().family().id(),
                        first -> new LinkedHashMap<>());
                column.countByAnswer().forEach((answer, count) -> answers.merge(answer, count, Integer::sum));
            }
        }
    }

    private static List<Fit> fits(SeenColumn column) {
        List<Fit> fits = ScaleLibrary.fits(column.countByAnswer());
        return fits.isEmpty() || share(fits.getFirst(), column).compareTo(FEWEST_FIT) < 0 ? List.of() : fits;
    }

    private static Certainty share(Fit fit, SeenColumn column) {
        return Certainty.ofShare(fit.fit(), column.answers().size());
    }

    Optional<Chosen> choose(SeenColumn column) {
        List<Fit> fits = fits(column);
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        Fit chosen = fits.stream().filter(fit -> answersByFamily.containsKey(fit.family().id())).findFirst()
                .orElse(fits.getFirst());
        Certainty certainty = share(chosen, column).atMost(certainty(fits, chosen, column));
        List<String> alternatives = fits.stream().map(fit -> fit.family().id())
                .filter(id -> !id.equals(chosen.family().id())).toList();
        return Optional.of(new Chosen(chosen.family(), certainty, alternatives));
    }

    private Certainty certainty(List<Fit> fits, Fit chosen, SeenColumn column) {
        if (fits.size() == 1 || chosen.settled()) {
            return Certainty.STATED;
        }
        if (chosen.middle() && chosen.observed() >= 3 && fits.stream().noneMatch(Fit::complete)) {
            return FIVE;
        }
        boolean many = chosen.complete() && column.answers().size() >= MANY_ANSWERS;
        return many || answersByFamily.containsKey(chosen.family().id()) ? Certainty.WORDED : Certainty.POSSIBLE;
    }

    /** The scale as a plan writes it, in the words of all columns that have it. */
    String yaml(ScaleFamily family, SeenColumn column) {
        var answers = new LinkedHashMap<>(answersByFamily.getOrDefault(family.id(), new LinkedHashMap<>()));
        column.countByAnswer().keySet().forEach(answer -> answers.putIfAbsent(answer, 1));
        SequencedMap<String, List<String>> levels = family.levels(answers);
        return yaml(levels);
    }

    /** Levels with their other wordings. */
    static String yaml(SequencedMap<String, List<String>> levels) {
        var synonyms = new LinkedHashMap<String, String>();
        levels.forEach((level, others) -> {
            if (!others.isEmpty()) {
                synonyms.put(level, YamlScalar.list(others));
            }
        });
        var scale = new LinkedHashMap<String, String>();
        scale.put("levels", YamlScalar.list(List.copyOf(levels.keySet())));
        if (!synonyms.isEmpty()) {
            scale.put("synonyms", YamlScalar.flow(synonyms));
        }
        return YamlScalar.flow(scale);
    }
}
