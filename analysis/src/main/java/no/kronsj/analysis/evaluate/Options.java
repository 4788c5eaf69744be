package no.kronsj.analysis.evaluate;

import java.nio.file.Path;
import java.util.List;

import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.ingest.PeopleFiles;

/**
 * How to evaluate.
 *
 * @param master    the Spark master, {@code local[2]} or {@code spark://…}
 * @param keyFolder where pseudonym keys lie, outside the workspace
 * @param strict    publish nothing when rows were set aside
 * @param again     evaluate even if nothing has changed
 * @param files     whose files are read
 */
public record Options(String master, Path keyFolder, boolean strict, boolean again, Files files) {
    /** Whose files are read. */
    public enum Files {
        /** The organiser's. */
        OF_FOLDER,
        /** Those that the workspace keeps. */
        OF_WORKSPACE
    }

    /** For the organiser's files. */
    public Options(String master, Path keyFolder, boolean strict, boolean again) {
        this(master, keyFolder, strict, again, Files.OF_FOLDER);
    }

    /** For the kept sources of a workspace, which are evaluated again whatever has changed. */
    public static Options ofWorkspace(String master, Path keyFolder) {
        return new Options(master, keyFolder, false, true, Files.OF_WORKSPACE);
    }

    /** The same, but what has not changed is not evaluated once more. */
    public Options once() {
        return new Options(master, keyFolder, strict, false, files);
    }

    /**
     * Where an ingest of an edition finds who is who. The list of the erased lies beside the key too, which is kept apart from
     * the workspace: a workspace that comes back from a backup brings an older list with it.
     */
    public PeopleFiles people(String workshop, EditionFolder edition) {
        return new PeopleFiles(key(workshop),
                List.of(edition.erased(), keyFolder.resolve(edition.id() + ".erased")), files == Files.OF_WORKSPACE);
    }

    /** The file of a workshop's pseudonym key. */
    public Path key(String workshop) {
        return keyFolder.resolve(workshop + ".key");
    }

    /** Keys beside the user's other secrets; {@code KRONSJ_HOME} names another folder. */
    public static Path defaultKeyFolder() {
        String home = System.getenv("KRONSJ_HOME");
        return (home == null ? Path.of(System.getProperty("user.home"), ".kronsj") : Path.of(home)).resolve("keys");
    }
}
