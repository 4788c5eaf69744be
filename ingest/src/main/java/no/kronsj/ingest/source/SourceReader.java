package no.kronsj.ingest.source;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file in, its content out; bad data gives issues and fewer rows, never an exception. Every file is read in a process that
 * is not this one: parsers of foreign files have been made to hang and to take all memory, and will be again.
 */
public final class SourceReader {
    private SourceReader() {}

    /** Reads a file whose format is found by its signature; {@code name} is what the plan calls it. */
    public static Readout read(Path file, String name) {
        return read(file, name, null, null);
    }

    /** Reads a file as the format that the plan names. */
    public static Readout read(Path file, String name, SourceFormat format) {
        return read(file, name, format, null);
    }

    /**
     * Reads a file.
     *
     * @param format the format that the plan names, or null to go by the signature
     * @param sheet  the sheet of a workbook, or null for its first
     */
    public static Readout read(Path file, String name, @Nullable SourceFormat format, @Nullable String sheet) {
        var request = new ReadRequest(file.toAbsolutePath().toString(), name, format, sheet);
        return ReaderProcess.shared().read(request);
    }
}
