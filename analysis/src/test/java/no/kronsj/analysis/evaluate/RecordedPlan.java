package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import no.kronsj.analysis.run.Workspace;
import no.kronsj.ingest.workshop.Workshop;

/** When a plan was first seen is an input of a run, as are the files; a test that compares runs records it at one time. */
public final class RecordedPlan {
    private static final String TIME = "2021-09-01T06:00:00Z";

    private RecordedPlan() {}

    /** Records the plan of a folder in a workspace that has not seen it. */
    public static void in(Workspace workspace, Path folder) throws IOException, EvaluationMistake {
        Workshop plan = Evaluation.readPlan(folder);
        Path edition = Files.createDirectories(workspace.edition(plan.editionId()).folder());
        Files.writeString(edition.resolve("PLANS"), TIME + " " + plan.planHash() + "\n");
    }
}
