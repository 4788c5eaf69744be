package no.kronsj.analysis.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** No label of a person is public, so there is none that would have to be another in the next release (J6). */
class PublicPseudonymsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kronsj.root")).resolve("data-samples");
    private static final Pattern PSEUDONYM = Pattern.compile("(?<![\\p{L}\\d])p-[a-z2-7]{12}(?![\\p{L}\\d])");

    @Test
    void noPublicTableHasAPseudonymAndRestrictedOnesHave() throws IOException {
        assertEquals(List.of(), withPseudonym("public"));
        assertFalse(withPseudonym("restricted").isEmpty());
    }

    private static List<Path> withPseudonym(String view) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.getParent() != null && file.getParent().endsWith("expected/" + view))
                    .filter(PublicPseudonymsTest::has).sorted().toList();
        }
    }

    private static boolean has(Path table) {
        try {
            return PSEUDONYM.matcher(Files.readString(table)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
