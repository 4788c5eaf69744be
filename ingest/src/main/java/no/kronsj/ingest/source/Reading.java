package no.kronsj.ingest.source;

import java.util.List;

/** What one reader made of a file; {@code setAside} rows could not be read, each with an issue. */
record Reading(SourceContent content, int setAside) {
    static final SourceContent NOTHING = new SourceContent.Table(List.of(), List.of());

    static Reading whole(SourceContent content) {
        return new Reading(content, 0);
    }
}
