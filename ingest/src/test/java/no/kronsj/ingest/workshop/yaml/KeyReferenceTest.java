package no.kronsj.ingest.workshop.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Key;
import no.kronsj.ingest.workshop.Workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The key reference and the schema say what the reader does. {@code -Dgolden.write} writes both anew. */
class KeyReferenceTest {
    private static final Path MODULE = Path.of(System.getProperty("kronsj.root", ".."), "ingest");

    @Test
    void readmeHoldsTheKeyTables() throws IOException {
        assertReadmeHolds("keys", KeyReference.markdown(Places.all()));
    }

    @Test
    void readmeHoldsTheKeysOfCorrections() throws IOException {
        assertReadmeHolds("corrections", KeyReference.markdown(Places.of(Corrections.class)));
    }

    private static void assertReadmeHolds(String part, String tables) throws IOException {
        Path readme = MODULE.resolve("README.md");
        String text = Files.readString(readme);
        String begin = "<!-- " + part + " -->\n";
        String before = text.substring(0, text.indexOf(begin) + begin.length());
        String after = text.substring(text.indexOf("<!-- /" + part + " -->\n"));
        assertWritten(readme, before + tables + "\n" + after);
    }

    @Test
    void schemaHoldsTheKeys() throws IOException {
        Path schemas = MODULE.resolve("src/main/resources/no/kronsj/ingest/workshop");
        assertWritten(schemas.resolve("workshop.schema.json"), WorkshopSchema.json());
        assertWritten(schemas.resolve("corrections.schema.json"),
                WorkshopSchema.json(Corrections.class, CorrectionsYaml.FILE_NAME));
    }

    @Test
    void everyKeyStandsInTheFullExample() throws WorkshopMistakes {
        var used = new TreeSet<String>();
        collect(new YamlTree(ExamplePlans.EVERY_KEY).root(), Workshop.class, used);
        var declared = new TreeSet<String>();
        Places.all().values().forEach(type -> Keys.of(type).names()
                .forEach(name -> declared.add(type.getSimpleName() + "." + name)));
        declared.remove("Participants.frame");
        assertEquals(declared, used);
    }

    /** Taking out any key of the full example has to change the plan: no key is accepted and then forgotten. */
    @Test
    void everyKeyChangesThePlan() throws WorkshopMistakes {
        Workshop whole = Plans.read(ExamplePlans.EVERY_KEY);
        int keys = size(new YamlTree(ExamplePlans.EVERY_KEY).root().node(), new int[]{Integer.MAX_VALUE});
        assertTrue(keys > 150, "only %d keys".formatted(keys));
        for (int i = 0; i < keys; i++) {
            YamlValue root = new YamlTree(ExamplePlans.EVERY_KEY).root();
            size(root.node(), new int[]{i});
            Workshop less = new PlanReader(root).read(whole.folder(), whole.planHash());
            if (!root.mistakes().any()) {
                assertFalse(whole.equals(less), "key number " + i + " of the full example makes no difference");
            }
        }
    }

    /** Counts the keys below a node, and takes out the one whose turn it is. */
    private static int size(Node node, int[] turn) {
        int size = 0;
        if (node instanceof SequenceNode list) {
            for (Node element : list.getValue()) {
                size += size(element, turn);
            }
        } else if (node instanceof MappingNode mapping) {
            var kept = new ArrayList<NodeTuple>();
            for (NodeTuple tuple : mapping.getValue()) {
                size++;
                if (turn[0]-- != 0) {
                    kept.add(tuple);
                    size += size(tuple.getValueNode(), turn);
                }
            }
            mapping.setValue(kept);
        }
        return size;
    }

    private static void collect(YamlValue value, Class<?> type, TreeSet<String> used) {
        value.entries().forEach((name, inner) -> {
            Key key = Keys.of(type).getKey(name);
            used.add(type.getSimpleName() + "." + name);
            for (YamlValue element : nested(inner, key)) {
                collect(element, key.of(), used);
            }
        });
    }

    /** The places that a key leads to, by what its shape promises. */
    private static List<YamlValue> nested(YamlValue value, Key key) {
        return switch (key.shape()) {
            case RECORD -> List.of(value);
            case LIST -> value.list();
            case MAP -> List.copyOf(value.entries().values());
            case TEXT, LOCAL_TEXT, WHOLE, NUMBER, FLAG, DATE, MOMENT, RANGE, PATH, PATHS, TEXTS, NUMBERS, TEXT_MAP,
                    TEXTS_MAP, WORD, WORD_MAP, HEADINGS, WORDING ->
                List.of();
        };
    }

    private static void assertWritten(Path file, String wanted) throws IOException {
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, wanted);
        }
        String there = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(wanted, there, file.getFileName() + " is out of date: run with -Dgolden.write");
    }
}
