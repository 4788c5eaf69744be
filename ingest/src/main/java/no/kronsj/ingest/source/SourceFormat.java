package no.kronsj.ingest.source;

/** The registry of formats: a new one is a reader, a line here, a sample and a test. */
public enum SourceFormat {
    ;
}
