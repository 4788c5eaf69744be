package no.kronsj.ingest.workshop.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** The plan, or what was corrected by hand, cannot be used: everything that is wrong with it, in the order of its lines. */
public final class WorkshopMistakes extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<WorkshopMistake> mistakes;

    /** At least one mistake. */
    public WorkshopMistakes(List<WorkshopMistake> mistakes) {
        super(mistakes.stream().map(WorkshopMistake::sentence).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** At least one. */
    public List<WorkshopMistake> mistakes() {
        return mistakes;
    }
}
