package no.kronsj.analysis.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.proposal.Writings;
import no.kronsj.ingest.workshop.StepCorrection;
import no.kronsj.ingest.workshop.StepCorrection.Verdict;

/** The steps of every group's last roadmap, without those that somebody took out. */
public final class Roadmaps {
    /** The kind of text that is a roadmap. */
    public static final String KIND = "roadmap";

    private final Map<String, List<FoundStep>> byGroup = new LinkedHashMap<>();
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final List<StepCorrection> unused = new ArrayList<>();

    /** Steps as seen from a day; of two corrections of a step the later counts. */
    public Roadmaps(Writings writings, Optional<LocalDate> today, List<StepCorrection> corrections) {
        corrections.forEach(correction -> verdicts.put(correction.step(), correction.is()));
        var finder = new StepFinder(today);
        var ids = new HashMap<String, Integer>();
        for (String group : writings.groups()) {
            if (writings.kinds(group).contains(KIND)) {
                byGroup.put(group, found(finder.in(writings.last(group, KIND)), ids));
            }
        }
        corrections.stream().filter(correction -> !ids.containsKey(correction.step())).forEach(unused::add);
    }

    private List<FoundStep> found(List<Step> steps, Map<String, Integer> ids) {
        List<FoundStep> found = new ArrayList<>();
        for (Step step : steps) {
            int number = ids.merge(step.passage().id(), 1, Integer::sum);
            String id = step.passage().id() + (number == 1 ? "" : "#" + number);
            ids.putIfAbsent(id, 1);
            if (verdicts.get(id) != Verdict.NO_STEP) {
                found.add(new FoundStep(id, step, verdicts.get(id) == Verdict.CONFIRMED));
            }
        }
        return List.copyOf(found);
    }

    /** By group, those with a roadmap; one without any step has an empty list. */
    public Map<String, List<FoundStep>> byGroup() {
        return byGroup;
    }

    /** Corrections of steps that are not there. */
    public List<StepCorrection> unused() {
        return List.copyOf(unused);
    }
}
