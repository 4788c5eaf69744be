package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.kronsj.dashboard.goal.GoalPage;
import no.kronsj.dashboard.method.MethodText;
import no.kronsj.dashboard.overview.OverviewPage;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.report.Block.Heading;
import no.kronsj.dashboard.report.Block.Items;
import no.kronsj.dashboard.report.Block.Text;
import no.kronsj.dashboard.report.Block.Tone;

/** The plan with all its changes, and how each figure was made. */
final class Appendices {
    /** What explains the chapters beside the goals. */
    private static final List<String> ALWAYS = List.of("gas_t", "themes", "new_tie_rate", "participation_gini",
            "suppression");

    private Appendices() {}

    static Section plan(Page page, OverviewPage overview) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.text(overview.history().sentence()));
        GoalChapter.changes(overview.history(), blocks);
        return Section.of(page.text("report.plan"), blocks);
    }

    /** Each method once, in the order in which the goals meet them. */
    static Section methods(Page page, List<GoalPage> goals) {
        List<Section> parts = Stream.concat(goals.stream().flatMap(goal -> goal.methods().stream()), ALWAYS.stream())
                .distinct().map(method -> MethodText.find(page.language(), method)).flatMap(Optional::stream)
                .map(Appendices::method).toList();
        return Section.of(page.text("report.methods"), List.of(Block.text(page.text("methods.lead"))), parts);
    }

    private static Section method(MethodText text) {
        return Section.of(text.title(), text.blocks().stream().map(Appendices::block).toList()).whole();
    }

    private static Block block(MethodText.Block block) {
        return switch (block) {
            case MethodText.Heading heading -> new Heading(heading.text());
            case MethodText.Formula formula -> new Text(formula.text(), Tone.FORMULA);
            case MethodText.Items items -> new Items(items.texts());
            case MethodText.Paragraph paragraph -> Block.text(paragraph.text());
        };
    }
}
