package no.kronsj.analysis.privacy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import no.kronsj.ingest.workshop.Workshop;

/**
 * What may be told of the texts that people wrote themselves. Answers to sensitive items are not shown at all. A text says
 * from which group it comes only where at least k people of the group wrote to the same question or in the same
 * conversation; those that do not say so come from two groups at least and from k people, so that what is left over is no
 * group's either.
 */
public final class TextRule {
    private final SurveyMeasures survey;
    private final int least;

    /** The rule of a plan. */
    public TextRule(Workshop plan) {
        survey = new SurveyMeasures(plan);
        least = plan.privacy().minimumCell();
    }

    /** Whether the answers to an item may be read; {@code item} as {@code instrument.item}. */
    public boolean mayBeRead(String item, String wave) {
        return !survey.sensitiveItem(item, wave);
    }

    /** The groups that may be told, of the number of people of each group who wrote; "" stands for people without one. */
    public Set<String> groupsToTell(Map<String, Integer> writers) {
        var told = new HashSet<>(writers.keySet());
        told.remove("");
        told.removeIf(group -> writers.getOrDefault(group, 0) < least);
        while (!told.isEmpty() && leftOverTells(writers, told)) {
            // All groups of the smallest size at once: no name decides which of them is told.
            int smallest = told.stream().mapToInt(group -> writers.getOrDefault(group, 0)).min().orElse(0);
            told.removeIf(group -> writers.getOrDefault(group, 0) == smallest);
        }
        return Set.copyOf(told);
    }

    /** Whether the untold are so few, or of so few groups, that they are as good as told. */
    private boolean leftOverTells(Map<String, Integer> writers, Set<String> told) {
        Set<String> untold = new HashSet<>(writers.keySet());
        untold.removeAll(told);
        int people = untold.stream().mapToInt(group -> writers.getOrDefault(group, 0)).sum();
        boolean oneGroup = untold.size() == 1 && !untold.contains("");
        return people > 0 && (oneGroup || people < least);
    }
}
