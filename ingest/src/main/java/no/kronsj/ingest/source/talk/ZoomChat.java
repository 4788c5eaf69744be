package no.kronsj.ingest.source.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Act;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/**
 * Zoom's saved chat in its five layouts: "From Kari : text" on one line, the same with "to Everyone", the cloud's three
 * tabbed parts, and the newer two with the text below, indented by a tab. A line that begins with a time at the margin is
 * a new message; an indented one never is. The date is only in the file's name.
 */
public final class ZoomChat implements FormatReader {
    private static final Pattern ONE_LINE = Pattern.compile(
            "(\\d{1,2}:\\d{2}:\\d{2})\\s+(?:From|Fra)\\s+(.+?)(?:\\s+(?:to|til)\\s+(.+?))?\\s* : (.*)");
    private static final Pattern TEXT_BELOW = Pattern.compile(
            "(\\d{1,2}:\\d{2}:\\d{2})\\s+(?:From|Fra)\\s+(.+?)(?:\\s+(?:to|til)\\s+(.+?))?:\\s*");
    /** Names no receiver; the empty group stands in its place. */
    private static final Pattern CLOUD = Pattern.compile("(\\d{1,2}:\\d{2}:\\d{2})\\t([^\\t]+?)(\\s{0}):\\t(.*)");
    private static final List<Pattern> LAYOUTS = List.of(ONE_LINE, TEXT_BELOW, CLOUD);

    private static final Pattern PRIVATE = Pattern.compile(
            "\\s*\\((?:Privately|Direct Message|Direktemelding|Privat)\\)\\s*", Pattern.CASE_INSENSITIVE);
    /** Words by which Zoom names a receiver that is not one person. */
    private static final Set<String> MANY = Set.of("everyone", "alle", "all", "hosts", "host", "panelists",
            "panelister",
            "paneldeltakere", "participants", "deltakere", "attendees", "room", "group");

    private static final Pattern REPLY = Pattern.compile("(?:Replying to|Svarer på) \"(.*?)(?:\\.{3}|…)?\"\\s*",
            Pattern.DOTALL);
    private static final Pattern REACTION = Pattern.compile("Reacted to \"(.*?)(?:\\.{3}|…)?\" with .+",
            Pattern.DOTALL);
    private static final Pattern TAKEN_BACK = Pattern.compile("Removed an? .+ reaction from \"(.*?)(?:\\.{3}|…)?\"",
            Pattern.DOTALL);

    private record Header(int row, String time, String name, @Nullable String to, String text) {}

    @Override
    public Optional<String> recognise(SourceFile file) {
        String first = file.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return file.isText() && header(first, 1) != null
                ? Optional.of("a time, a name and a text in each entry")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        var messages = new ArrayList<Message>();
        Header open = null;
        var body = new StringBuilder();
        int row = 0;
        for (String line : file.text().lines().toList()) {
            row++;
            Header next = header(line, row);
            if (next == null) {
                body.append(line.startsWith("\t") ? line.substring(1) : line).append('\n');
                continue;
            }
            add(messages, open, body);
            open = next;
        }
        add(messages, open, body);
        ChatDay day = ChatDay.of(file.name());
        return Reading.whole(new Chat(messages.stream().map(day::dated).toList()));
    }

    private static @Nullable Header header(String line, int row) {
        if (line.isEmpty() || !Character.isDigit(line.charAt(0))) {
            return null;
        }
        for (Pattern layout : LAYOUTS) {
            Matcher found = layout.matcher(line);
            if (found.matches()) {
                return new Header(row, found.group(1), found.group(2), found.group(3),
                        found.groupCount() > 3 ? found.group(4) : "");
            }
        }
        return null;
    }

    private static void add(List<Message> messages, @Nullable Header header, StringBuilder body) {
        String below = body.toString();
        body.setLength(0);
        if (header == null) {
            return;
        }
        String text = (header.text() + "\n" + below).strip();
        String name = PRIVATE.matcher(header.name()).replaceAll("").strip();
        messages.add(message(header, name, text));
    }

    private static Message message(Header header, String name, String text) {
        boolean direct = isDirect(header);
        Matcher reply = REPLY.matcher(text);
        if (reply.lookingAt()) {
            return new Message(header.row(), name, header.time(), text.substring(reply.end()).strip(), direct,
                    Act.REPLY,
                    reply.group(1));
        }
        Matcher reaction = REACTION.matcher(text);
        if (reaction.matches()) {
            return new Message(header.row(), name, header.time(), "", direct, Act.REACTION, reaction.group(1));
        }
        Matcher back = TAKEN_BACK.matcher(text);
        return back.matches()
                ? new Message(header.row(), name, header.time(), "", direct, Act.REACTION_TAKEN_BACK, back.group(1))
                : new Message(header.row(), name, header.time(), text, direct);
    }

    /** To one person is private, with or without the mark; when in doubt a message is not shown. */
    private static boolean isDirect(Header header) {
        String to = header.to();
        if (PRIVATE.matcher(header.name()).find() || to != null && PRIVATE.matcher(to).find()) {
            return true;
        }
        return to != null && !to.isBlank() && Pattern.compile("[^\\p{L}]+").splitAsStream(to.toLowerCase(Locale.ROOT))
                .noneMatch(MANY::contains);
    }
}
