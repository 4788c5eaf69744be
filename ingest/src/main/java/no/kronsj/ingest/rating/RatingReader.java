package no.kronsj.ingest.rating;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import no.kronsj.ingest.document.PassageEntry;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Workshop;

/** Reads the tables of levels that the goals name; several goals can share one. */
public final class RatingReader {
    private final Workshop plan;
    private final SourceFolder folder;
    private final Subjects subjects;
    private final PseudonymKey key;
    private final Consumer<Record> out;

    /** A reader that gives each {@link Rating} of these groups and passages to {@code out}. */
    public RatingReader(Workshop plan, SourceFolder folder, Set<String> groups, Collection<PassageEntry> passages,
            PseudonymKey key, Consumer<Record> out) {
        this.plan = plan;
        this.folder = folder;
        this.subjects = Subjects.of(plan.editionId(), groups, passages);
        this.key = key;
        this.out = out;
    }

    /** Reads every table in the order of the goals. */
    public void readAll() {
        Set<String> rated = plan.goals().stream().filter(goal -> goal.indicators().stream()
                .anyMatch(Indicator.Rated.class::isInstance)).map(Goal::id).collect(Collectors.toUnmodifiableSet());
        for (Goal goal : plan.goals()) {
            for (Indicator indicator : goal.indicators()) {
                if (indicator instanceof Indicator.Rated levels) {
                    read(goal, levels, rated);
                }
            }
        }
    }

    private void read(Goal goal, Indicator.Rated levels, Set<String> rated) {
        folder.matches(levels.file()).forEach(match -> {
            var table = new RatingTable(levels, new Raters(goal, key), subjects, rated, folder.open(match.path()), out);
            table.read();
        });
    }
}
