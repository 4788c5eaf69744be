package no.kronsj.ingest.source.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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

/**
 * A Teams chat as Microsoft Graph gives it: messages with a body in HTML, the answers of a channel inside the message they
 * answer. A chat of two persons is private.
 */
public final class GraphChat implements FormatReader {
    /** How Teams ends the id of a chat between two. */
    private static final String BETWEEN_TWO = "@unq.gbl.spaces";

    @Override
    public Optional<String> recognise(SourceFile file) {
        return JsonText.find(file).map(GraphChat::messages).filter(messages -> !messages.isEmpty()
                && messages.stream().limit(5).allMatch(GraphChat::isMessage)).map(messages -> "Graph's chatMessage");
    }

    private static boolean isMessage(JsonTree message) {
        return message.has("messageType") && message.has("createdDateTime") && message.at("body").isObject();
    }

    private static List<JsonTree> messages(JsonTree tree) {
        return tree.isArray() ? tree.items() : tree.items("value");
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws RefusedFile {
        var messages = new ArrayList<Message>();
        for (JsonTree message : messages(JsonText.get(file))) {
            messages.add(message(message, messages.size() + 1));
            for (JsonTree reply : message.items("replies")) {
                messages.add(message(reply, messages.size() + 1));
            }
        }
        return Reading.whole(new Chat(messages));
    }

    private static Message message(JsonTree message, int row) {
        String body = message.text("body", "content").orElse("");
        boolean html = message.text("body", "contentType").orElse("").equalsIgnoreCase("html");
        String replied = repliedTo(message);
        JsonTree user = message.at("from", "user");
        var links = new Links(message.text("id").orElse(null), replied,
                message.items("mentions").stream().flatMap(mention -> person(mention.at("mentioned", "user"),
                        mention.text("mentionText"))).toList(),
                message.items("reactions").stream().flatMap(reaction -> person(reaction.at("user", "user"),
                        Optional.empty())).toList());
        return new Message(row, user.text("displayName").orElse(""), account(user).orElse(null), null,
                Instants.ofIso(message.text("createdDateTime")), html ? MessageText.ofHtml(body) : body.strip(),
                message.text("chatId").orElse("").endsWith(BETWEEN_TWO), act(message, replied), null, links);
    }

    private static Act act(JsonTree message, @Nullable String replied) {
        if (message.has("deletedDateTime")) {
            return Act.DELETED;
        }
        boolean written = message.at("from", "user").isObject()
                && message.text("messageType").orElse("").equals("message");
        return written ? replied == null ? Act.MESSAGE : Act.REPLY : Act.SYSTEM;
    }

    /** In a channel the message itself; in a chat an attachment refers to it. */
    private static @Nullable String repliedTo(JsonTree message) {
        Optional<String> attached = message.items("attachments").stream()
                .filter(attachment -> attachment.text("contentType").orElse("").equals("messageReference"))
                .flatMap(attachment -> attachment.text("id").stream()).findFirst();
        return message.text("replyToId").or(() -> attached).orElse(null);
    }

    private static Stream<String> person(JsonTree user, Optional<String> otherwise) {
        return account(user).or(() -> user.text("displayName")).or(() -> otherwise).stream();
    }

    private static Optional<String> account(JsonTree user) {
        return user.text("email").or(() -> user.text("userPrincipalName")).or(() -> user.text("id"));
    }
}
