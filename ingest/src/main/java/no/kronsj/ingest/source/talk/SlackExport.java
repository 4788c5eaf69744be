package no.kronsj.ingest.source.talk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.JsonText;
import no.kronsj.ingest.source.file.JsonTree;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.file.ZipArchive;

/**
 * A Slack workspace: a zip with its users, its channels, and a folder for each channel with a file for each day. Messages
 * are counted over the whole archive, channels and days in the order of their names. What two or a few persons write to
 * each other is private; a channel is not, open or closed.
 */
public final class SlackExport implements FormatReader {
    private static final String USERS = "users.json";
    private static final String CHANNELS = "channels.json";
    private static final List<String> PRIVATE = List.of("dms.json", "mpims.json");
    private static final Pattern DAY = Pattern.compile("([^/]+)/\\d{4}-\\d{2}-\\d{2}\\.json");

    @Override
    public Optional<String> recognise(SourceFile file) {
        return file.parts().has(USERS) && file.parts().has(CHANNELS)
                ? Optional.of("a zip with users.json and channels.json")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws RefusedFile {
        try (ZipArchive archive = ZipArchive.open(file)) {
            var users = new SlackUsers(json(archive, USERS));
            Set<String> closed = privateFolders(archive);
            var messages = new ArrayList<Message>();
            for (String day : archive.names().stream().filter(name -> DAY.matcher(name).matches()).sorted().toList()) {
                addDay(archive, day, closed.contains(day.substring(0, day.indexOf('/'))), users, messages, issues);
            }
            return Reading.whole(new Chat(messages));
        }
    }

    private static JsonTree json(ZipArchive archive, String name) throws RefusedFile {
        return JsonText.read(archive.text(name).text());
    }

    /** Conversations without a name are folders named by their id. */
    private static Set<String> privateFolders(ZipArchive archive) throws RefusedFile {
        var folders = new HashSet<String>();
        for (String list : PRIVATE) {
            if (archive.has(list)) {
                for (JsonTree conversation : json(archive, list).items()) {
                    conversation.text("id").ifPresent(folders::add);
                    conversation.text("name").ifPresent(folders::add);
                }
            }
        }
        return folders;
    }

    /** A day that is no JSON costs that day; one that breaks the bounds of the archive costs the archive. */
    private static void addDay(ZipArchive archive, String day, boolean direct, SlackUsers users,
            List<Message> messages, IssueLog issues) throws RefusedFile {
        String text = archive.text(day).text();
        JsonTree tree;
        try {
            tree = JsonText.read(text);
        } catch (RefusedFile broken) {
            issues.add(IssueKind.ENTRY_UNREADABLE, 0, day, broken.found(), broken.expected());
            return;
        }
        for (JsonTree message : tree.items()) {
            messages.add(users.message(message, direct, messages.size() + 1));
        }
    }
}
