package no.kronsj.ingest.erasure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The text in a file's bytes, archives unpacked: properties, comments and whatever else its reader leaves out. */
public final class PackedText {
    private static final int DEEPEST = 3;
    private static final int MOST_BYTES = 512 << 20;
    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
    private static final Pattern END_OF_BLOCK = Pattern.compile("</(?:\\w+:)?(?:p|h\\d?|si|t[dh]|li|div)>");

    private final List<String> texts = new ArrayList<>();
    private int left = MOST_BYTES;

    private PackedText() {}

    /** All texts of a file. */
    public static List<String> of(Path file) {
        var text = new PackedText();
        try (InputStream in = Files.newInputStream(file)) {
            text.unpack(in.readNBytes(MOST_BYTES), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.texts;
    }

    private void unpack(byte[] bytes, int depth) {
        if (depth < DEEPEST && begins(bytes, 'P', 'K')) {
            entries(bytes, depth);
        } else if (depth < DEEPEST && begins(bytes, 0x1f, 0x8b)) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                take(in, depth);
            } catch (IOException damaged) {
                read(bytes);
            }
        } else {
            read(bytes);
        }
    }

    private void entries(byte[] bytes, int depth) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.add(entry.getName());
                take(zip, depth);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            read(bytes);
        }
    }

    private void take(InputStream in, int depth) throws IOException {
        byte[] inner = in.readNBytes(left);
        left -= inner.length;
        unpack(inner, depth + 1);
    }

    /** A marked text as it stands, for who wrote a change; word by word; and whole words of which a half is bold. */
    private void read(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        texts.add(utf8);
        if (utf8.startsWith("<")) {
            texts.add(TAG.matcher(utf8).replaceAll(" ").replaceAll(" {2,}", " "));
            texts.add(TAG.matcher(END_OF_BLOCK.matcher(utf8).replaceAll("\n")).replaceAll(""));
        }
        if (utf8.indexOf('\uFFFD') >= 0) {
            texts.add(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        if (utf8.indexOf('\0') >= 0) {
            texts.add(new String(bytes, StandardCharsets.UTF_16LE));
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
