package no.kronsj.analysis.roadmap;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.proposal.Writing;
import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.proposal.WrittenTexts;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.SharedData;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Steps, actors and times against labels that were made by reading, before there was anything to find them. */
class RoadmapLabelsTest {
    private static final Optional<LocalDate> WORKSHOP = Optional.of(LocalDate.of(2021, 9, 30));
    private static final Optional<LocalDate> ELECTION = Optional.of(LocalDate.of(2009, 9, 14));
    private static final Optional<LocalDate> MEASURES = Optional.of(LocalDate.of(2025, 1, 1));
    private static final double FLOOR_OF_SAMPLE = 0.9;
    private static final double FLOOR_OF_REAL = 0.75;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void roadmapsOfTheSampleAreReadAsAPersonReadsThem() throws Exception {
        Writings sample = WrittenTexts.ofSample(folder);
        var finder = new StepFinder(WORKSHOP);
        Map<String, List<Step>> steps = sample.groups().stream()
                .flatMap(group -> finder.in(sample.text(group, "roadmap", "v2")).stream())
                .collect(Collectors.groupingBy(step -> step.passage().id()));
        Map<String, String> texts = new HashMap<>();
        sample.all().forEach(writing -> texts.put(writing.passage().id(), writing.passage().text()));
        var scores = new Scores();
        for (LabelledStep label : LabelledStep.read("sample-steps.tsv")) {
            String[] place = label.cell(0).split("/");
            String id = "klimakronsj-2021/%s/roadmap/v2/%s".formatted(place[0], place[1]);
            scores.add(id, java.util.Objects.requireNonNull(texts.get(id), id), label, 1,
                    steps.getOrDefault(id, List.of()));
        }
        holds(scores, "sample", FLOOR_OF_SAMPLE);
    }

    @Test
    @Tag("real-data")
    void sixtyRealStepsAreFoundWithTheirActorsAndTimes() throws Exception {
        holds(real("real-steps.tsv"), "real", FLOOR_OF_REAL);
    }

    /** None of them names anybody or a time: whatever is found of that is too much. */
    @Test
    @Tag("real-data")
    void promisesThatNobodyLookedAtBeforeAreStepsThatNameNobody() throws Exception {
        Scores scores = real("held-out-steps.tsv");
        scores.print("held out");
        assertTrue(scores.steps().recall() >= FLOOR_OF_REAL, scores.steps().differences().toString());
        assertTrue(scores.actors().differences().size() <= 3, scores.actors().differences().toString());
        assertTrue(scores.times().differences().size() <= 3, scores.times().differences().toString());
    }

    /** What no step is must mostly not be taken for one either: sentences of an encyclopaedia and of news. */
    @Test
    @Tag("real-data")
    void fewSentencesOfAnEncyclopaediaAreTakenForSteps() throws Exception {
        List<String[]> rows = SharedData.rows("sib200-topics/nob.tsv");
        long alarms = rows.stream().filter(row -> !steps(row[row.length - 1], MEASURES).isEmpty()).count();
        System.out.printf("taken for steps: %d of %d sentences that are none%n", alarms, rows.size());
        assertTrue(alarms < 0.25 * rows.size(), alarms + " of " + rows.size());
    }

    private static Scores real(String labels) throws Exception {
        Map<String, String> texts = new HashMap<>();
        SharedData.rows("norwegian-climate-measures/klimatiltak_2025.tsv").forEach(row -> texts.put(row[0], row[2]));
        SharedData.rows("norwegian-party-promises/promises.tsv").forEach(row -> texts.put(row[0], row[10]));
        var scores = new Scores();
        for (LabelledStep label : LabelledStep.read(labels)) {
            String text = java.util.Objects.requireNonNull(texts.get(label.cell(1)), label.cell(1));
            String[] sentence = label.cell(2).split("-");
            int start = Integer.parseInt(sentence[0]);
            int end = Integer.parseInt(sentence[1]);
            List<Step> found = new ArrayList<>(
                    steps(text, label.cell(0).equals("measure") ? MEASURES : ELECTION));
            found.removeIf(step -> step.start() >= end || step.end() <= start);
            scores.add(label.cell(1) + " " + label.cell(2), text, label, 3, found);
        }
        return scores;
    }

    /** As a line of which nobody knows whether it stood in a list or in running text. */
    private static List<Step> steps(String text, Optional<LocalDate> today) {
        var passage = new Passage("p", "", text, "g", "roadmap", "v1", "nb", "", "", "d", 0, text.length());
        return new StepFinder(today).in(List.of(new Writing(passage, "", Writing.Layout.LINE, "")));
    }

    private static void holds(Scores scores, String collection, double floor) {
        scores.print(collection);
        for (Score score : List.of(scores.steps(), scores.actors(), scores.times(), scores.dates())) {
            assertTrue(score.precision() >= floor && score.recall() >= floor,
                    () -> score + "\n" + String.join("\n", score.differences()));
        }
    }
}
