package no.kronsj.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.table.CanonicalTable;
import no.kronsj.ingest.workshop.yaml.CorrectionsYaml;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** A workshop's folder written by a test; what comes out is shown with first names in place of pseudonyms. */
public final class InventedFolder {
    /** Whom the tests know: {@code anna} is {@code anna@x.example}, or just anna where there is no register. */
    private static final List<String> PEOPLE = List.of("anna", "bo", "cato", "dina", "eva", "frode");
    /** Four participants in two groups. */
    public static final String REGISTER = """
                                          id;name;group
                                          anna@x.example;Anna Vik;g1
                                          bo@x.example;Bo Dal;g1
                                          cato@x.example;Cato Li;g2
                                          dina@x.example;Dina Sæther;g2
                                          """;
    /** The plan's line for that register. */
    public static final String PARTICIPANTS = "participants: {file: register.csv, id: id, name: name, group: group}\n";

    private final Path folder;
    private final Path keyFile;

    private InventedFolder(Path temporary) {
        this.folder = temporary.resolve("workshop");
        this.keyFile = temporary.resolve("keys").resolve("pseudonym.key");
    }

    /** A folder below this one, without files. */
    public static InventedFolder in(Path temporary) {
        return new InventedFolder(temporary);
    }

    /** A folder with the register of four. */
    public static InventedFolder withRegister(Path temporary) {
        return in(temporary).file("register.csv", REGISTER);
    }

    public Path folder() {
        return folder;
    }

    public Path keyFile() {
        return keyFile;
    }

    /** Writes a file, its folders too. */
    public InventedFolder file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the folder by this plan, which needs no workshop and no edition. */
    public Read read(String plan) {
        try {
            var workshop = WorkshopYaml.readText("workshop: w\nedition: 2024\n" + plan, folder);
            var corrections = CorrectionsYaml.read(folder.resolve(CorrectionsYaml.FILE_NAME),
                    CorrectionsYaml.FILE_NAME);
            IngestReport report = Ingest.run(workshop, corrections, keyFile, file -> {
            });
            return new Read(report, PseudonymKey.readOrCreate(keyFile));
        } catch (WorkshopMistakes mistakes) {
            throw new IllegalArgumentException(mistakes.mistakes().toString(), mistakes);
        }
    }

    /** What came out. */
    public record Read(IngestReport report, PseudonymKey key) {

        /** The columns of a table, one line per row in the order of the rows, cells between bars. */
        public String rows(CanonicalTable table, String columns) {
            return lines(report.rows().rows(table), columns);
        }

        /** The columns of the issues. */
        public String issues(String columns) {
            return lines(report.issues(), columns);
        }

        /** The columns of the files. */
        public String files(String columns) {
            return lines(report.files(), columns);
        }

        private String lines(List<? extends Record> records, String columns) {
            Map<String, String> names = new HashMap<>();
            PEOPLE.forEach(person -> {
                names.put(key.pseudonym(person), person);
                names.put(key.pseudonym(person + "@x.example"), person);
            });
            return records.stream().map(record -> Arrays.stream(columns.split(" ")).map(column -> cell(record, column))
                    .map(cell -> names.getOrDefault(cell, cell)).collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String cell(Record record, String column) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().toLowerCase(Locale.ROOT).equals(column.toLowerCase(Locale.ROOT))) {
                try {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    return Objects.toString(accessor.invoke(record), "-");
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no column " + column);
    }
}
