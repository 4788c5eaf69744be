package no.kronsj.ingest.erasure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import no.kronsj.ingest.folder.Sieve;
import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.source.Readout;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Takes out of each file what the erased gave: rows, messages, speech, stays and meetings. Where somebody else names them,
 * the name goes and the rest stays. How many rows went stands in one problem per file, and no row is told.
 */
public final class ErasureSieve implements Sieve {
    private final ErasedPeople erased;
    private final PersonHeadings headings;
    private final ErasedNames names;

    /** The sieve of a plan and its list. */
    public ErasureSieve(Workshop plan, ErasedPeople erased) {
        this.erased = erased;
        this.headings = PersonHeadings.of(plan);
        this.names = new ErasedNames(erased, plan.language());
    }

    @Override
    public Readout sift(String path, Readout readout) {
        if (erased.isEmpty()) {
            return readout;
        }
        SourceContent left = new ContentWithout(erased, names, headings.of(path)).of(readout.content());
        return left.equals(readout.content()) ? readout : sifted(path, readout, left);
    }

    private static Readout sifted(String path, Readout readout, SourceContent left) {
        int rows = readout.content().rows() - left.rows();
        List<IngestIssue> issues = new ArrayList<>(readout.issues());
        int before = issues.stream().filter(ErasureSieve::ofErasure).mapToInt(ErasureSieve::rows).sum();
        issues.removeIf(ErasureSieve::ofErasure);
        long gone = before + rows;
        if (gone > 0) {
            issues.add(new IngestIssue(IssueKind.PERSON_ERASED, path, 0, "",
                    gone == 1 ? "1 row erased at the person's wish" : gone + " rows erased at the person's wish", ""));
        }
        return new Readout(readout.format(), readout.signature(), readout.encoding(), left, readout.rowsIn(),
                readout.setAside() + rows, issues);
    }

    private static boolean ofErasure(IngestIssue issue) {
        return issue.kind() == IssueKind.PERSON_ERASED;
    }

    private static int rows(IngestIssue issue) {
        return Integer.parseInt(issue.found().substring(0, issue.found().indexOf(' ')));
    }

    @Override
    public boolean holdsBack(Path file) {
        return !erased.isEmpty() && PackedText.of(file).stream().anyMatch(names::isIn);
    }
}
