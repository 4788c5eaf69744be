package no.kronsj.ingest.source.talk;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;

/** A Teams chat copied into a text file: "[22.09.2026 10:00] Kari Nordmann", the text below. Teams has no other export. */
public final class TeamsChat implements FormatReader {
    private static final Pattern HEADER = Pattern
            .compile("\\[([^\\]]{0,30}\\d{1,2}[:.]\\d{2}[^\\]]{0,10})] (\\S.{0,100})");

    @Override
    public Optional<String> recognise(SourceFile file) {
        String first = file.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return file.isText() && HEADER.matcher(first).matches()
                ? Optional.of("a time in square brackets and a name over each text")
                : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        var messages = new ArrayList<Message>();
        Message open = null;
        var body = new StringBuilder();
        int row = 0;
        for (String line : file.text().lines().toList()) {
            row++;
            Matcher header = HEADER.matcher(line);
            if (!header.matches()) {
                body.append(line).append('\n');
                continue;
            }
            close(messages, open, body);
            open = new Message(row, header.group(2).strip(), header.group(1), "", false);
        }
        close(messages, open, body);
        return Reading.whole(new Chat(messages));
    }

    private static void close(ArrayList<Message> messages, @Nullable Message open, StringBuilder body) {
        if (open != null) {
            messages.add(new Message(open.row(), open.name(), open.time(), body.toString().strip(), false));
        }
        body.setLength(0);
    }
}
