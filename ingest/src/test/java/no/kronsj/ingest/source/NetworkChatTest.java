package no.kronsj.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: chats of Graph, Slack and Discord, with accounts, instants and what belongs to what. */
class NetworkChatTest {
    private static final String USERS = """
                                        [{"id":"U1","real_name":"Kari","profile":{"email":"kari@example.no"}},
                                         {"id":"U2","name":"ola","is_bot":false},{"id":"U3","name":"poll","is_bot":true}]
                                        """;

    private static String shown(Readout readout) {
        return ((Chat) readout.content()).messages().stream()
                .map(message -> "%d %s %s %s%s %s %s".formatted(message.row(), message.act(), message.account(),
                        message.direct() ? "(private) " : "", message.instant(), message.name(),
                        message.text().replace("\n", "/")).strip())
                .collect(Collectors.joining("\n"));
    }

    private static Readout slack(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("users.json", USERS);
        parts.put("channels.json", "[{\"id\":\"C1\",\"name\":\"a\"}]");
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return Written.read("slack.zip", Written.zip(parts));
    }

    @Test
    void slackIsReadOverChannelsAndDaysInOrder() {
        Readout readout = slack("a/2026-09-23.json", """
                                                     [{"type":"message","user":"U2","ts":"1790150400.000100",
                                                       "thread_ts":"1790064005.000100","text":"ja &amp; nei &lt;3"}]
                                                     """, "a/2026-09-22.json",
                """
                [{"type":"message","user":"U1","ts":"1790064005.000100",
                  "text":"Hei <@U2>, <https://example.no/t|tavla> <!channel>"},
                 {"type":"message","user":"U9","ts":"1790064006.5","text":"borte"},
                 {"type":"message","subtype":"channel_join","user":"U1","ts":"1","text":"x"},
                 {"type":"message","user":"U3","ts":"2","text":"avstemning"},
                 {"type":"message","subtype":"tombstone","user":"U1","ts":"3","text":"x"}]
                """);
        assertEquals("slack", readout.format().id());
        assertEquals("""
                     1 MESSAGE kari@example.no 2026-09-22T08:00:05.000100Z Kari Hei @ola, tavla @channel
                     2 MESSAGE U9 2026-09-22T08:00:06.500Z U9 borte
                     3 SYSTEM kari@example.no 1970-01-01T00:00:01Z Kari x
                     4 SYSTEM U3 1970-01-01T00:00:02Z poll avstemning
                     5 DELETED kari@example.no 1970-01-01T00:00:03Z Kari x
                     6 REPLY U2 2026-09-23T08:00:00.000100Z ola ja & nei <3""", shown(readout));
    }

    @Test
    void whatTwoWroteToEachOtherInSlackIsMarkedAndItsWordsAreNotKept() {
        Readout readout = slack("dms.json", "[{\"id\":\"D1\"}]", "D1/2026-09-22.json",
                "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1\",\"text\":\"hemmelig <@U2>\"}]");
        assertEquals("1 MESSAGE kari@example.no (private) 1970-01-01T00:00:01Z Kari", shown(readout));
        assertEquals(List.of(), ((Chat) readout.content()).messages().getFirst().links().mentioned());
    }

    @Test
    void aDayThatIsNoJsonIsNamedAndCostsOnlyItself() {
        Readout readout = slack("a/2026-09-22.json", "[{\"type\":", "a/2026-09-23.json",
                "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1\",\"text\":\"Hei\"}]");
        assertEquals(1, readout.content().rows());
        assertEquals(List.of(IssueKind.ENTRY_UNREADABLE), Written.issues(readout));
        assertEquals("a/2026-09-22.json", readout.issues().getFirst().column());
    }

    @Test
    void graphsBodyBecomesWordsAndWhatItQuotesDoesNot() {
        Readout readout = Written.read("chat.json",
                """
                [{"id":"1","messageType":"message","createdDateTime":"2026-09-22T08:00:11Z","deletedDateTime":null,
                  "from":{"user":{"id":"u-1","displayName":"Kari"}},"body":{"contentType":"html",
                  "content":"<blockquote><p>gammelt</p></blockquote><p>a &lt; b<br>ja <emoji id=\\"x\\" alt=\\"👍\\"></emoji></p>"},
                  "replies":[{"id":"2","replyToId":"1","messageType":"message","createdDateTime":"2026-09-22T08:01:11Z",
                  "from":{"user":{"id":"u-2","displayName":"Ola"}},"body":{"contentType":"text","content":"1 < 2"}}]},
                 {"id":"3","messageType":"message","createdDateTime":"x","chatId":"19:a_b@unq.gbl.spaces",
                  "from":{"application":{"displayName":"Bot"}},"body":{"contentType":"text","content":"hei"}}]
                """);
        assertEquals("""
                     1 MESSAGE u-1 2026-09-22T08:00:11Z Kari a < b/ja 👍
                     2 REPLY u-2 2026-09-22T08:01:11Z Ola 1 < 2
                     3 SYSTEM null (private) null  hei""", shown(readout));
    }

    @Test
    void discordsTwoFormsAreOneChat() {
        Readout json = Written.read("d.json",
                """
                {"guild":{"id":"1"},"channel":{"id":"2","type":"GuildTextChat"},"messages":[
                 {"id":"10","type":"Default","timestamp":"2026-09-22T10:01:02+02:00","content":"Hei",
                  "author":{"id":"7","name":"kari","nickname":"Kari"}},
                 {"id":"11","type":"Reply","timestamp":"2026-09-22T10:02:02+02:00","content":"Ja",
                  "author":{"id":"8","name":"ola"},"reference":{"messageId":"10"}},
                 {"id":"12","type":"Default","timestamp":"","content":"x",
                  "author":{"id":"9","name":"b","isBot":true}}],"messageCount":4}
                """);
        assertEquals("""
                     1 MESSAGE 7 2026-09-22T08:01:02Z Kari Hei
                     2 REPLY 8 2026-09-22T08:02:02Z ola Ja
                     3 SYSTEM 9 null b x""", shown(json));
        assertEquals(List.of(IssueKind.FILE_CUT_SHORT), Written.issues(json));
        Readout table = Written.read("d.csv", """
                                              AuthorID,Author,Date,Content,Attachments,Reactions
                                              "7","kari","2026-09-22T10:01:02.0000000+02:00","Hei, du","",""
                                              "8","ola","22-Sep-26 10:02 AM","Ja","",""
                                              """);
        assertEquals("discord-csv", table.format().id());
        assertEquals("2 MESSAGE 7 2026-09-22T08:01:02Z kari Hei, du\n3 MESSAGE 8 null ola Ja", shown(table));
    }

    @Test
    @Tag("real-data")
    void exportsOfTheToolsShowWhoWroteAndWhatTheyAnswered() {
        assertEquals(
                """
                1 MESSAGE 00000000-0000-0000-0000-000000000000 2026-09-22T08:00:11.123Z Kari Nordmann Hei Ærlend Øyås, legg lenken her 👇
                2 MESSAGE 00000001-0000-0000-0000-000000000000 2026-09-22T08:01:11.123Z Ærlend Øyås Her: tavle
                3 MESSAGE 00000002-0000-0000-0000-000000000000 2026-09-22T08:02:11.123Z Åse Bjørnstad-Lie 👍
                4 SYSTEM null 2026-09-22T08:20:00.500Z
                5 DELETED 00000000-0000-0000-0000-000000000000 2026-09-22T08:00:11.123Z Kari Nordmann""",
                shown(Exports.read("teams/reconstructed/chat-graph-messages.json")));
        var slack = (Chat) Exports.read("slack/reconstructed/Krønsj Slack export Sep 14 2026 - Sep 23 2026.zip")
                .content();
        assertEquals("Hei @Ærlend Øyås & alle! Se tavla :tada:", slack.messages().getFirst().text());
        assertEquals("MESSAGE REPLY SYSTEM SYSTEM MESSAGE DELETED", slack.messages().stream()
                .map(message -> message.act().name()).collect(Collectors.joining(" ")));
        assertEquals("1790064005.000100", slack.messages().get(1).links().repliedTo());
        var discord = (Chat) Exports.read("discord/reconstructed/Krønsj - Text channels - veikart [1278].json")
                .content();
        assertEquals("1278253523619807233", discord.messages().get(1).links().repliedTo());
        assertEquals(List.of("456226577798135801"), discord.messages().getFirst().links().reactedBy());
    }
}
