package no.kronsj.ingest.workshop.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects mistakes, so that all of them are told at once. */
final class Mistakes {
    /** More than anybody corrects in one go; a hostile file makes no longer list. */
    static final int MOST = 50;

    private final String file;
    private final List<WorkshopMistake> found = new ArrayList<>();
    private int further;

    /** Mistakes in the file that people know by this name. */
    Mistakes(String file) {
        this.file = file;
    }

    /** What is written in other files than the plan may name people; it is not repeated. */
    void add(int line, String key, String written, String expected, String hint) {
        if (full()) {
            further++;
        } else {
            String shown = file.equals(WorkshopYaml.FILE_NAME) ? written : "";
            found.add(new WorkshopMistake(file, line, key, shown, expected, hint));
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
            all.add(new WorkshopMistake(file, 0, "", "", "has %s further mistakes".formatted(further), ""));
        }
        return new WorkshopMistakes(all);
    }
}
