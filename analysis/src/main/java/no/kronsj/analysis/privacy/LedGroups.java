package no.kronsj.analysis.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import no.kronsj.analysis.result.LedGroupRow;
import no.kronsj.ingest.workshop.Session;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Which groups' survey answers those who led them may see, and how long (J4). Of a group of fewer people than the minimum cell
 * every member must have agreed ({@code consent: {facilitators: …}}); it ends with the data, or a year after the last
 * session where the plan says nothing of that. Where no day is known nobody sees them.
 */
public final class LedGroups {
    /** Under which the registration asks for it. */
    public static final String PURPOSE = "facilitators";
    private static final int YEARS = 1;

    private LedGroups() {}

    /** The groups, by their members, sorted; {@code agreed} are those who said yes to {@link #PURPOSE}. */
    public static List<LedGroupRow> of(Workshop plan, Map<String, List<String>> groups, Set<String> agreed) {
        return lastDay(plan).stream().flatMap(until -> new TreeMap<>(groups).entrySet().stream()
                .filter(group -> group.getValue().size() >= plan.privacy().minimumCell()
                        || agreed.containsAll(group.getValue()))
                .map(group -> new LedGroupRow(group.getKey(), until))).toList();
    }

    private static Optional<LocalDate> lastDay(Workshop plan) {
        return Optional.ofNullable(plan.privacy().retainUntil()).or(() -> plan.programme().stream().map(Session::start)
                .filter(Objects::nonNull).map(start -> start.toLocalDate().plusYears(YEARS))
                .max(LocalDate::compareTo));
    }
}
