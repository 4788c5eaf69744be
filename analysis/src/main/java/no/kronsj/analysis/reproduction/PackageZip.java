package no.kronsj.analysis.reproduction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A package as a zip: names in order, one fixed time, nothing compressed, because compressors differ between machines and the
 * same package is to have the same bytes on all of them. Read with bounds on names, sizes and number of files.
 */
final class PackageZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern NAME = Pattern
            .compile("[A-Za-z0-9][A-Za-z0-9._-]{0,80}(/[A-Za-z0-9][A-Za-z0-9._-]{0,80})?");
    private static final int MOST_FILES = 200;
    private static final int LARGEST_FILE = 64 << 20;
    private static final long LARGEST = 256L << 20;

    private PackageZip() {}

    static void write(SortedMap<String, byte[]> files, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            var entry = new ZipEntry(file.getKey());
            var sum = new CRC32();
            sum.update(file.getValue());
            entry.setTimeLocal(TIME);
            entry.setSize(file.getValue().length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    static SortedMap<String, byte[]> read(Path file) throws IOException, UnusablePackage {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_FILES) {
                throw new UnusablePackage("has %d files, a package has at most %d".formatted(zip.size(), MOST_FILES));
            }
            long left = LARGEST;
            // Whoever unpacks a package and packs it again may get entries of folders, which hold nothing.
            for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).map(ZipEntry.class::cast).toList()) {
                byte[] bytes = read(zip, entry, Math.min(left, LARGEST_FILE));
                left -= bytes.length;
                if (files.put(entry.getName(), bytes) != null) {
                    throw new UnusablePackage("has two files of the same name");
                }
            }
        } catch (ZipException e) {
            throw new UnusablePackage("is no zip that can be read");
        }
        return files;
    }

    private static byte[] read(ZipFile zip, ZipEntry entry, long most) throws IOException, UnusablePackage {
        if (!NAME.matcher(entry.getName()).matches()) {
            throw new UnusablePackage("holds a file whose name no package has");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(most) + 1);
            if (bytes.length > most) {
                throw new UnusablePackage(entry.getName() + " is larger than a file of a package may be");
            }
            return bytes;
        }
    }
}
