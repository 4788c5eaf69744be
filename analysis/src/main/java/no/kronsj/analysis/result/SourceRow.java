package no.kronsj.analysis.result;

/** One file that was read: {@code rowsIn = kept + setAside}, always. */
public record SourceRow(String file, String sha256, String kind, String format, String signature, String encoding,
        long rowsIn, long kept, long setAside, String message) {}
