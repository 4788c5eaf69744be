package no.kronsj.dashboard.citation;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** CSL-JSON, as citeproc and Zotero read it. */
final class CslJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CslJson() {}

    static String of(Citation citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.id());
        item.put("type", "document");
        item.put("title", citation.title());
        if (!citation.author().isEmpty()) {
            item.put("author", List.of(Map.of("literal", citation.author())));
        }
        item.put("container-title", citation.container());
        put(item, "publisher", citation.publisher());
        put(item, "language", citation.language());
        if (!citation.year().isEmpty()) {
            item.put("issued", Map.of("date-parts", List.of(List.of(Integer.parseInt(citation.year())))));
        }
        item.put("note", citation.note());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Text could not be written as JSON", e);
        }
    }

    private static void put(Map<String, Object> item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }
}
