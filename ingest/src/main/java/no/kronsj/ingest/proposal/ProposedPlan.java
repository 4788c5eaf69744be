package no.kronsj.ingest.proposal;

import java.util.List;

import no.kronsj.ingest.proposal.plan.Finding;
import no.kronsj.ingest.workshop.Language;

/**
 * A proposal.
 *
 * @param text  of the plan; "" where nothing was recognised
 * @param words the language of its comments
 * @param files one finding for each file, in the order of the folder
 */
public record ProposedPlan(String text, Language words, List<Finding> files) {
    public ProposedPlan {
        files = List.copyOf(files);
    }
}
