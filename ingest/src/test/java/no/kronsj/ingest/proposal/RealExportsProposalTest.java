package no.kronsj.ingest.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Each survey export of a real tool, alone in a folder: its plan is accepted and names nothing that is not there. */
@Tag("real-data")
class RealExportsProposalTest {
    /** They say what the codes of dataset.csv mean and hold no answers. */
    private static final Set<String> CODEBOOKS = Set.of("labels.csv", "variables.csv");

    private static final List<String> TOOLS = List.of("msforms", "googleforms", "surveymonkey", "qualtrics",
            "limesurvey", "nettskjema", "surveyxact", "kobo", "mentimeter", "typeform", "carpentries");

    @TempDir
    Path temporary = Path.of("");

    static Stream<Path> surveys() {
        Path root = Path.of(System.getProperty("kronsj.root", "."), "..", "shared", "exports").normalize();
        Assumptions.assumeTrue(Files.isDirectory(root), "no folder " + root);
        return TOOLS.stream().map(root::resolve).filter(Files::isDirectory).flatMap(RealExportsProposalTest::tables);
    }

    private static Stream<Path> tables(Path tool) {
        try (Stream<Path> files = Files.walk(tool)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|xlsx)|.*/data-[^/]*\\.txt"))
                    .filter(file -> !CODEBOOKS.contains(String.valueOf(file.getFileName()))).sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void surveyAloneGivesAPlanThatIsAccepted(Path export) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("workshop"));
        Files.copy(export, folder.resolve(Objects.requireNonNull(export.getFileName())));
        ProposedFolder seen = ProposedFolder.of(folder);
        assertFalse(seen.proposal().empty(), "nothing was recognised in " + export);
        assertEquals(1, seen.plan().instruments().size(), seen.proposal().plan());
        List<String> issues = seen.issues(temporary.resolve("key"));
        assertEquals(List.of(), issues.stream().filter(List.of("heading-missing", "file-missing")::contains).toList(),
                seen.proposal().plan());
    }
}
