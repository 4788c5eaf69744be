package no.kronsj.ingest.source;

import java.util.List;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.source.content.SourceContent;

/**
 * What reading one file gave.
 *
 * @param format    the format that was recognised
 * @param signature why: the shape by which it was recognised, in words
 * @param encoding  the character set, or "" for binary formats; a guess ends in "?"
 * @param content   what it holds
 * @param rowsIn    rows found in the file; {@code content.rows() + setAside = rowsIn}
 * @param setAside  rows that could not be read, each with an issue
 * @param issues    what was wrong, in the order of the file
 */
public record Readout(SourceFormat format, String signature, String encoding, SourceContent content, int rowsIn,
        int setAside, List<IngestIssue> issues) {
    public Readout {
        issues = List.copyOf(issues);
        if (content.rows() + setAside != rowsIn) {
            throw new IllegalStateException(
                    "%d rows in, but %d kept and %d set aside (%s)".formatted(rowsIn, content.rows(),
                            setAside, format));
        }
    }
}
