package no.kronsj.dashboard.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.Column;
import no.kronsj.dashboard.page.Page;

/**
 * What the parameters of an address ask of a list.
 *
 * @param fields  the columns that are wanted, in the order of the table
 * @param filters a column's name to the value that its cells must have
 * @param limit   how many rows at most
 * @param cursor  as an earlier answer gave it, or ""
 */
record Asked(Page page, List<Column> fields, Map<String, String> filters, int limit, String cursor) {
    static final int USUAL = 100;
    static final int MOST = 1000;
    private static final Set<String> COMMON = Set.of("edition", "fields", "limit", "cursor");

    static Asked of(Endpoint endpoint, Page page) throws ApiProblem {
        Map<String, String> filters = new LinkedHashMap<>();
        Set<String> own = endpoint.parameters().stream().map(Endpoint.Parameter::name).collect(Collectors.toSet());
        Set<String> columns = endpoint.columns().stream().map(Column::name).collect(Collectors.toSet());
        for (Map.Entry<String, String> parameter : page.query().entrySet()) {
            if (!own.contains(parameter.getKey()) && !COMMON.contains(parameter.getKey())) {
                if (!columns.contains(parameter.getKey())) {
                    throw new ApiProblem(400, "parameter", shortened(parameter.getKey()));
                }
                filters.put(parameter.getKey(), parameter.getValue());
            }
        }
        return new Asked(page, fields(endpoint, page.query().getOrDefault("fields", "")), filters,
                limit(page.query().getOrDefault("limit", "")), page.query().getOrDefault("cursor", ""));
    }

    private static List<Column> fields(Endpoint endpoint, String wanted) throws ApiProblem {
        if (wanted.isBlank()) {
            return endpoint.all();
        }
        List<String> names = List.of(wanted.split(",", MOST));
        for (String name : names) {
            if (endpoint.all().stream().noneMatch(column -> column.name().equals(name))) {
                throw new ApiProblem(400, "field", shortened(name));
            }
        }
        return endpoint.all().stream().filter(column -> names.contains(column.name())).toList();
    }

    private static int limit(String wanted) throws ApiProblem {
        if (wanted.isEmpty()) {
            return USUAL;
        }
        if (!wanted.matches("[0-9]{1,4}") || Integer.parseInt(wanted) < 1 || Integer.parseInt(wanted) > MOST) {
            throw new ApiProblem(400, "limit", String.valueOf(MOST), shortened(wanted));
        }
        return Integer.parseInt(wanted);
    }

    /** Nobody needs more of a mistake than its beginning. */
    static String shortened(String text) {
        int most = 60;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /** The parameter, or "". */
    String value(String name) {
        return page.query().getOrDefault(name, "");
    }

    /** Rows whose cells are as the filters want them. */
    List<List<String>> filtered(List<Column> columns, List<List<String>> rows) {
        if (filters.isEmpty()) {
            return rows;
        }
        List<String> names = columns.stream().map(Column::name).toList();
        List<List<String>> kept = new ArrayList<>();
        for (List<String> row : rows) {
            if (filters.entrySet().stream()
                    .allMatch(filter -> row.get(names.indexOf(filter.getKey())).equals(filter.getValue()))) {
                kept.add(row);
            }
        }
        return kept;
    }
}
