package no.kronsj.ingest.workshop.yaml;

import java.nio.file.Files;
import java.nio.file.Path;

import no.kronsj.ingest.workshop.Workshop;

/** The door to the plan: a folder or its {@code workshop.yaml} in, a checked plan or all its mistakes out. */
public final class WorkshopYaml {
    /** The name of the plan in a workshop's folder. */
    public static final String FILE_NAME = "workshop.yaml";

    private WorkshopYaml() {}

    /** Reads the plan of a folder; the paths in it are relative to the folder, which is not looked into. */
    public static Workshop read(Path folderOrFile) throws WorkshopMistakes {
        boolean folder = Files.isDirectory(folderOrFile);
        Path file = folder ? folderOrFile.resolve(FILE_NAME) : folderOrFile;
        Path parent = file.toAbsolutePath().normalize().getParent();
        return read(PlanFile.read(file, FILE_NAME), parent == null ? file.toAbsolutePath() : parent);
    }

    /** Reads the text of a plan as if it lay in this folder. */
    public static Workshop readText(String text, Path folder) throws WorkshopMistakes {
        return read(PlanFile.of(text), folder);
    }

    private static Workshop read(PlanFile plan, Path folder) throws WorkshopMistakes {
        YamlValue root = new YamlTree(plan.text()).root();
        Workshop workshop = new PlanReader(root).read(folder, plan.hash());
        root.mistakes().throwIfAny();
        return workshop;
    }
}
