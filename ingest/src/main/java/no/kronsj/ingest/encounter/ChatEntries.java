package no.kronsj.ingest.encounter;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import no.kronsj.ingest.source.content.SourceContent.Chat.Act;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;

/** The entries of a chat, and which of them is about which. */
final class ChatEntries {
    private final List<Message> messages;
    private final ZoneId zone;
    private final Map<String, Integer> byId = new HashMap<>();
    /** A tool may name people by an id that only their own messages explain. */
    private final Map<String, String> names = new HashMap<>();

    ChatEntries(List<Message> messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            if (message.links().id() != null) {
                byId.putIfAbsent(message.links().id(), i);
            }
            if (message.account() != null) {
                names.putIfAbsent(message.account(), message.name());
            }
        }
    }

    Message at(int position) {
        return messages.get(position);
    }

    static boolean written(Message message) {
        return message.act() == Act.MESSAGE || message.act() == Act.REPLY;
    }

    /** The name of an account, or the account itself where it never wrote. */
    String name(String account) {
        return names.getOrDefault(account, account);
    }

    Optional<Message> about(int position) {
        OptionalInt found = place(position);
        return found.isPresent() ? Optional.of(messages.get(found.getAsInt())) : Optional.empty();
    }

    /** Where the message stands that an entry is about: by its id, else the last before that begins as the quotation does. */
    OptionalInt place(int position) {
        Message entry = messages.get(position);
        String id = entry.links().repliedTo();
        if (id != null) {
            Integer found = byId.get(id);
            return found == null ? OptionalInt.empty() : OptionalInt.of(found);
        }
        String quoted = entry.quoted() == null ? "" : entry.quoted().strip();
        for (int i = position - 1; i >= 0 && !quoted.isEmpty(); i--) {
            if (written(messages.get(i)) && messages.get(i).text().strip().startsWith(quoted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** ISO date and time by the plan's clock; "" where the log has no date. */
    String time(Message message) {
        if (message.instant() != null) {
            return LocalDateTime.ofInstant(message.instant(), zone).toString();
        }
        return message.time() == null
                ? ""
                : CellTime.of(message.time(), zone).map(LocalDateTime::toString).orElse("");
    }
}
