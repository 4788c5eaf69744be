package no.kronsj.ingest.source.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;

/**
 * The characters of a file: by byte order mark, else strict UTF-8, else UTF-16 by its NUL bytes, else windows-1252 with
 * an issue that says it was a guess. Never a replacement character for a byte that was there.
 */
public record DecodedText(String text, String encoding, List<IngestIssue> issues) {
    private static final int SAMPLE = 4096;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public static DecodedText of(byte[] bytes, String file) {
        var issues = new IssueLog(file);
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            int width = wide.name().startsWith("UTF-32") ? 4 : 2;
            int whole = bytes.length - bytes.length % width;
            if (whole != bytes.length) {
                issues.add(IssueKind.FILE_CUT_SHORT, (bytes.length - whole) + " byte(s) over",
                        "whole characters of " + width + " bytes");
            }
            return new DecodedText(unmarked(new String(bytes, 0, whole, wide)), wide.name(), issues.all());
        }
        String strict = strictUtf8(bytes, 0, bytes.length);
        return strict != null
                ? new DecodedText(unmarked(strict), "UTF-8", issues.all())
                : guessed(bytes, issues);
    }

    /** UTF-32 before UTF-16, whose mark is the beginning of the other's. */
    private static @Nullable Charset wideCharset(byte[] b) {
        if (b.length >= 4 && b[0] == -1 && b[1] == -2 && b[2] == 0 && b[3] == 0) {
            return Charset.forName("UTF-32LE");
        }
        if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == -2 && b[3] == -1) {
            return Charset.forName("UTF-32BE");
        }
        if (b.length >= 2 && b[0] == -1 && b[1] == -2) {
            return StandardCharsets.UTF_16LE;
        }
        if (b.length >= 2 && b[0] == -2 && b[1] == -1) {
            return StandardCharsets.UTF_16BE;
        }
        return charsetByNulBytes(b);
    }

    /** Western text in UTF-16 without a mark has a NUL in nearly every second place, and in the same one. */
    private static @Nullable Charset charsetByNulBytes(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 2 && second * 10 >= pairs * 7 && first * 20 <= pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs >= 2 && first * 10 >= pairs * 7 && second * 20 <= pairs ? StandardCharsets.UTF_16BE : null;
    }

    /** Line by line, since rows of two origins meet in one file: a line that is UTF-8 stays right. */
    private static DecodedText guessed(byte[] bytes, IssueLog issues) {
        var text = new StringBuilder(bytes.length);
        int line = 1;
        int firstGuessed = 0;
        int guessed = 0;
        boolean mixed = false;
        for (int start = 0; start < bytes.length; line++) {
            int end = endOfLine(bytes, start);
            String strict = strictUtf8(bytes, start, end);
            mixed |= strict != null && strict.length() < end - start;
            if (strict == null) {
                firstGuessed = firstGuessed == 0 ? line : firstGuessed;
                guessed++;
            }
            text.append(strict != null ? strict : Windows1252.decode(bytes, start, end));
            start = end;
        }
        issues.add(IssueKind.ENCODING_GUESSED, firstGuessed, "",
                guessed + " line(s) that are not UTF-8, read as windows-1252", "UTF-8");
        return new DecodedText(unmarked(text.toString()), mixed ? "UTF-8 and windows-1252?" : "windows-1252?",
                issues.all());
    }

    private static int endOfLine(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    /** Decoding without complaint is several times faster; only where it had to replace something is it asked again. */
    private static @Nullable String strictUtf8(byte[] bytes, int start, int end) {
        String lenient = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (lenient.indexOf('\uFFFD') < 0) {
            return lenient;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** Some tools write the mark twice. */
    private static String unmarked(String text) {
        String rest = text;
        while (rest.startsWith(BYTE_ORDER_MARK)) {
            rest = rest.substring(1);
        }
        return rest;
    }
}
