package no.kronsj.ingest.encounter;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Act;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.workshop.InteractionSource;

/**
 * Who reacted to whose message in a chat: an encounter from the one who reacted to the one who wrote, one for each message,
 * whatever and how many the signs were. A reaction that was taken back is none, and nobody meets oneself.
 */
final class ReactionLog {
    private final InteractionSource layer;
    private final People people;
    private final ZoneId zone;
    private final Consumer<Record> out;
    /** By who reacted and the place of the message: the entry that tells. */
    private final Map<List<Object>, Integer> reactions = new LinkedHashMap<>();

    ReactionLog(InteractionSource layer, People people, ZoneId zone, Consumer<Record> out) {
        this.layer = layer;
        this.people = people;
        this.zone = zone;
        this.out = out;
    }

    void read(Chat chat) {
        var entries = new ChatEntries(chat.messages(), zone);
        for (int i = 0; i < chat.messages().size(); i++) {
            if (chat.messages().get(i).direct()) {
                people.ledger().note(IssueKind.MESSAGE_PRIVATE, entries.at(i).row(), "", "a private message",
                        "a message to all");
            } else {
                collect(entries, i);
            }
        }
        reactions.forEach((reaction, entry) -> meet(entries, (String) reaction.getFirst(), (int) reaction.getLast(),
                entry));
    }

    /** Some tools keep reactions with the message, others write an entry of their own. */
    private void collect(ChatEntries entries, int position) {
        Message message = entries.at(position);
        if (ChatEntries.written(message)) {
            message.links().reactedBy().forEach(account -> people.findSpeaker(entries.name(account), account, position,
                    message.row()).ifPresent(person -> reactions.putIfAbsent(List.of(person, position), position)));
        } else if (message.act() == Act.REACTION || message.act() == Act.REACTION_TAKEN_BACK) {
            OptionalInt about = entries.place(position);
            Optional<String> person = people.findSpeaker(message.name(), message.account(), position, message.row());
            if (about.isPresent() && person.isPresent()) {
                List<Object> reaction = List.of(person.get(), about.getAsInt());
                if (message.act() == Act.REACTION) {
                    reactions.putIfAbsent(reaction, position);
                } else {
                    reactions.remove(reaction);
                }
            }
        }
    }

    private void meet(ChatEntries entries, String person, int about, int entry) {
        Message message = entries.at(about);
        people.findSpeaker(message.name(), message.account(), entry, entries.at(entry).row())
                .filter(writer -> !writer.equals(person)).ifPresent(writer -> {
                    out.accept(Encounter.of(layer, person, writer, entries.time(entries.at(entry)), 0,
                            people.ledger().path(), entries.at(entry).row()));
                    people.ledger().keepEntry(entry);
                });
    }
}
