package no.kronsj.dashboard;

import java.util.List;

/** The addresses that a browser is sent to: at least one for every route. */
final class BrowsedAddresses {
    /** Above the editions, and where there is nothing. */
    static final List<String> ABOVE = List.of("/", "/workshops/klimakronsj", "/api", "/accessibility", "/nowhere",
            ServedEditions.UNPUBLISHED,
            ServedEditions.UNPUBLISHED + "/live", "/e/nowhere");
    /** Below an edition. */
    static final List<String> BELOW = List.of("", "/goals/heard", "/goals/leaders", "/goals/followed", "/answers",
            "/groups",
            "/compare?a=g01&b=g03", "/groups/g01", "/groups/g13", "/glossary", "/live", "/themes", "/themes/t01",
            "/definitions", "/definitions/g01/g03", "/codes", "/codes/plan", "/feedback",
            "/feedback/g01", "/feedback/g01/definition", "/roadmap", "/questions",
            "/questions/g01/programme/measures", "/passages/g03/definition/v2/2", "/search", "/search?q=bu",
            "/search?q=finnesikke", "/concordance", "/concordance?q=bu", "/documents", "/documents/g01/definition?q=bu",
            "/report", "/participation", "/network", "/network?by=county&day=2021-09-30&node=Rogaland&sort=to", "/data",
            "/method",
            "/method/verdict", "/method/statuses", "/groups/nowhere", "/grupper");
    /** What only the restricted view shows. */
    static final List<String> RESTRICTED = List.of("/groups?item=after.voice", "/network?show=people&by=county");
    /** Where an edition with nothing in it has a page. */
    static final List<String> EMPTY = List.of("", "/answers", "/groups", "/compare", "/glossary", "/themes",
            "/definitions",
            "/codes", "/feedback", "/roadmap", "/questions", "/search", "/search?q=buss", "/concordance",
            "/concordance?q=buss", "/documents", "/participation", "/network", "/data", "/method");

    private BrowsedAddresses() {}
}
