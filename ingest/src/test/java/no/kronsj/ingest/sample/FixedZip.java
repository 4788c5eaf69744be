package no.kronsj.ingest.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packed office files whose bytes depend on nothing: no clock, no zone, no version of the compressor. */
final class FixedZip {
    private static final LocalDateTime TIME = LocalDateTime.of(2021, 9, 22, 9, 0);

    private FixedZip() {}

    /** Repacks what a library packed, entries in the same order. */
    static void repack(byte[] packed, Path target) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(packed)); var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                add(to, entry.getName(), from.readAllBytes());
            }
        }
        write(target, out.toByteArray());
    }

    static void pack(Map<String, byte[]> parts, Path target) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                add(to, part.getKey(), part.getValue());
            }
        }
        write(target, out.toByteArray());
    }

    static void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, bytes);
    }

    private static void add(ZipOutputStream to, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(TIME);
        to.putNextEntry(entry);
        to.write(bytes);
        to.closeEntry();
    }
}
