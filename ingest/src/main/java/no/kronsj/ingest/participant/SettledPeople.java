package no.kronsj.ingest.participant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.PersonCorrection;

/** Who somebody is, as people settled it by hand; and which of their entries were of use. */
final class SettledPeople {
    private final List<PersonCorrection> all;
    private final Map<String, List<PersonCorrection>> bySeen = new HashMap<>();
    private final Set<PersonCorrection> used = new HashSet<>();

    SettledPeople(Corrections corrections) {
        this.all = corrections.people();
        all.forEach(entry -> bySeen.computeIfAbsent(Identity.ofEither(entry.seen()), seen -> new ArrayList<>())
                .add(entry));
    }

    List<PersonCorrection> all() {
        return all;
    }

    /** The last entry that fits what this file has. */
    Optional<PersonCorrection> find(String nameOrAddress, String path) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<PersonCorrection> last = bySeen.getOrDefault(Identity.ofEither(nameOrAddress), List.of()).reversed()
                .stream().filter(entry -> entry.countsIn(path)).findFirst();
        last.ifPresent(used::add);
        return last;
    }

    /** An issue for each entry that fitted nothing. */
    List<IngestIssue> unused() {
        return all.stream().filter(entry -> !used.contains(entry))
                .map(entry -> new IngestIssue(IssueKind.CORRECTION_UNUSED, entry.where(), entry.line(), "",
                        "a name or address that was not met", "one that stands in a file"))
                .toList();
    }
}
