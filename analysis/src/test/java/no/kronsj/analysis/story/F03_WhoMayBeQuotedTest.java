package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.analysis.text.SearchRequest;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Three people answer, one of them once more without a name, and two write in a chat; the registration asked who may be quoted. */
class F03_WhoMayBeQuotedTest {
    private static final String PLAN = """
                                       workshop: quoted
                                       edition: 2024
                                       programme: [{session: morning, title: Morgen}]
                                       participants: {file: people.csv, id: id, group: group}
                                       instruments:
                                         after: {file: after.csv, person: id, items: {hopes: {text: true}}}
                                         nameless: {file: nameless.csv, items: {hopes: {text: true}}}
                                       interactions: [{layer: chat, use: participation, unit: messages, text: true, files: "chat-{session}.txt"}]
                                       """;

    @TempDir
    private Path folder;

    private List<String> quoted(String consent) {
        Story.Told told = Story.in(folder).plan(PLAN + consent).table("people.csv", """
                                                                                    id | group | quote
                                                                                    a1 | a     | Ja
                                                                                    a2 | a     | Nei
                                                                                    a3 | a     |
                                                                                    """)
                .table("after.csv", """
                                    id | hopes
                                    a1 | flere tog
                                    a2 | flere båter
                                    a3 | flere sykler
                                    """)
                .table("nameless.csv", """
                                       hopes
                                       flere fly
                                       """)
                .table("chat-morning.txt", "09:00:02 From a1 to Everyone : flere fortau\n"
                        + "09:00:03 From a2 to Everyone : flere broer\n")
                .evaluate();
        try (PassageSearch search = PassageIndex.open(ResultView.RESTRICTED.index(told.run()))) {
            return search.search(SearchRequest.of("flere", 50)).hits().stream().map(hit -> hit.passage().text())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void onlyThoseWhoSaidYesAreFoundWhereTheRegistrationAsked() {
        assertEquals(List.of("flere fortau", "flere tog"), quoted("consent: {quotes: quote}"));
    }

    @Test
    void everybodyIsFoundWhereItDidNotAsk() {
        assertEquals(List.of("flere broer", "flere båter", "flere fly", "flere fortau", "flere sykler", "flere tog"),
                quoted(""));
    }

    @Test
    void nobodyIsFoundWhereItAskedSomethingThatTheRegisterDoesNotHave() {
        assertEquals(List.of(), quoted("consent: {quotes: sitat}"));
    }
}
