package no.kronsj.analysis.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of {@code qid<TAB>query} lines. */
final class QueryFile {
    private static final long LARGEST_BYTES = 100_000_000;

    private QueryFile() {}

    record Query(String id, String text) {}

    static List<Query> read(Path file) throws UnusableFile {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new UnusableFile(file + ": larger than " + LARGEST_BYTES + " bytes. Split the file.");
            }
            return Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).filter(cells -> cells.length > 1)
                    .map(cells -> new Query(cells[0].strip(), cells[1])).toList();
        } catch (IOException e) {
            throw new UnusableFile(file + ": cannot be read. Expected qid<TAB>query lines in UTF-8.", e);
        }
    }
}
