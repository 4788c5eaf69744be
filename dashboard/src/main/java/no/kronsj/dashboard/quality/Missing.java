package no.kronsj.dashboard.quality;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.MissingRow;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.ingest.wording.ForeignText;

/**
 * How many answered each item, and why the others did not.
 *
 * @param headings of the numbers
 * @param lines    one per item
 */
public record Missing(List<String> headings, List<Line> lines) {
    private static final List<String> HEADINGS = List.of("answered", "notInvited", "notResponded", "notShown",
            "skipped", "dontKnow", "notApplicable", "unreadable", "frame");

    static Missing of(PublishedRun run, Page page) {
        return new Missing(HEADINGS.stream().map(heading -> heading(page, heading)).toList(),
                run.results().missing().stream().map(row -> line(run.info(), page, row)).toList());
    }

    private static String heading(Page page, String heading) {
        return page.text("data.missing." + heading);
    }

    private static Line line(EditionInfo info, Page page, MissingRow row) {
        String item = row.instrument() + "." + row.item();
        String heading = Optional.ofNullable(info.items().get(item)).map(EditionInfo.ItemInfo::heading).orElse("");
        String wave = row.wave().equals(row.instrument()) ? "" : row.wave();
        return new Line(ForeignText.visible(item), ForeignText.visible(wave),
                heading.equals(row.item()) ? "" : ForeignText.visible(heading),
                row.people() == null ? page.text("status.SUPPRESSED") : "", numbers(page, row));
    }

    private static List<Number> numbers(Page page, MissingRow row) {
        List<String> texts = texts(page, row);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Number(heading(page, HEADINGS.get(i)), texts.get(i))).toList();
    }

    private static List<String> texts(Page page, MissingRow row) {
        MissingRow.Counts people = row.people();
        if (people == null) {
            return Collections.nCopies(HEADINGS.size(), page.text("status.SUPPRESSED.mark"));
        }
        return Stream.of(people.answered(), people.notInvited(), people.notResponded(), people.notShown(),
                people.skipped(), people.dontKnow(), people.notApplicable(), people.unreadable(), row.frame())
                .map(count -> number(page, count)).toList();
    }

    private static String number(Page page, @Nullable Long count) {
        return count == null ? page.text("status.absent.mark") : page.numbers().whole(count);
    }

    /** One item; {@code hidden} says why its numbers are, else "". */
    public record Line(String item, String wave, String heading, String hidden, List<Number> numbers) {}

    /** One number, and its heading for where there is no room for a table. */
    public record Number(String heading, String text) {}
}
