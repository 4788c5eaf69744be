package no.kronsj.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import no.kronsj.ingest.document.PassageEntry;
import no.kronsj.ingest.source.SourceReader;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every row of every sample is accounted for, and no row that comes out names anybody. */
class SampleAccountsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("kronsj.root", ".."), "data-samples");

    @TempDir
    private Path temporary;

    private IngestReport read(Path sample) throws WorkshopMistakes {
        return Ingest.run(WorkshopYaml.read(sample), Corrections.NONE, temporary.resolve("a.key"), file -> {
        });
    }

    static List<Path> samples() throws IOException {
        try (var folders = Files.list(SAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("workshop.yaml"))).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rowsInAreRowsKeptAndRowsSetAside(Path sample) throws WorkshopMistakes {
        IngestReport report = read(sample);
        assertTrue(report.files().size() > 1, sample + " has hardly any files");
        assertTrue(report.files().stream().mapToLong(IngestReport.FileEntry::kept).sum() > 20, sample + " is empty");
        for (IngestReport.FileEntry file : report.files()) {
            assertEquals(file.rowsIn(), file.kept() + file.setAside(), file.toString());
            assertTrue(file.kept() >= 0 && file.setAside() >= 0, file.toString());
        }
        assertEquals(report.files().size(), report.files().stream().map(IngestReport.FileEntry::file).distinct()
                .count());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFileWithRowsSetAsideHasAnIssueThatSaysWhy(Path sample) throws WorkshopMistakes {
        IngestReport report = read(sample);
        Set<String> explained = report.issues().stream().map(IngestReport.IssueEntry::file).collect(Collectors.toSet());
        for (IngestReport.FileEntry file : report.files()) {
            assertTrue(file.setAside() == 0 || explained.contains(file.file()), file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void twoReadingsGiveTheSameRowsAndIdsAreUnique(Path sample) throws WorkshopMistakes {
        IngestReport first = read(sample);
        IngestReport second = read(sample);
        for (CanonicalTable table : CanonicalTable.values()) {
            assertEquals(first.rows().rows(table), second.rows().rows(table));
        }
        assertEquals(first.issues(), second.issues());
        List<String> ids = first.rows().rows(CanonicalTable.PASSAGES).stream()
                .map(row -> ((PassageEntry) row).passage()).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noNameAndNoAddressComesOut(Path sample) throws WorkshopMistakes {
        Workshop plan = WorkshopYaml.read(sample);
        Assumptions.assumeTrue(plan.participants() instanceof Participants.Register);
        Set<String> secrets = namesAndAddresses(plan);
        assertTrue(secrets.size() > 10, "no register to look for");
        IngestReport report = read(sample);
        // What groups wrote is published as they wrote it; all else has to be free of names.
        Stream<String> rows = Stream.of(CanonicalTable.values()).filter(table -> table != CanonicalTable.PASSAGES)
                .flatMap(table -> report.rows().rows(table).stream()).map(Record::toString);
        Stream<String> texts = Stream.concat(rows, report.issues().stream().map(Record::toString));
        String all = texts.collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        for (String secret : secrets) {
            Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}-])")
                    .matcher(all);
            assertFalse(found.find(), () -> secret + " in " + all.substring(Math.max(0, found.start() - 200),
                    Math.min(all.length(), found.end() + 80)));
        }
    }

    private static Set<String> namesAndAddresses(Workshop plan) {
        var register = (Participants.Register) plan.participants();
        var secrets = new TreeSet<String>();
        Path file = plan.folder().resolve(register.file().pattern());
        var table = (SourceContent.Table) SourceReader.read(file, register.file().pattern()).content();
        // A register may have addresses only.
        for (String heading : Stream.of(register.id(), register.name()).filter(name -> !name.isEmpty()).toList()) {
            int column = table.headings().indexOf(heading);
            table.records().forEach(row -> secrets.add(row.cells().get(column).strip().toLowerCase(Locale.ROOT)));
        }
        secrets.remove("");
        return secrets;
    }
}
