package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.goal.GoalPage;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.report.Block.Heading;
import no.kronsj.dashboard.report.Block.Items;
import no.kronsj.ingest.wording.ForeignText;
import no.kronsj.ingest.workshop.Assessment.Part;
import no.kronsj.ingest.workshop.LocalText;

/**
 * What the evaluator wrote, where only a person can: paragraphs, {@code ## headings} and lines that begin with {@code - }.
 * Where nothing was written, the chapter says so.
 */
record EvaluatorWords(EditionInfo info, Page page) {
    private static final List<String> RESERVATIONS = List.of("note.FRAME-UNKNOWN", "note.NO-BASELINE", "note.UNPAIRED",
            "note.RECALL", "note.PARTIAL");

    /** The words of a part as blocks. */
    List<Block> words(Part part) {
        Optional<LocalText> written = Optional.ofNullable(info.assessment().get(part));
        return written.map(text -> blocks(page.local(text)))
                .orElseGet(() -> List.of(Block.note(page.text("report.unwritten"))));
    }

    Section judgement() {
        return Section.of(page.text("report.judgement"), words(Part.JUDGEMENT));
    }

    /** The evaluator's limits, and those that the figures bring themselves. */
    Section limits(OverviewPage overview, List<GoalPage> goals) {
        var blocks = new ArrayList<Block>(words(Part.LIMITS));
        List<String> reservations = RESERVATIONS.stream().map(page::text).toList();
        blocks.add(new Heading(page.text("report.limits.figures")));
        blocks.add(new Items(Stream.of(overview.limits().stream(),
                goals.stream().flatMap(goal -> goal.notes().stream()).filter(reservations::contains),
                overview.gaps().stream()).flatMap(texts -> texts).distinct().toList()));
        return Section.of(page.text("report.limits"), blocks);
    }

    Section followUp() {
        return Section.of(page.text("report.followUp"), words(Part.FOLLOW_UP));
    }

    private static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        for (String part : text.strip().split("\\R\\s*\\R")) {
            List<String> lines = part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            List<String> heading = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
            heading.forEach(line -> blocks.add(new Heading(visible(line.replaceFirst("^#+\\s*", "")))));
            body(lines.subList(heading.size(), lines.size())).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static Optional<Block> body(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(lines.stream().allMatch(line -> line.startsWith("- "))
                ? new Items(lines.stream().map(line -> visible(line.substring(2))).toList())
                : Block.text(visible(String.join(" ", lines))));
    }

    private static String visible(String text) {
        return ForeignText.visible(text);
    }
}
