package no.kronsj.dashboard.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import no.kronsj.analysis.result.ResultTable;

/** A result table as it was published, of the one view that the run was read in. */
public final class TableFile {
    private TableFile() {}

    /** The bytes of {@code codes.csv}, {@code measures.csv} …; empty where there is no such table or the run is gone. */
    public static Optional<byte[]> of(PublishedRun run, String name) {
        return Arrays.stream(ResultTable.values()).map(ResultTable::fileName).filter(name::equals)
                .map(run.tables()::resolve).filter(Files::isRegularFile).map(TableFile::read).findFirst();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
