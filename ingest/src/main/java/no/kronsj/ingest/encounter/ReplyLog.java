package no.kronsj.ingest.encounter;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.workshop.InteractionSource;

/**
 * Who answered or named whom in a chat, never in which words: replies, mentions, and a participant's name at the start of a
 * message. One message is one encounter with each of them; a reaction is none here ({@link ReactionLog}), and nobody meets
 * oneself.
 */
final class ReplyLog {
    private final InteractionSource layer;
    private final People people;
    private final ZoneId zone;
    private final Consumer<Record> out;

    ReplyLog(InteractionSource layer, People people, ZoneId zone, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.zone = zone;
        this.out = out;
    }

    void read(Chat chat) {
        var entries = new ChatEntries(chat.messages(), zone);
        for (int i = 0; i < chat.messages().size(); i++) {
            Message message = chat.messages().get(i);
            if (message.direct()) {
                people.ledger().note(IssueKind.MESSAGE_PRIVATE, message.row(), "", "a private message",
                        "a message to all");
            } else if (ChatEntries.written(message)) {
                meet(entries, i);
            }
        }
    }

    private void meet(ChatEntries entries, int position) {
        Message message = entries.at(position);
        Set<String> others = new LinkedHashSet<>();
        entries.about(position).flatMap(other -> people.findSpeaker(other.name(), other.account(), position,
                message.row())).ifPresent(others::add);
        for (String name : message.links().mentioned()) {
            people.findSpeaker(entries.name(name), name, position, message.row()).ifPresent(others::add);
        }
        Addressing.of(message.text(), people::knows)
                .flatMap(name -> people.findSpeaker(name, null, position, message.row())).ifPresent(others::add);
        if (others.isEmpty()) {
            return;
        }
        Optional<String> writer = people.findSpeaker(message.name(), message.account(), position, message.row());
        writer.ifPresent(others::remove);
        if (writer.isPresent() && !others.isEmpty()) {
            others.forEach(other -> out.accept(Encounter.of(layer, writer.get(), other, entries.time(message), 0,
                    people.ledger().path(), message.row())));
            people.ledger().keepEntry(position);
        }
    }
}
