package no.kronsj.dashboard.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import no.kronsj.analysis.result.SourceRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Download;
import no.kronsj.dashboard.page.Page;

/**
 * A document to keep. Everybody may have its text as it was read. The file itself can name its authors and hold comments,
 * deleted text and addresses, which no public page shows, so only the restricted view hands it out.
 */
public final class DocumentFile {
    private DocumentFile() {}

    /** The text of a document that the index holds, a blank line between passages. */
    public static Optional<Download> text(PublishedRun run, String file) {
        List<Passage> passages = run.passages().document(file);
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(Download.text(name(file).replaceAll("\\.[A-Za-z0-9]{1,8}$", "") + ".txt", "text/plain",
                        passages.stream().map(Passage::text).collect(Collectors.joining("\n\n", "", "\n"))));
    }

    /** The file as it was handed in. */
    public static Optional<Download> original(PublishedRun run, Page page, String file) {
        return hasOriginal(run, page, file)
                ? source(run, file).flatMap(row -> run.sources().find(row.sha256()))
                        .map(bytes -> new Download(name(file), "application/octet-stream", bytes))
                : Optional.empty();
    }

    static boolean hasOriginal(PublishedRun run, Page page, String file) {
        return page.restricted() && !run.passages().document(file).isEmpty()
                && source(run, file).filter(row -> run.sources().has(row.sha256())).isPresent();
    }

    private static Optional<SourceRow> source(PublishedRun run, String file) {
        return run.results().sources().stream().filter(row -> row.file().equals(file)).findFirst();
    }

    /** The group stands in the folder, so the folder stays in the name. */
    private static String name(String file) {
        return file.replace('/', '-');
    }
}
