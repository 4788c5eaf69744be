package no.kronsj.analysis.evaluate;

import java.time.Instant;
import java.util.Optional;

import no.kronsj.ingest.workshop.yaml.WrittenPlan;

/**
 * A version of the plan.
 *
 * @param since   when it was recorded
 * @param written its text, where that was kept
 */
record PlanVersion(Instant since, String hash, Optional<WrittenPlan> written) {}
