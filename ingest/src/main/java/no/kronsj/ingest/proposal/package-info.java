/**
 * Which plan the files of a folder ask for. In: the folder. Out: the text of a {@code workshop.yaml} that can be checked
 * as it stands, and for each file what it is, why, what the plan makes of it and what is asked. Nothing is guessed in
 * silence: below {@link no.kronsj.ingest.proposal.plan.Certainty#THRESHOLD} a proposal is a commented question. Read
 * {@link no.kronsj.ingest.proposal.FolderProposal} first; then {@code survey}, {@code layer} and {@code document} by what
 * you are looking for.
 */
@NullMarked
package no.kronsj.ingest.proposal;

import org.jspecify.annotations.NullMarked;
