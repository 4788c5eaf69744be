package no.kronsj.ingest.source.file;

import java.io.IOException;
import java.util.Optional;

/** One format: how a file of it is known, and how it is read. */
public interface FormatReader {
    /** Why the file is of this format, in words; empty where it is not. */
    Optional<String> recognise(SourceFile file);

    /**
     * Reads the whole file.
     *
     * @throws RefusedFile where nothing of the file can be read, with the problem
     * @throws IOException where a library gives up on the file
     */
    Reading read(SourceFile file, IssueLog issues) throws IOException;
}
