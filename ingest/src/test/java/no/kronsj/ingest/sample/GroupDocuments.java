package no.kronsj.ingest.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the groups wrote, each in the format that its members use: mostly docx, some odt, pdf and markdown. */
final class GroupDocuments {
    private static final Map<String, String> FORMATS = Map.of("g04", "odt", "g09", "odt", "g06", "pdf", "g11", "pdf",
            "g08", "md");
    private static final List<String> TEXTS = List.of("definisjon-v1", "definisjon-v2", "veikart-v1", "veikart-v2");
    private static final Instant FIRST_DRAFT = Instant.parse("2021-09-22T10:40:00Z");
    private static final Instant SECOND_DRAFT = Instant.parse("2021-09-29T10:20:00Z");
    private static final String NOTE = "tilbakemelding-";

    private GroupDocuments() {}

    static void write(SampleEdition edition, Path raw) throws IOException {
        for (String group : edition.groups()) {
            String format = FORMATS.getOrDefault(group, "docx");
            for (String text : TEXTS) {
                write(edition.sources().resolve(group).resolve(text + ".md"), group, format,
                        raw.resolve("grupper").resolve(group).resolve(text + "." + format));
            }
            writeNotes(edition, group, raw.resolve("tilbakemeldinger").resolve(group));
        }
    }

    /** Notes were written by another group; the one that writes markdown does so here too. */
    private static void writeNotes(SampleEdition edition, String group, Path folder) throws IOException {
        for (Path source : notes(edition.sources().resolve(group))) {
            String name = source.getFileName().toString().replace(NOTE, "").replace(".md", "");
            String from = name.replace("fra-", "");
            String format = "md".equals(FORMATS.get(from)) ? "md" : "docx";
            write(source, from, format, folder.resolve(name + "." + format));
        }
    }

    private static List<Path> notes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(NOTE))
                    .sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    private static void write(Path source, String author, String format, Path target) throws IOException {
        List<String> lines = Files.readAllLines(source, StandardCharsets.UTF_8);
        var prose = Prose.parse(lines);
        Instant made = source.toString().endsWith("v2.md") ? SECOND_DRAFT : FIRST_DRAFT;
        switch (format) {
            case "docx" -> DocxFile.write(prose, author, made, target);
            case "odt" -> OdtFile.write(prose, author, made, target);
            case "pdf" -> PdfFile.write(prose, target);
            case "md" -> FixedZip.write(target, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalStateException(format);
        }
    }
}
