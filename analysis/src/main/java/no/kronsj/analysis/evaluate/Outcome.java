package no.kronsj.analysis.evaluate;

import no.kronsj.analysis.result.Results;
import no.kronsj.ingest.workshop.Workshop;

/**
 * What an evaluation came to.
 *
 * @param restricted the tables before disclosure control
 * @param setAside   rows set aside in all files
 * @param published  whether the run was published; false where nothing had changed, or with rows set aside under strict
 */
public record Outcome(Workshop plan, String run, Results restricted, long setAside, boolean published) {}
