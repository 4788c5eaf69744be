package no.kronsj.ingest.encounter;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Act;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.workshop.InteractionSource;

/**
 * Who answered or named whom in a chat, never in which words: replies, mentions, and a participant's name at the start of a
 * message. One message is one encounter with each of them; a reaction is none, and nobody meets oneself.
 */
final class ReplyLog {
    private final InteractionSource layer;
    private final People people;
    private final ZoneId zone;
    private final Consumer<Record> out;
    private final Map<String, Message> byId = new HashMap<>();
    /** A tool may mention people by an id that only their own messages explain. */
    private final Map<String, Message> byAccount = new HashMap<>();

    ReplyLog(InteractionSource layer, People people, ZoneId zone, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.zone = zone;
        this.out = out;
    }

    void read(Chat chat) {
        List<Message> messages = chat.messages();
        messages.forEach(message -> {
            if (message.links().id() != null) {
                byId.putIfAbsent(message.links().id(), message);
            }
            if (message.account() != null) {
                byAccount.putIfAbsent(message.account(), message);
            }
        });
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            if (message.direct()) {
                people.ledger().note(IssueKind.MESSAGE_PRIVATE, message.row(), "", "a private message",
                        "a message to all");
            } else if (written(message)) {
                meet(messages, i);
            }
        }
    }

    private static boolean written(Message message) {
        return message.act() == Act.MESSAGE || message.act() == Act.REPLY;
    }

    private void meet(List<Message> messages, int position) {
        Message message = messages.get(position);
        Set<String> others = new LinkedHashSet<>();
        answered(messages, position).flatMap(other -> people.findSpeaker(other.name(), other.account(), position,
                message.row())).ifPresent(others::add);
        for (String name : message.links().mentioned()) {
            Message own = byAccount.get(name);
            people.findSpeaker(own == null ? name : own.name(), name, position, message.row())
                    .ifPresent(others::add);
        }
        Addressing.of(message.text(), people::knows)
                .flatMap(name -> people.findSpeaker(name, null, position, message.row())).ifPresent(others::add);
        if (others.isEmpty()) {
            return;
        }
        Optional<String> writer = people.findSpeaker(message.name(), message.account(), position, message.row());
        writer.ifPresent(others::remove);
        if (writer.isPresent() && !others.isEmpty()) {
            LocalDateTime time = time(message);
            others.forEach(other -> out.accept(Encounter.of(layer, writer.get(), other,
                    time == null ? "" : time.toString(), 0, people.ledger().path(), message.row())));
            people.ledger().keepEntry(position);
        }
    }

    /** By its id, else the last message before that begins as the quotation does. */
    private Optional<Message> answered(List<Message> messages, int position) {
        Message reply = messages.get(position);
        String id = reply.links().repliedTo();
        if (id != null) {
            return Optional.ofNullable(byId.get(id));
        }
        String quoted = reply.quoted() == null ? "" : reply.quoted().strip();
        for (int i = position - 1; i >= 0 && !quoted.isEmpty(); i--) {
            if (written(messages.get(i)) && messages.get(i).text().strip().startsWith(quoted)) {
                return Optional.of(messages.get(i));
            }
        }
        return Optional.empty();
    }

    private @Nullable LocalDateTime time(Message message) {
        if (message.instant() != null) {
            return LocalDateTime.ofInstant(message.instant(), zone);
        }
        return message.time() == null ? null : CellTime.of(message.time(), zone).orElse(null);
    }
}
