package no.kronsj.dashboard;

import java.util.List;
import java.util.Map;

import no.kronsj.dashboard.access.Route;
import no.kronsj.dashboard.access.Routes;

/** An address of the invented edition for every route of the server. */
final class WalkedAddresses {
    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("{edition}", "klimakronsj-2021"),
            Map.entry("{workshop}", "klimakronsj"), Map.entry("{group}", "g01"), Map.entry("{kind}", "definition"),
            Map.entry("{goal}", "heard"), Map.entry("{measure}", "verdict"), Map.entry("{theme}", "t01"),
            Map.entry("{left}", "g01"), Map.entry("{right}", "g03"), Map.entry("{code}", "plan"),
            Map.entry("{set}", "programme"), Map.entry("{question}", "measures"), Map.entry("{list}", "none"),
            Map.entry("{ending}", "html"), Map.entry("{table}", "measures.csv"),
            Map.entry("<passage>", "g03/definition/v2/2"), Map.entry("<picture>", "goals/heard.svg"),
            Map.entry("<file>", "g01.txt"));

    private WalkedAddresses() {}

    /** What a route's parameters are replaced by. */
    static String of(Route route) {
        String path = route.path();
        for (var part : PARTS.entrySet()) {
            path = path.replace(part.getKey(), part.getValue());
        }
        return path;
    }

    /** Of all routes that are only asked. */
    static List<String> all() {
        return Routes.all().stream().filter(route -> route.method().equals("GET")).map(WalkedAddresses::of).toList();
    }
}
