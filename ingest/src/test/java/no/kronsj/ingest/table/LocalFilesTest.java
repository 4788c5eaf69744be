package no.kronsj.ingest.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LocalFilesTest {
    private static final String BEGUN = "jdk.ProcessStart";

    @TempDir
    private Path folder;

    private FileSystem files(Class<?> kind) throws IOException {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var configuration = new Configuration(false);
        configuration.set("fs.file.impl", kind.getName());
        configuration.setBoolean("fs.file.impl.disable.cache", true);
        return FileSystem.get(folder.toUri(), configuration);
    }

    @ParameterizedTest
    @CsvSource({"rwxr-xr-x", "rw-------", "rwxrwxrwx", "r--r-----", "---------"})
    void permissionsAreSetAsAsked(String permission) throws IOException {
        Path file = Files.writeString(folder.resolve("påmeldte.csv"), "x");
        try (FileSystem files = files(LocalFiles.class)) {
            files.setPermission(new org.apache.hadoop.fs.Path(file.toUri()), FsPermission.valueOf("-" + permission));
        }
        assertEquals(permission, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void foldersAreMadeWithoutAProcessForEach() throws IOException {
        assertEquals(0, processesFor(LocalFiles.class, "ours"));
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("ours/b/c"))));
        assertTrue(processesFor(LocalFileSystem.class, "hadoops") > 0, "nothing is seen of processes");
    }

    /** How many processes are begun while folders are made. */
    private long processesFor(Class<?> kind, String name) throws IOException {
        Path seen = folder.resolve(name + ".jfr");
        try (var recording = new Recording(); FileSystem files = files(kind)) {
            recording.enable(BEGUN);
            recording.start();
            files.mkdirs(new org.apache.hadoop.fs.Path(folder.resolve(name).resolve("b/c").toUri()));
            recording.stop();
            recording.dump(seen);
        }
        return RecordingFile.readAllEvents(seen).stream()
                .filter(event -> event.getEventType().getName().equals(BEGUN)).count();
    }
}
