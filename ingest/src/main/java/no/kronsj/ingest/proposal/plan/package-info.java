/**
 * How a proposed plan is written: parts with a certainty, questions as comments, every foreign text quoted. Read
 * {@link no.kronsj.ingest.proposal.plan.Part} first, then {@link no.kronsj.ingest.proposal.plan.PlanText}.
 */
@NullMarked
package no.kronsj.ingest.proposal.plan;

import org.jspecify.annotations.NullMarked;
