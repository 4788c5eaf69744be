package no.kronsj.ingest.workshop.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects mistakes, so that all of them are told at once. */
final class Mistakes {
    /** More than anybody corrects in one go; a hostile file makes no longer list. */
    static final int MOST = 50;

    private final List<WorkshopMistake> found = new ArrayList<>();
    private int further;

    void add(WorkshopMistake mistake) {
        if (full()) {
            further++;
        } else {
            found.add(mistake);
        }
    }

    /** Whether further mistakes are only counted. */
    boolean full() {
        return found.size() == MOST;
    }

    boolean any() {
        return !found.isEmpty();
    }

    void throwIfAny() throws WorkshopMistakes {
        if (any()) {
            throw all();
        }
    }

    /** Those found so far, in the order of their lines. */
    WorkshopMistakes all() {
        var all = new ArrayList<>(found.stream().distinct().sorted(WorkshopMistake.BY_PLACE).toList());
        if (further > 0) {
            all.add(new WorkshopMistake(0, "", "", "has %s further mistakes".formatted(further), ""));
        }
        return new WorkshopMistakes(all);
    }
}
