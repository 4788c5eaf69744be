package no.kronsj.dashboard.api;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.kronsj.analysis.result.Column;

/** The description of everything that can be asked, as OpenAPI 3.1, made from the same list that answers. */
final class OpenApi {
    private static final String PROBLEM = "Problem";
    private static final String ABOUT = "Read-only lists of what an evaluation published, after disclosure control. "
            + "Rows come as JSON, or as csv where Accept asks for text/csv. Within v1 fields and lists are only added; what "
            + "is to go is marked deprecated here and answered with the headers Deprecation and Sunset for a year first.";

    private OpenApi() {}

    static ObjectNode describe() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Krønsj").put("version", "1").put("description", ABOUT);
        ObjectNode paths = document.putObject("paths");
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        for (Endpoint endpoint : Endpoints.all()) {
            paths.set(endpoint.path(), path(endpoint));
            schemas.set(schema(endpoint), answer(endpoint));
        }
        schemas.set(PROBLEM, problem());
        return document;
    }

    private static String schema(Endpoint endpoint) {
        return endpoint.name().replace('/', '_');
    }

    private static ObjectNode path(Endpoint endpoint) {
        ObjectNode path = JsonNodeFactory.instance.objectNode();
        ObjectNode get = path.putObject("get");
        get.put("operationId", schema(endpoint)).put("summary", endpoint.rowIs());
        ArrayNode parameters = get.putArray("parameters");
        parameter(parameters, "edition", "string", "only rows of this edition; without it, of all");
        parameter(parameters, "fields", "string", "names of the wanted columns, commas between");
        parameter(parameters, "limit", "integer", "most rows of one answer, 1 to 1000; 100 without it");
        parameter(parameters, "cursor", "string", "next of the answer before");
        endpoint.parameters().forEach(own -> parameter(parameters, own.name(), "string", own.meaning()));
        endpoint.columns().stream().map(Column::name)
                .filter(name -> endpoint.parameters().stream().noneMatch(own -> own.name().equals(name)))
                .forEach(name -> parameter(parameters, name, "string", "only rows with this " + name));
        ObjectNode responses = get.putObject("responses");
        ObjectNode found = responses.putObject("200");
        found.put("description", "Some rows, and where the next ones begin.");
        found.putObject("headers").putObject("ETag").put("description", "the same for the same answer").putObject(
                "schema").put("type", "string");
        ObjectNode content = found.putObject("content");
        content.putObject("application/json").putObject("schema").put("$ref",
                "#/components/schemas/" + schema(endpoint));
        content.putObject("text/csv").putObject("schema").put("type", "string");
        responses.putObject("304").put("description", "Nothing has changed since the ETag in If-None-Match.");
        refused(responses, "400", "A parameter or a query that cannot be read.");
        refused(responses, "404", "There is no such edition.");
        refused(responses, "410", "Another run was published since the cursor was given: begin again.");
        return path;
    }

    private static void parameter(ArrayNode parameters, String name, String type, String meaning) {
        ObjectNode parameter = parameters.addObject();
        parameter.put("name", name).put("in", "query").put("description", meaning);
        parameter.putObject("schema").put("type", type);
    }

    private static void refused(ObjectNode responses, String status, String meaning) {
        responses.putObject(status).put("description", meaning).putObject("content")
                .putObject(ApiProblem.MEDIA_TYPE).putObject("schema").put("$ref", "#/components/schemas/" + PROBLEM);
    }

    private static ObjectNode answer(Endpoint endpoint) {
        ObjectNode row = object(endpoint.all().stream().map(Column::name).toList());
        endpoint.all().forEach(column -> type((ObjectNode) row.path("properties").path(column.name()), column));
        // The caller may ask for some of the fields only.
        row.remove("required");
        ObjectNode answer = object(List.of("total", "rows", "next"));
        ObjectNode properties = (ObjectNode) answer.path("properties");
        properties.putObject("total").put("type", "integer").put("description", "rows of all answers together");
        properties.putObject("rows").put("type", "array").set("items", row);
        properties.putObject("next").put("description", "cursor of the next rows, null after the last").putArray(
                "type").add("string").add("null");
        return answer;
    }

    private static void type(ObjectNode schema, Column column) {
        schema.put("description", column.meaning());
        if (column.type() == Column.Type.LIST) {
            schema.put("type", "array").putObject("items").put("type", "string");
        } else {
            String type = column.type() == Column.Type.TEXT ? "string" : column.type().name().toLowerCase(Locale.ROOT);
            schema.putArray("type").add(type).add("null");
        }
    }

    private static ObjectNode problem() {
        ObjectNode problem = object(List.of("type", "title", "status", "detail"));
        ObjectNode properties = (ObjectNode) problem.path("properties");
        List.of("type", "title", "detail").forEach(name -> properties.putObject(name).put("type", "string"));
        properties.putObject("status").put("type", "integer");
        return problem;
    }

    private static ObjectNode object(List<String> names) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        names.forEach(name -> {
            properties.putObject(name);
            required.add(name);
        });
        return schema;
    }
}
