package no.kronsj.dashboard.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import no.kronsj.analysis.result.SourceRow;
import no.kronsj.dashboard.citation.EditionCitation;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.overview.HeldFigures;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;
import no.kronsj.ingest.wording.ForeignText;
import no.kronsj.ingest.wording.Fragments;

/**
 * The files and their problems.
 *
 * @param summary  files, and rows in, used and set aside, in one sentence
 * @param files    in the order of the table
 * @param problems by what they cost
 * @param missing  why people gave no answer
 * @param linking  of forms with persons
 * @param citation of the whole
 * @param held     from when the figures are where they are not the run's own, or ""
 */
public record DataPage(String summary, List<File> files, Problems problems, Missing missing, Linking linking,
        EditionCitation citation, String held) {

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("quality/data.jte", page.text("data.title"), read(run, page));
    }

    /** What stands on it. */
    public static DataPage read(PublishedRun run, Page page) {
        List<SourceRow> sources = run.results().sources();
        // The last time counts.
        Map<String, String> replaced = new HashMap<>();
        run.results().replacements().forEach(row -> replaced.put(row.file(), row.replacedAt()));
        return new DataPage(summary(page, sources),
                sources.stream().map(row -> file(page, row, replaced.getOrDefault(row.file(), ""))).toList(),
                Problems.of(run.results().issues(), page), Missing.of(run, page), Linking.of(run, page),
                EditionCitation.of(run, page), HeldFigures.sentence(run, page));
    }

    private static String summary(Page page, List<SourceRow> sources) {
        return page.words().count("data.summary", sources.size(), sum(page, sources, SourceRow::rowsIn),
                sum(page, sources, SourceRow::kept), sum(page, sources, SourceRow::setAside));
    }

    private static String sum(Page page, List<SourceRow> sources, ToLongFunction<SourceRow> count) {
        return page.numbers().whole(sources.stream().mapToLong(count).sum());
    }

    private static File file(Page page, SourceRow row, String replacedAt) {
        return new File(ForeignText.visible(row.file()), row.format(), row.encoding(),
                page.numbers().whole(row.rowsIn()), page.numbers().whole(row.kept()),
                page.numbers().whole(row.setAside()), row.setAside() > 0,
                ForeignText.visible(Fragments.shown(page.language(), row.message())),
                replaced(page, replacedAt), row.sha256());
    }

    private static String replaced(Page page, String at) {
        return at.isEmpty()
                ? ""
                : page.text("data.replaced",
                        page.numbers().date(LocalDate.ofInstant(Instant.parse(at), ZoneOffset.UTC)));
    }

    /** One file; {@code replaced} says when it came in place of another. */
    public record File(String file, String format, String encoding, String rowsIn, String kept, String setAside,
            boolean lost, String message, String replaced, String sha256) {}
}
