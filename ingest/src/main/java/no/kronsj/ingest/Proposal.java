package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.proposal.FolderProposal;
import no.kronsj.ingest.proposal.ProposedPlan;
import no.kronsj.ingest.proposal.plan.Finding;
import no.kronsj.ingest.workshop.Language;

/**
 * A plan proposed for the files of a folder.
 *
 * @param plan  the text of a {@code workshop.yaml}; "" where no file was recognised
 * @param words the language of its comments and of what is said of the files
 * @param files what was found, file by file
 */
public record Proposal(String plan, Language words, List<FoundFile> files) {
    public Proposal {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param file      as the plan names it
     * @param kind      survey, log, document, archive or unknown
     * @param format    the word that {@code format:} in a plan takes
     * @param signature why it was taken for that
     * @param proposed  what the plan makes of it, in words
     * @param questions what is asked of it; never an answer, a name or an address
     */
    public record FoundFile(String file, String kind, String format, String signature, List<String> proposed,
            List<String> questions) {
        static FoundFile of(Finding finding) {
            return new FoundFile(finding.file(), finding.kind(), finding.format(), finding.signature(),
                    finding.proposed(), finding.questions());
        }
    }

    /** Looks at every file of a folder; {@code words} is the language of comments, without one that of the material. */
    public static Proposal of(Path folder, Optional<Language> words) {
        ProposedPlan proposed = new FolderProposal(folder, words).propose();
        return new Proposal(proposed.text(), proposed.words(), proposed.files().stream().map(FoundFile::of).toList());
    }

    /** Whether no file was recognised as anything that a plan could name. */
    public boolean empty() {
        return plan.isEmpty();
    }
}
