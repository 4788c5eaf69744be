package no.kronsj.ingest.source.file;

import java.nio.charset.Charset;

/** The Western Windows characters. The five bytes that the set leaves open keep their number, as browsers do. */
public final class Windows1252 {
    private static final char[] CHARACTERS = characters();

    private Windows1252() {}

    public static String decode(byte[] bytes, int start, int end) {
        var text = new char[end - start];
        for (int i = 0; i < text.length; i++) {
            text[i] = CHARACTERS[bytes[start + i] & 0xFF];
        }
        return new String(text);
    }

    private static char[] characters() {
        var bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        char[] decoded = new String(bytes, Charset.forName("windows-1252")).toCharArray();
        for (int i = 0; i < decoded.length; i++) {
            decoded[i] = decoded[i] == '\uFFFD' ? (char) i : decoded[i];
        }
        return decoded;
    }
}
