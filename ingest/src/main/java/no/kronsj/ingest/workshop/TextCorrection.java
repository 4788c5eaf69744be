package no.kronsj.ingest.workshop;

/** Something that a person settled about the texts; what it is about may be gone after the next evaluation. */
public sealed interface TextCorrection permits StepCorrection, UptakeCode, CoverageCode, TraceLink {
    /** What it is about, as it was written. */
    String about();

    /** The file of corrections that says so. */
    String where();

    /** Its line there. */
    int line();
}
