package no.kronsj.dashboard.api;

import java.util.List;

import no.kronsj.analysis.result.Column;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** The lists that a program can ask for, for people; their description is in English. */
public record ApiPage(List<Listed> lists) {

    /** One list. */
    public record Listed(String path, String rowIs, List<Column> columns) {}

    /** The page. */
    public static View of(Page page) {
        return new View("api/api.jte", page.text("api.title"), new ApiPage(Endpoints.all().stream()
                .map(endpoint -> new Listed(endpoint.path(), endpoint.rowIs(), endpoint.all())).toList()));
    }
}
