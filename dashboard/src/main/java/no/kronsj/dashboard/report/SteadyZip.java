package no.kronsj.dashboard.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same archive with no clock in it, so that one run gives one file. */
final class SteadyZip {
    private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] archive) throws IOException {
        var out = new ByteArrayOutputStream(archive.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive)); var zip = new ZipOutputStream(out)) {
            for (ZipEntry found = in.getNextEntry(); found != null; found = in.getNextEntry()) {
                var entry = new ZipEntry(found.getName());
                entry.setTimeLocal(FIRST_OF_ZIP);
                zip.putNextEntry(entry);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
