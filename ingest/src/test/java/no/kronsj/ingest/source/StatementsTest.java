package no.kronsj.ingest.source;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import no.kronsj.ingest.source.content.SourceContent.Statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: statements of learning tools and social networks. */
class StatementsTest {
    private static String shown(Readout readout) {
        return ((Statements) readout.content()).statements().stream()
                .map(one -> "%d %s %s %s %s %s".formatted(one.row(), one.actor().account(), one.verb(), one.object(),
                        one.target() == null ? null : one.target().account(), one.time()))
                .collect(Collectors.joining("\n"));
    }

    private static String issues(Readout readout) {
        return readout.issues().stream()
                .map(issue -> "%s %d %s".formatted(issue.kind().word(), issue.row(), issue.found()))
                .collect(Collectors.joining("\n"));
    }

    private static String statement(String id, String actor, String verb, String object) {
        return """
               {"id":"%s","actor":{%s},"verb":{"id":"http://x/%s"},"object":{%s},"timestamp":"2026-09-22T10:00:00+02:00"}"""
                .formatted(id, actor, verb, object);
    }

    @Test
    void everyWayToNameAPersonIsReadAndAPersonMayBeTheObject() {
        String mail = "\"mbox\":\"mailto:kari@example.no\"";
        Readout readout = Written.read("x.json", "{\"more\":\"\",\"statements\":[" + String.join(",",
                statement("a", mail, "asked", "\"objectType\":\"Agent\",\"openid\":\"https://example.no/ola\""),
                statement("b", "\"mbox_sha1sum\":\"ebd31e95054c018b10727ccffd2ef2ec3a016ee9\"", "saw",
                        "\"id\":\"q:1\""),
                statement("c", "\"account\":{\"homePage\":\"https://example.no\",\"name\":\"u-17\"}", "saw",
                        "\"id\":\"q:1\""),
                statement("d", "\"objectType\":\"Group\"," + mail, "saw", "\"id\":\"q:1\""),
                statement("e", mail + ",\"openid\":\"https://example.no/k\"", "saw", "\"id\":\"q:1\"")) + "]}");
        assertEquals("xapi", readout.format().id());
        assertEquals("""
                     1 kari@example.no http://x/asked Agent https://example.no/ola 2026-09-22T08:00:00Z
                     2 ebd31e95054c018b10727ccffd2ef2ec3a016ee9 http://x/saw q:1 null 2026-09-22T08:00:00Z
                     3 u-17 http://x/saw q:1 null 2026-09-22T08:00:00Z""", shown(readout));
        assertEquals("statement-broken 4 a group and no person\nstatement-broken 5 2 identifiers", issues(readout));
    }

    @Test
    void voidedStatementAndTheOneThatVoidsItAreSetAside() {
        String mail = "\"mbox\":\"mailto:kari@example.no\"";
        Readout readout = Written.read("x.json", "[" + statement("A-1", mail, "saw", "\"id\":\"q:1\"") + ","
                + statement("b", mail, "saw", "\"objectType\":\"StatementRef\",\"id\":\"a-1\"")
                        .replace("http://x/saw", "http://adlnet.gov/expapi/verbs/voided")
                + "," + statement("c", mail, "saw", "\"id\":\"q:1\"") + "]");
        assertEquals("3 kari@example.no http://x/saw q:1 null 2026-09-22T08:00:00Z", shown(readout));
        assertEquals("statement-voided 1 voided by another\nstatement-voided 2 voids another", issues(readout));
    }

    @Test
    void aPageWithMoreToFollowIsNotCalledComplete() {
        Readout readout = Written.read("x.json", "{\"more\":\"/next\",\"statements\":["
                + statement("a", "\"mbox\":\"mailto:kari@example.no\"", "saw", "\"id\":\"q:1\"") + "]}");
        assertEquals("file-cut-short 0 a page with more to follow", issues(readout));
    }

    @Test
    void streamOfASocialNetworkSaysWhoDidWhatAndToWhom() {
        Readout readout = Written.read("outbox.json",
                """
                {"@context":["https://www.w3.org/ns/activitystreams",{"toot":"x"}],"type":"OrderedCollection","totalItems":4,
                 "orderedItems":[
                  {"type":"Follow","actor":"https://e.no/@kari","object":"https://e.no/@ola","published":"2026-09-22T08:00:00Z"},
                  {"type":"Offer","actor":{"type":"Person","id":"mailto:ola@e.no","name":"Ola"},"object":"https://e.no/n/1",
                   "target":{"type":"Person","id":"mailto:eva@e.no"}},
                  {"type":"Like","actor":["https://e.no/@a","https://e.no/@b"],"object":"https://e.no/n/1"},
                  {"actor":"https://e.no/@kari","object":"https://e.no/n/1"}]}
                """);
        assertEquals("""
                     1 https://e.no/@kari Follow https://e.no/@ola https://e.no/@ola 2026-09-22T08:00:00Z
                     2 mailto:ola@e.no Offer https://e.no/n/1 mailto:eva@e.no null""", shown(readout));
        assertEquals("statement-broken 3 no actor, or several\nstatement-broken 4 no type", issues(readout));
    }

    @Test
    @Tag("real-data")
    void samplesSayWhoDidWhat() {
        assertEquals(
                "2 u-17 http://adlnet.gov/expapi/verbs/interacted https://example.no/q/2 null 2026-09-22T08:05:00Z",
                shown(Exports.read("xapi/reconstructed/statements.json")));
        assertEquals("""
                     1 https://example.no/@kari Create Note null 2026-09-22T08:01:02Z
                     2 https://example.no/@aase Like https://example.no/n/1 null null""",
                shown(Exports.read("xapi/reconstructed/activitystreams2-outbox.json")));
    }
}
