package no.kronsj.analysis.evaluate;

import java.util.List;

import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.ingest.workshop.Workshop;

/**
 * What an evaluation came to.
 *
 * @param restricted the tables before disclosure control
 * @param setAside   rows set aside in all files
 * @param since      the run whose answers this one's were compared with, "" where there is none
 * @param changes    how many answers differ, by instrument
 * @param published  whether the run was published; false where nothing had changed, or with rows set aside under strict
 */
public record Outcome(Workshop plan, String run, Results restricted, long setAside, String since,
        List<RunManifest.ChangedAnswers> changes, boolean published) {}
