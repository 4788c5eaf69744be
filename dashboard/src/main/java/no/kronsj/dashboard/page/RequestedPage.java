package no.kronsj.dashboard.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.javalin.http.Context;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.ingest.workshop.Language;

/** A request as a page sees it. */
public final class RequestedPage {
    private RequestedPage() {}

    /** Language, address and parameters; of several with one name the first. */
    public static Page of(Context context, ResultView view, Visitor visitor) {
        Optional<Language> chosen = LanguageChoice.chosen(context.queryParam("lang"));
        Map<String, String> query = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            if (!name.equals("lang") && !values.isEmpty()) {
                query.put(name, values.getFirst());
            }
        });
        return new Page(chosen.orElseGet(() -> LanguageChoice.accepted(context.header("Accept-Language"))),
                chosen.isPresent(), context.path(), query, null, "", view, "", visitor);
    }
}
