package no.kronsj.dashboard.api;

import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import no.kronsj.dashboard.page.Page;

/** Why a question was not answered, as RFC 9457 has it. */
final class ApiProblem extends Exception {
    private static final long serialVersionUID = 1;
    static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String kind;
    private final transient List<String> values;

    /** A problem of a kind that the wording has a title and a detail for. */
    ApiProblem(int status, String kind, String... values) {
        super(kind, null, false, false);
        this.status = status;
        this.kind = kind;
        this.values = List.of(values);
    }

    int status() {
        return status;
    }

    /** In the language that was asked for. */
    ObjectNode json(Page page) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "/api#" + kind);
        problem.put("title", page.text("api.problem." + kind));
        problem.put("status", status);
        problem.put("detail", page.text("api.problem." + kind + ".detail", values.toArray()));
        return problem;
    }
}
