package no.kronsj.ingest.workshop.yaml;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A plan as it is written: its text with Unix line ends, and the hash by which a version of it is known.
 *
 * @param hash SHA-256 of the text in UTF-8, in hexadecimal
 */
public record WrittenPlan(String text, String hash) {

    /**
     * What stands behind one path of keys.
     *
     * @param line 1 = the first
     */
    public record Place(int line, String text) {}

    /** The plan of a folder. */
    public static WrittenPlan read(Path folder) throws WorkshopMistakes {
        PlanFile file = PlanFile.read(folder.resolve(WorkshopYaml.FILE_NAME), WorkshopYaml.FILE_NAME);
        return new WrittenPlan(file.text(), file.hash());
    }

    /** A plan of this text. */
    public static WrittenPlan of(String text) {
        PlanFile file = PlanFile.of(text);
        return new WrittenPlan(file.text(), file.hash());
    }

    /**
     * Every text of the plan by its path of keys, as {@code goals.heard.expected.value}: the keys are not checked, so that
     * a plan that an earlier version understood can still be read. A list of texts is one text.
     */
    public SequencedMap<String, Place> places() throws WorkshopMistakes {
        var places = new LinkedHashMap<String, Place>();
        YamlValue root = new YamlTree(text).root();
        collect(root, places);
        root.mistakes().throwIfAny();
        return places;
    }

    private static void collect(YamlValue value, SequencedMap<String, Place> places) {
        if (value.blank() || value.emptyText()) {
            return;
        }
        if (value.scalar()) {
            places.put(value.path(), new Place(value.line(), value.text()));
        } else if (value.mapping()) {
            value.entries().values().forEach(below -> collect(below, places));
        } else {
            List<YamlValue> elements = value.list();
            if (elements.stream().allMatch(YamlValue::scalar)) {
                places.put(value.path(), new Place(value.line(), "[" + String.join(", ", value.texts()) + "]"));
            } else {
                elements.forEach(below -> collect(below, places));
            }
        }
    }
}
