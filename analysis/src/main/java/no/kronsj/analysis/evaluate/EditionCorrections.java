package no.kronsj.analysis.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.ingest.PeopleFiles;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.CorrectionsWriter;
import no.kronsj.ingest.workshop.yaml.CorrectionsYaml;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;

/** What people settled by hand: in the workshop's folder, and after that in the edition's, whose entries win. */
public final class EditionCorrections {
    private final List<Kept> files;

    /**
     * One file.
     *
     * @param name what mistakes and issues call it, wherever the workspace lies
     * @param kept its name in the folder of a run
     */
    private record Kept(Path file, String name, String kept) {}

    private EditionCorrections(List<Kept> files) {
        this.files = files;
    }

    /** The corrections of an edition. */
    public static EditionCorrections of(Workshop plan, EditionFolder edition) {
        String file = CorrectionsYaml.FILE_NAME;
        return new EditionCorrections(List.of(new Kept(plan.folder().resolve(file), file, file),
                new Kept(edition.folder().resolve(file), "editions/" + edition.id() + "/" + file,
                        "corrections-of-edition.yaml")));
    }

    /** All entries, or the mistakes of the first file that has some. */
    public Corrections read() throws EvaluationMistake {
        Corrections all = Corrections.NONE;
        try {
            for (Kept file : files) {
                all = all.then(CorrectionsYaml.read(file.file(), file.name()));
            }
            return all;
        } catch (WorkshopMistakes mistakes) {
            throw EvaluationMistake.of(mistakes);
        }
    }

    /** Keeps them with a run, as the plan is kept; without who was erased. */
    void keep(Path run, PeopleFiles people) {
        files.forEach(file -> {
            try {
                if (Files.exists(file.file())) {
                    Path kept = run.resolve(file.kept());
                    Files.copy(file.file(), kept);
                    forget(kept, people);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Takes out of the edition's own file who was erased. */
    public static void forget(EditionFolder edition, PeopleFiles people) {
        Path file = edition.folder().resolve(CorrectionsYaml.FILE_NAME);
        if (Files.exists(file)) {
            forget(file, people);
        }
    }

    /** Takes out of the edition's own file who anybody is. */
    public static void forgetEverybody(EditionFolder edition) {
        Path file = edition.folder().resolve(CorrectionsYaml.FILE_NAME);
        if (Files.exists(file)) {
            remove(file, name -> true);
        }
    }

    private static void forget(Path file, PeopleFiles people) {
        try {
            people.erasedNames().ifPresent(who -> remove(file, who));
        } catch (WorkshopMistakes mistakes) {
            throw new IllegalStateException("What was read before cannot be read again", mistakes);
        }
    }

    private static void remove(Path file, Predicate<String> who) {
        try {
            new CorrectionsWriter(file).removePeople(who);
        } catch (WorkshopMistakes mistakes) {
            throw new IllegalStateException("What was read before cannot be read again", mistakes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
