package no.kronsj.ingest.workshop.yaml;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.workshop.Code;
import no.kronsj.ingest.workshop.Coding;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.CoverageCode;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.MaskCorrection;
import no.kronsj.ingest.workshop.PersonCorrection;
import no.kronsj.ingest.workshop.StepCorrection;
import no.kronsj.ingest.workshop.ThemeCorrection;
import no.kronsj.ingest.workshop.TraceLink;
import no.kronsj.ingest.workshop.UptakeCode;

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
            return Corrections.of(List.of(), hash);
        }
        YamlMap keys = root.get().map(Corrections.class);
        var read = new Corrections(keys.list("people", PersonCorrection.class, entry -> person(entry, name)),
                keys.list("steps", StepCorrection.class, entry -> step(entry, name)),
                keys.list("uptake", UptakeCode.class, entry -> uptake(entry, name)),
                keys.list("coverage", CoverageCode.class, entry -> coverage(entry, name)),
                keys.list("links", TraceLink.class, entry -> new TraceLink(text(entry, "from"), text(entry, "to"),
                        text(entry, "at"), name, entry.at().line())),
                keys.list("masks", MaskCorrection.class, entry -> mask(entry, name)),
                keys.list("themes", ThemeCorrection.class, entry -> ThemeCorrectionReader.read(entry, name)),
                keys.list("codes", Code.class, CodebookReader::code),
                keys.list("codings", Coding.class, CodebookReader::coding), hash);
        root.get().mistakes().throwIfAny();
        return read;
    }

    private static PersonCorrection person(YamlMap entry, String name) {
        return new PersonCorrection(text(entry, "seen"), text(entry, "is"),
                entry.path("file").orElse((FilePattern) null), name, entry.at().line());
    }

    private static StepCorrection step(YamlMap entry, String name) {
        return new StepCorrection(text(entry, "step"), entry.word("is", StepCorrection.Verdict.class)
                .orElse(StepCorrection.Verdict.CONFIRMED), name, entry.at().line());
    }

    private static MaskCorrection mask(YamlMap entry, String name) {
        return new MaskCorrection(text(entry, "mask"), entry.word("is", MaskCorrection.Verdict.class)
                .orElse(MaskCorrection.Verdict.MASKED), name, entry.at().line());
    }

    private static UptakeCode uptake(YamlMap entry, String name) {
        return new UptakeCode(text(entry, "note"), text(entry, "coder"),
                entry.word("is", UptakeCode.Level.class).orElse(UptakeCode.Level.NO_TRACE), name, entry.at().line());
    }

    private static CoverageCode coverage(YamlMap entry, String name) {
        return new CoverageCode(text(entry, "group"), text(entry, "question"), text(entry, "coder"),
                entry.word("is", CoverageCode.Level.class).orElse(CoverageCode.Level.NONE), name, entry.at().line());
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
