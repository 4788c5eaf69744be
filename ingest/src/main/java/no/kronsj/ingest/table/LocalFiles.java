package no.kronsj.ingest.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** Hadoop's local files, without a {@code chmod} in a process of its own for each file and folder. Spark makes it by name. */
public final class LocalFiles extends LocalFileSystem {
    /** As Hadoop makes it. */
    public LocalFiles() {
        super(new Permitting());
    }

    private static final class Permitting extends RawLocalFileSystem {
        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            if (permission.getStickyBit() || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                super.setPermission(path, permission);
            } else {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permission.toString()));
            }
        }
    }
}
