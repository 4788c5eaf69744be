package no.kronsj.ingest.source;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Act;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** FEATURE UNDER TEST: saved chats in every layout that Zoom has had, and Teams' copied one. */
class ChatTest {
    private static String shown(String text) {
        return ((Chat) Written.read("chat.txt", text).content()).messages().stream()
                .map(message -> "%d %s%s: %s".formatted(message.row(), message.direct() ? "(private) " : "",
                        message.name(), message.text().replace("\n", "/")))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:01:02\t From  Kari Nordmann : Hei: alle\n10:01:03\t From  Ola : Takk\n",
            "10:01:02\tKari Nordmann:\tHei: alle\n10:01:03\tOla:\tTakk\n",
            "10:01:02\t From  Kari Nordmann  to  Everyone : Hei: alle\n10:01:03\t From  Ola  to  Everyone : Takk\n"})
    void oneLineLayouts(String text) {
        assertEquals("1 Kari Nordmann: Hei: alle\n2 Ola: Takk", shown(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "10:01:02 From  Kari Nordmann  to  Everyone:\n\tHei: alle\n10:01:03 From  Ola  to  Everyone:\n\tTakk\n",
            "10:01:02 From Kari Nordmann to Everyone:\n\tHei: alle\n10:01:03 From Ola to Everyone:\n\tTakk\n",
            "10:01:02 Fra Kari Nordmann til Alle:\r\n\tHei: alle\r\n10:01:03 Fra Ola til Alle:\r\n\tTakk\r\n"})
    void layoutsWithTheTextBelow(String text) {
        assertEquals("1 Kari Nordmann: Hei: alle\n3 Ola: Takk", shown(text));
    }

    @Test
    void indentedLineIsNeverANewMessage() {
        assertEquals("1 Kari: Se:/10:00:01 From Eve to Everyone:/sitat\n5 Åse: ok",
                shown("""
                      10:00:00 From Kari to Everyone:
                      	Se:
                      	10:00:01 From Eve to Everyone:
                      	sitat
                      10:00:05 From Åse to Everyone:
                      	ok
                      """));
    }

    @Test
    void messageToOnePersonIsPrivateWithOrWithoutTheMark() {
        assertEquals("1 (private) Kari: a\n3 (private) Kari: b\n5 Kari: c\n7 (private) Ola: d",
                shown("""
                      10:00:00 From Kari to Ola Nordmann(Direct Message):
                      	a
                      10:00:01 From Kari to Ola Nordmann:
                      	b
                      10:00:02 From Kari to Hosts and panelists:
                      	c
                      10:00:03	 From  Ola  to  Kari(Privately) : d
                      """));
    }

    @Test
    void reactionHasNoWordsAndReplyOnlyItsOwn() {
        var chat = (Chat) Written.read("chat.txt", """
                                                   10:01:45 From Ola to Everyone:
                                                   	Replying to "Når skal vi lage vei..."
                                                   \t
                                                   	Etter lunsj
                                                   10:01:53 From Åse to Everyone:
                                                   	Reacted to "Etter lunsj" with 👍
                                                   10:02:01 From Åse to Everyone:
                                                   	Removed a 👍 reaction from "Etter lunsj"
                                                   """).content();
        assertEquals("Etter lunsj", chat.messages().getFirst().text());
        assertEquals("Når skal vi lage vei", chat.messages().getFirst().quoted());
        assertEquals(List.of(Act.REPLY, Act.REACTION, Act.REACTION_TAKEN_BACK),
                chat.messages().stream().map(Chat.Message::act).toList());
        assertEquals("", chat.messages().getLast().text());
    }

    @Test
    void copiedTeamsChat() {
        assertEquals("1 Kari Nordmann: Hei\n4 Ola: Vi sees!",
                shown("[22.09.2026 10:00] Kari Nordmann\nHei\n\n[i går 15:12] Ola\nVi sees!\n"));
    }

    @Test
    void theNameOfTheFileTellsTheDay() {
        String text = "10:01:02\tKari:\tHei\n";
        for (String[] named : new String[][]{{"chat.txt", "10:01:02", "null"},
                {"2026-09-22 10.00.05 Verksted/chat.txt", "2026-09-22 10:01:02", "null"},
                {"2026-13-40/chat.txt", "10:01:02", "null"},
                {"chat-GMT20260922-080005_Recording.txt", "10:01:02", "2026-09-22T18:01:07Z"}}) {
            Chat.Message message = ((Chat) Written.read(named[0], text).content()).messages().getFirst();
            assertEquals(named[1] + " " + named[2], message.time() + " " + message.instant(), named[0]);
        }
    }
}
