package no.kronsj.analysis.export.spss;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes as a system file wants them: whole numbers of four, numbers of eight, the least significant first. */
final class SystemBytes {
    private static final byte[] MORE = "…".getBytes(StandardCharsets.UTF_8);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A text of at most so many bytes, cut between two characters. */
    static byte[] cut(String text, int most) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        if (whole.length <= most) {
            return whole;
        }
        int end = most - MORE.length;
        while (end > 0 && (whole[end] & 0xC0) == 0x80) {
            end--;
        }
        byte[] cut = Arrays.copyOf(whole, end + MORE.length);
        System.arraycopy(MORE, 0, cut, end, MORE.length);
        return cut;
    }

    SystemBytes whole(int number) {
        return raw(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
    }

    SystemBytes number(double number) {
        return raw(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(number).array());
    }

    /** A text with spaces up to so many bytes. */
    SystemBytes text(String text, int bytes) {
        return filled(cut(text, bytes), bytes);
    }

    SystemBytes filled(byte[] text, int bytes) {
        byte[] field = Arrays.copyOf(text, bytes);
        Arrays.fill(field, Math.min(text.length, bytes), bytes, (byte) ' ');
        return raw(field);
    }

    /** A text with spaces up to a multiple. */
    SystemBytes padded(byte[] text, int multiple) {
        return filled(text, (text.length + multiple - 1) / multiple * multiple);
    }

    /** A label with its length before it, together a multiple of eight. */
    SystemBytes labelled(byte[] label) {
        out.write(label.length);
        return filled(label, (label.length + 8) / 8 * 8 - 1);
    }

    SystemBytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] all() {
        return out.toByteArray();
    }
}
