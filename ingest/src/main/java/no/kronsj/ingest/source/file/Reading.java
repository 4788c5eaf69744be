package no.kronsj.ingest.source.file;

import java.util.List;

import no.kronsj.ingest.source.content.SourceContent;

/** What one reader made of a file; {@code setAside} rows could not be read, each with an issue. */
public record Reading(SourceContent content, int setAside) {
    public static final SourceContent NOTHING = SourceContent.Table.of(List.of(), List.of());

    public static Reading whole(SourceContent content) {
        return new Reading(content, 0);
    }
}
