package no.kronsj.analysis.export;

import java.util.Map;
import java.util.SortedMap;

import org.apache.commons.codec.digest.DigestUtils;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A {@code ro-crate-metadata.json} of files that lie in one folder, as RO-Crate 1.1 has it. */
public final class ResearchCrate {
    /** The name of the file. */
    public static final String FILE = "ro-crate-metadata.json";
    private static final String CONTEXT = "https://w3id.org/ro/crate/1.1";
    private static final String ORGANISER = "#organiser";
    private static final String PROGRAM = "#kronsj";
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("csv", "text/csv"),
            Map.entry("json", "application/json"), Map.entry("md", "text/markdown"),
            Map.entry("yaml", "application/yaml"), Map.entry("cff", "application/yaml"),
            Map.entry("xml", "application/xml"));

    private ResearchCrate() {}

    /** The description of these files, by their names, which say what they are by {@code meanings}. */
    public static String of(EditionDescription edition, SortedMap<String, byte[]> files, Map<String, String> meanings) {
        ObjectNode crate = JsonNodeFactory.instance.objectNode();
        crate.put("@context", CONTEXT + "/context");
        ArrayNode graph = crate.putArray("@graph");
        ObjectNode descriptor = entity(graph, FILE, "CreativeWork");
        reference(descriptor, "conformsTo", CONTEXT);
        reference(descriptor, "about", "./");
        root(graph, edition, files);
        entity(graph, ORGANISER, "Organization").put("name", edition.organiser().in(edition.language()));
        entity(graph, PROGRAM, "SoftwareApplication").put("name", "Krønsj").put("version", edition.version());
        if (!edition.licence().isEmpty()) {
            entity(graph, edition.licenceAddress(), "CreativeWork").put("name", edition.licence());
        }
        files.forEach((name, bytes) -> file(graph, name, bytes, meanings.getOrDefault(name, "")));
        ObjectNode run = entity(graph, "#run", "CreateAction").put("name", edition.run());
        reference(run, "instrument", PROGRAM);
        reference(run, "result", "./");
        return JsonText.of(crate);
    }

    private static void root(ArrayNode graph, EditionDescription edition, SortedMap<String, byte[]> files) {
        ObjectNode root = entity(graph, "./", "Dataset");
        root.put("name", edition.title().in(edition.language())).put("description", edition.sentence())
                .put("datePublished", edition.date()).put("identifier", edition.edition())
                .put("version", edition.run()).put("inLanguage", edition.language().code());
        reference(root, "author", ORGANISER);
        if (edition.licence().isEmpty()) {
            root.put("license", "The organiser has named no licence; ask before you publish from these tables.");
        } else {
            reference(root, "license", edition.licenceAddress());
        }
        ArrayNode parts = root.putArray("hasPart");
        files.keySet().forEach(name -> parts.addObject().put("@id", name));
        root.putArray("mentions").addObject().put("@id", "#run");
    }

    private static void file(ArrayNode graph, String name, byte[] bytes, String meaning) {
        ObjectNode file = entity(graph, name, "File");
        file.put("name", name).put("contentSize", String.valueOf(bytes.length))
                .put("sha256", DigestUtils.sha256Hex(bytes));
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type != null) {
            file.put("encodingFormat", type);
        }
        if (!meaning.isEmpty()) {
            file.put("description", meaning);
        }
    }

    private static ObjectNode entity(ArrayNode graph, String id, String type) {
        return graph.addObject().put("@id", id).put("@type", type);
    }

    private static void reference(ObjectNode from, String property, String id) {
        from.putObject(property).put("@id", id);
    }
}
