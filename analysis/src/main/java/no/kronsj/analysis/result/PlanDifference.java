package no.kronsj.analysis.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.PlanPartRow.Part;

/**
 * A part in which the plans of two editions differ.
 *
 * @param goal   that both have; "" for the programme
 * @param id     of what
 * @param before as the earlier plan has it, "" where it has none
 * @param after  as the later plan has it, "" where it has none
 */
public record PlanDifference(String goal, Part part, String id, String before, String after) {

    /** In the order of the earlier plan, then of the later; a goal that only one of them has is no difference of parts. */
    public static List<PlanDifference> between(List<PlanPartRow> earlier, List<PlanPartRow> later) {
        Set<String> before = goals(earlier);
        Set<String> after = goals(later);
        var places = new LinkedHashSet<Place>();
        earlier.forEach(row -> places.add(Place.of(row)));
        later.forEach(row -> places.add(Place.of(row)));
        var differences = new ArrayList<PlanDifference>();
        for (Place place : places) {
            String was = place.text(earlier);
            String is = place.text(later);
            boolean both = place.goal().isEmpty() || before.contains(place.goal()) && after.contains(place.goal());
            if (both && !was.equals(is)) {
                differences.add(new PlanDifference(place.goal(), place.part(), place.id(), was, is));
            }
        }
        return List.copyOf(differences);
    }

    private static Set<String> goals(List<PlanPartRow> rows) {
        return rows.stream().map(PlanPartRow::goal).collect(Collectors.toUnmodifiableSet());
    }

    private record Place(String goal, Part part, String id) {
        static Place of(PlanPartRow row) {
            return new Place(row.goal(), row.part(), row.id());
        }

        String text(List<PlanPartRow> rows) {
            return rows.stream().filter(row -> of(row).equals(this)).map(PlanPartRow::text).findFirst().orElse("");
        }
    }
}
