package no.kronsj.ingest.workshop.yaml;

import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;

/** Reads the codebook and what was coded by it. */
final class CodebookReader {
    private CodebookReader() {}

    static Code code(YamlMap entry) {
        return new Code(entry.id("code", ""), entry.text("name", ""), entry.text("definition", ""),
                entry.has("within") ? entry.id("within", "") : null);
    }

    static Coding coding(YamlMap entry) {
        return new Coding(entry.text("passage", ""), entry.id("code", ""), entry.id("coder", ""));
    }
}
