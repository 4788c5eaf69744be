package no.kronsj.ingest.source.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.source.content.SourceContent.Chat;
import no.kronsj.ingest.source.content.SourceContent.Chat.Act;
import no.kronsj.ingest.source.content.SourceContent.Chat.Links;
import no.kronsj.ingest.source.content.SourceContent.Chat.Message;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.grid.Grid;
import no.kronsj.ingest.source.grid.Grids;

/** A Discord channel as DiscordChatExporter writes it in csv; how dates look was the choice of whoever exported. */
public final class DiscordTable implements FormatReader {
    private static final List<String> HEADINGS = List.of("AuthorID", "Author", "Date", "Content", "Attachments",
            "Reactions");

    @Override
    public Optional<String> recognise(SourceFile file) {
        Grid grid = file.isText() && file.text().contains(HEADINGS.getFirst()) ? Grids.of(file) : Grid.NONE;
        boolean fits = !grid.rows().isEmpty() && grid.rows().getFirst().cells().equals(HEADINGS);
        return fits ? Optional.of(String.join(", ", HEADINGS)) : Optional.empty();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) {
        Grid grid = Grids.of(file);
        issues.addAll(grid.issues());
        var messages = new ArrayList<Message>();
        for (Grid.Row row : grid.rows().stream().skip(1).toList()) {
            Instant instant = Instants.ofIso(Optional.of(row.cell(2)));
            messages.add(new Message(row.number(), row.cell(1).strip(), row.cell(0).strip(),
                    instant == null ? row.cell(2) : null, instant, row.cell(3).strip(), false, Act.MESSAGE, null,
                    Links.NONE));
        }
        return new Reading(new Chat(messages), grid.broken());
    }
}
