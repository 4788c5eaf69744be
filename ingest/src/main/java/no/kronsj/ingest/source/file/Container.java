package no.kronsj.ingest.source.file;

import java.util.Locale;

/** What the first bytes of a file are, whatever its name says. */
public enum Container {
    EMPTY,
    ZIP,
    GZIP,
    OLE2,
    PDF,
    TEXT,
    BINARY;

    private static final int PDF_WITHIN = 1024;
    private static final byte[] OLE2_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};

    /** What the bytes say; text is told from other things by what its decoding gives. */
    public static Container of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (startsWith(bytes, 0, new byte[]{'P', 'K', 3, 4}) || startsWith(bytes, 0, new byte[]{'P', 'K', 5, 6})) {
            return ZIP;
        }
        if (startsWith(bytes, 0, new byte[]{0x1F, (byte) 0x8B})) {
            return GZIP;
        }
        if (startsWith(bytes, 0, OLE2_MARK)) {
            return OLE2;
        }
        for (int at = 0; at < Math.min(PDF_WITHIN, bytes.length); at++) {
            if (startsWith(bytes, at, PDF_MARK)) {
                return PDF;
            }
        }
        return TEXT;
    }

    public String words() {
        return this == TEXT
                ? "text"
                : this == BINARY ? "binary data" : "a file of kind " + name().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] mark) {
        if (at + mark.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
