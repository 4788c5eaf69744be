package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.PlanChangeRow;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WrittenPlan;

/**
 * What was changed in a plan after it was first recorded: every key of a goal, and every key of the parts that figures are
 * made from, since a scale's top box moves a goal as much as its edges do. Who scored and who facilitated is not repeated.
 */
final class PlanChanges {
    private static final Set<String> MEASURED = Set.of("participants", "missing", "scales", "instruments", "indices",
            "documents", "interactions", "questions", "privacy");
    private static final String GOALS = "goals.";
    private static final int LONGEST = 400;

    private final List<PlanChangeRow> rows = new ArrayList<>();

    private PlanChanges() {}

    static List<PlanChangeRow> of(List<PlanVersion> versions) {
        var changes = new PlanChanges();
        PlanVersion first = versions.getFirst();
        changes.rows.add(
                new PlanChangeRow(first.since().toString(), "", PlanChangeRow.RECORDED, "", first.hash()));
        for (int i = 1; i < versions.size(); i++) {
            changes.between(versions.get(i - 1), versions.get(i));
        }
        return List.copyOf(changes.rows);
    }

    private void between(PlanVersion earlier, PlanVersion later) {
        String time = later.since().toString();
        Optional<SequencedMap<String, String>> before = places(earlier);
        Optional<SequencedMap<String, String>> after = places(later);
        if (before.isEmpty() || after.isEmpty()) {
            rows.add(new PlanChangeRow(time, "", "unknown", earlier.hash(), later.hash()));
            return;
        }
        int known = rows.size();
        Set<String> came = goals(after.get());
        Set<String> went = goals(before.get());
        went.forEach(goal -> {
            if (!came.contains(goal)) {
                rows.add(new PlanChangeRow(time, goal, "goal", whole(before.get(), goal), ""));
            }
        });
        came.forEach(goal -> {
            if (went.contains(goal)) {
                keys(time, goal, below(before.get(), goal), below(after.get(), goal));
            } else {
                rows.add(new PlanChangeRow(time, goal, "goal", "", whole(after.get(), goal)));
            }
        });
        keys(time, "", others(before.get()), others(after.get()));
        if (rows.size() == known) {
            rows.add(new PlanChangeRow(time, "", "text", earlier.hash(), later.hash()));
        }
    }

    private void keys(String time, String goal, SequencedMap<String, String> before,
            SequencedMap<String, String> after) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            String was = before.getOrDefault(key, "");
            String is = after.getOrDefault(key, "");
            if (!was.equals(is)) {
                boolean names = key.equals("raters");
                rows.add(new PlanChangeRow(time, goal, key, names ? "" : was, names ? "" : is));
            }
        }
    }

    private static Optional<SequencedMap<String, String>> places(PlanVersion version) {
        return version.written().flatMap(PlanChanges::places);
    }

    private static Optional<SequencedMap<String, String>> places(WrittenPlan plan) {
        try {
            var texts = new LinkedHashMap<String, String>();
            plan.places().forEach((path, place) -> texts.put(path, shortened(place.text())));
            return Optional.of(texts);
        } catch (WorkshopMistakes unreadable) {
            return Optional.empty();
        }
    }

    /** Two long texts that differ only at their ends stay different. */
    private static String shortened(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.length() <= LONGEST
                ? flat
                : flat.substring(0, LONGEST) + "… (" + Hashes.ofTexts(List.of(flat)).substring(0, 8) + ")";
    }

    private static Set<String> goals(SequencedMap<String, String> places) {
        return places.keySet().stream().filter(path -> path.startsWith(GOALS))
                .map(path -> path.substring(GOALS.length()).split("\\.", 2)[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static SequencedMap<String, String> below(SequencedMap<String, String> places, String goal) {
        String start = GOALS + goal + ".";
        var below = new LinkedHashMap<String, String>();
        places.forEach((path, text) -> {
            if (path.startsWith(start)) {
                below.put(path.substring(start.length()), text);
            }
        });
        return below;
    }

    private static String whole(SequencedMap<String, String> places, String goal) {
        SequencedMap<String, String> below = below(places, goal);
        below.remove("raters");
        below.remove("id");
        return shortened(below.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ")));
    }

    private static SequencedMap<String, String> others(SequencedMap<String, String> places) {
        var others = new LinkedHashMap<String, String>();
        places.forEach((path, text) -> {
            if (MEASURED.contains(Objects.requireNonNull(path.split("[.\\[]", 2)[0]))) {
                others.put(path, text);
            }
        });
        return others;
    }
}
