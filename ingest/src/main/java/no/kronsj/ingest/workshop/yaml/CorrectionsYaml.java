package no.kronsj.ingest.workshop.yaml;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.PersonCorrection;
import no.kronsj.ingest.workshop.ThemeCorrection;

/** The door to what people have settled by hand: a {@code corrections.yaml} in, checked entries or all mistakes out. */
public final class CorrectionsYaml {
    /** The name of the file, in a workshop's folder and in an edition's. */
    public static final String FILE_NAME = "corrections.yaml";
    private static final int LONGEST = 400;

    private CorrectionsYaml() {}

    /** Reads a file of corrections; mistakes and issues call it {@code name}. Where there is none, nothing is corrected. */
    public static Corrections read(Path file, String name) throws WorkshopMistakes {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Corrections.NONE;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            var mistakes = new Mistakes(name);
            mistakes.add(0, "", "", "must be a file of its own", "No link, no folder.");
            throw mistakes.all();
        }
        return read(PlanFile.read(file, name), name);
    }

    /** Reads the text of a file of corrections. */
    public static Corrections readText(String text, String name) throws WorkshopMistakes {
        return read(PlanFile.of(text), name);
    }

    private static Corrections read(PlanFile file, String name) throws WorkshopMistakes {
        String hash = name + " " + file.hash();
        Optional<YamlValue> root = new YamlTree(file.text(), name).findRoot();
        if (root.isEmpty()) {
            return new Corrections(List.of(), List.of(), List.of(), List.of(), hash);
        }
        YamlMap keys = root.get().map(Corrections.class);
        List<PersonCorrection> people = keys.list("people", PersonCorrection.class, entry -> person(entry, name));
        List<ThemeCorrection> themes = keys.list("themes", ThemeCorrection.class,
                entry -> ThemeCorrectionReader.read(entry, name));
        List<Code> codes = keys.list("codes", Code.class, CodebookReader::code);
        List<Coding> codings = keys.list("codings", Coding.class, CodebookReader::coding);
        root.get().mistakes().throwIfAny();
        return new Corrections(people, themes, codes, codings, hash);
    }

    private static PersonCorrection person(YamlMap entry, String name) {
        return new PersonCorrection(text(entry, "seen"), text(entry, "is"),
                entry.path("file").orElse((FilePattern) null), name, entry.at().line());
    }

    /** What is longer names nobody. */
    private static String text(YamlMap entry, String key) {
        String text = entry.text(key, "");
        if (text.length() > LONGEST) {
            entry.at().fault("can have at most %d letters as %s".formatted(LONGEST, key), "");
        }
        return text;
    }
}
