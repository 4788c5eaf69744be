package no.kronsj.analysis.delivery;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.Workshop;

/**
 * A text that every group is to hand in.
 *
 * @param kind     e.g. {@code roadmap}
 * @param revision e.g. {@code v1}, "" where the plan and the files tell none
 */
record ForeseenText(String kind, String revision) implements Comparable<ForeseenText> {
    private static final Comparator<ForeseenText> ORDER = Comparator.comparing(ForeseenText::kind)
            .thenComparing(ForeseenText::revision);

    /**
     * The texts of a plan in its order: what it names, what a goal asks for, and the revisions that any group has handed in
     * where file names or rows tell them, since what one group was asked for all were.
     */
    static SequencedSet<ForeseenText> all(Workshop plan, Set<ForeseenText> seen) {
        var all = new LinkedHashSet<ForeseenText>();
        for (DocumentSet set : plan.documents()) {
            Optional<String> kind = set.findKind().map(DocumentSet.Kind::word);
            List<ForeseenText> here = seen.stream().filter(text -> kind.isEmpty() || kind.get().equals(text.kind()))
                    .sorted().toList();
            if (kind.isPresent() && (here.isEmpty() || !set.revision().isEmpty())) {
                all.add(new ForeseenText(kind.get(), set.revision()));
            }
            all.addAll(here);
        }
        asked(plan).filter(text -> !text.revision().isEmpty()).forEach(all::add);
        return all;
    }

    private static Stream<ForeseenText> asked(Workshop plan) {
        return plan.goals().stream().flatMap(goal -> goal.indicators().stream())
                .filter(Indicator.DocumentsDelivered.class::isInstance).map(Indicator.DocumentsDelivered.class::cast)
                .map(wanted -> new ForeseenText(wanted.document().word(), wanted.revision()));
    }

    /** What a row is about; names of groups come after it. */
    String subject() {
        return kind + "@" + revision;
    }

    @Override
    public int compareTo(ForeseenText other) {
        return ORDER.compare(this, other);
    }
}
