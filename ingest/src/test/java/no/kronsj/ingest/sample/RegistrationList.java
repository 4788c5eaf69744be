package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list of admitted participants as the organiser kept it, in the order of registration. */
final class RegistrationList {
    private static final List<String> HEADINGS = List.of("E-post", "Navn", "Gruppe", "Kommune", "Fylke", "Rolle",
            "Kan vi sitere deg?");
    private static final double CONSENTING = 0.75;

    private RegistrationList() {}

    static void write(SampleEdition edition, Path file) throws IOException {
        RandomGenerator random = Chance.of("registration");
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Påmeldte");
            Workbooks.fill(sheet.createRow(0), HEADINGS);
            for (SamplePerson person : Chance.shuffled(edition.people(), random)) {
                Workbooks.fill(sheet.createRow(sheet.getLastRowNum() + 1),
                        List.of(person.email(), person.name(), person.group(), person.municipality(), person.county(),
                                person.role(), random.nextDouble() < CONSENTING ? "Ja" : "Nei"));
            }
            Workbooks.save(book, "Påmeldte til Klimakrønsj 2021", file);
        }
    }
}
