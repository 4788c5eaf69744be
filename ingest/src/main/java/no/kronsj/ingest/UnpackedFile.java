package no.kronsj.ingest;

import java.nio.file.Path;
import java.util.List;

import no.kronsj.ingest.erasure.PackedText;

/** A file as a byte search sees it: its bytes as text in the usual encodings, archives unpacked. */
public final class UnpackedFile {
    private UnpackedFile() {}

    /** All texts in it. */
    public static List<String> texts(Path file) {
        return PackedText.of(file);
    }
}
