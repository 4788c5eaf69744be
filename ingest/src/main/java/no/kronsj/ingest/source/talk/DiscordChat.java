package no.kronsj.ingest.source.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Act;
import no.kronsj.ingest.source.content.SourceContent.Chat.Links;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.JsonText;
import no.kronsj.ingest.source.file.JsonTree;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;

/** A Discord channel as DiscordChatExporter writes it in JSON. */
public final class DiscordChat implements FormatReader {
    @Override
    public Optional<String> recognise(SourceFile file) {
        return JsonText.find(file)
                .filter(tree -> tree.has("guild") && tree.has("channel", "type") && tree.at("messages").isArray())
                .map(tree -> "guild, channel and messages");
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws RefusedFile {
        JsonTree tree = JsonText.get(file);
        boolean direct = tree.text("channel", "type").orElse("").startsWith("Direct");
        var messages = new ArrayList<Message>();
        for (JsonTree message : tree.items("messages")) {
            messages.add(message(message, direct, messages.size() + 1));
        }
        tree.number("messageCount").ifPresent(count -> {
            if (count != messages.size()) {
                issues.add(IssueKind.FILE_CUT_SHORT, messages.size() + " messages", (long) count + " messages");
            }
        });
        return Reading.whole(new Chat(messages));
    }

    private static Message message(JsonTree message, boolean direct, int row) {
        JsonTree author = message.at("author");
        List<String> reacted = message.items("reactions").stream()
                .flatMap(reaction -> reaction.items("users").stream()).flatMap(user -> user.text("id").stream())
                .toList();
        var links = new Links(message.text("id").orElse(null), message.text("reference", "messageId").orElse(null),
                message.items("mentions").stream().flatMap(user -> user.text("id").stream()).toList(), reacted);
        return new Message(row, author.text("nickname").or(() -> author.text("name")).orElse(""),
                author.text("id").orElse(null), null, Instants.ofIso(message.text("timestamp")),
                message.text("content").orElse("").strip(), direct, act(message), null, links);
    }

    private static Act act(JsonTree message) {
        if (message.flag("author", "isBot")) {
            return Act.SYSTEM;
        }
        return switch (message.text("type").orElse("")) {
            case "Default" -> Act.MESSAGE;
            case "Reply" -> Act.REPLY;
            default -> Act.SYSTEM;
        };
    }
}
