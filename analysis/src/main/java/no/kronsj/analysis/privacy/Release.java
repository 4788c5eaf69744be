package no.kronsj.analysis.privacy;

import no.kronsj.analysis.result.Results;

/**
 * Public tables that are out already; nobody can take them back.
 *
 * @param samePlan whether they were made by the plan that is evaluated now
 */
public record Release(Results open, boolean samePlan) {}
