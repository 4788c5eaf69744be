package no.kronsj.analysis.privacy.attack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import no.kronsj.analysis.privacy.DisclosureControl;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.Status;
import no.kronsj.ingest.workshop.Workshop;

/** Attacks on many invented workshops, each with one of the named minimum cells in turn. */
final class Attacks {
    private static final int[] MINIMUM_CELLS = {3, 5, 7, 10};

    /** How the restricted tables become those that the attacker has. */
    enum Guard {
        /** As they are. */
        OFF,
        /** Figures of too few are hidden, and nothing else for their sake. */
        PRIMARY,
        /** As an evaluation does. */
        ON
    }

    private final Path folder;

    Attacks(Path folder) {
        this.folder = folder;
    }

    /** What is broken in workshops of the seeds 1, 2 … {@code workshops}, each sentence with its seed. */
    List<String> broken(Guard guard, int workshops) {
        var broken = new ArrayList<String>();
        LongStream.rangeClosed(1, workshops).forEach(seed -> broken.addAll(broken(guard, seed)));
        return broken;
    }

    private List<String> broken(Guard guard, long seed) {
        int minimumCell = MINIMUM_CELLS[(int) (seed % MINIMUM_CELLS.length)];
        boolean sensitive = seed % 3 > 0;
        Workshop plan = InventedPlan.with(folder, minimumCell, sensitive);
        InventedWorkshop workshop = InventedWorkshop.of(seed);
        Results restricted = workshop.restricted(plan);
        var attacker = new Attacker(workshop, new ProtectionRule(minimumCell), sensitive);
        return attacker.broken(restricted, seen(plan, restricted, guard)).stream()
                .map(secret -> "seed %d, k = %d: %s".formatted(seed, minimumCell, secret)).toList();
    }

    private static Results seen(Workshop plan, Results restricted, Guard guard) {
        return switch (guard) {
            case OFF -> restricted;
            case PRIMARY -> new Results(
                    restricted.measures().stream().map(row -> primary(row, plan.privacy().minimumCell())).toList(),
                    restricted.goals(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of());
            case ON -> new DisclosureControl(plan, Set.of()).publicView(restricted);
        };
    }

    private static MeasureRow primary(MeasureRow row, int minimumCell) {
        Long n = row.n();
        return n != null && n > 0 && n < minimumCell && row.status() != Status.NO_DATA ? row.hidden() : row;
    }
}
