package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.report.Block.Cell;
import no.kronsj.dashboard.report.Block.Column;
import no.kronsj.dashboard.report.Block.Grid;
import no.kronsj.dashboard.report.Block.Heading;
import no.kronsj.dashboard.report.Block.Picture;
import no.kronsj.dashboard.report.Block.Quotation;
import no.kronsj.dashboard.report.Block.Row;
import no.kronsj.dashboard.report.Block.Text;
import no.kronsj.dashboard.report.Block.Tone;
import no.kronsj.dashboard.theme.Quote;
import no.kronsj.dashboard.theme.ThemeLabel;
import no.kronsj.dashboard.theme.ThemesPage;
import no.kronsj.ingest.wording.ForeignText;

/** What the groups wrote about, in their own words. */
record ThemeChapter(Page page, ThemesPage themes) {

    static Section of(PublishedRun run, Page page) {
        return new ThemeChapter(page, ThemesPage.read(run, page)).section();
    }

    private Section section() {
        if (themes.themes().isEmpty()) {
            return Section.of(page.text("themes.title"), List.of(Block.note(page.text("themes.empty"))));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Text(themes.answer(), Tone.LEAD));
        blocks.add(Block.text(Sentences.of(page.text("themes.lead"), page.text("themes.why"))));
        blocks.add(Block.text(Sentences.of(themes.unassigned(), page.text("themes.unassignedWhy"), themes.hidden(),
                themes.apart())));
        return Section.of(page.text("themes.title"), blocks,
                themes.map().drawn() ? List.of(each(), who(), map()) : List.of(each(), who()));
    }

    private Section each() {
        var blocks = new ArrayList<Block>();
        for (ThemesPage.Entry entry : themes.themes()) {
            blocks.add(new Heading(entry.theme().label()));
            blocks.add(Block.text(Sentences.of(entry.size(), entry.standing(), entry.single().isEmpty()
                    ? ""
                    : page.text("themes.single", entry.single()), parts(entry.parts()))));
            entry.quotes().forEach(quote -> blocks.add(quotation(quote)));
        }
        return Section.of(page.text("report.themes.each"), blocks);
    }

    private String parts(List<ThemeLabel> parts) {
        return parts.isEmpty()
                ? ""
                : page.text("themes.parts") + " "
                        + parts.stream().map(ThemeLabel::label).collect(Collectors.joining("; ")) + ".";
    }

    private Quotation quotation(Quote quote) {
        String language = page.foreign(quote.language());
        return new Quotation(ForeignText.visible(quote.text().strip().replaceAll("\\s+", " ")),
                language == null ? "" : language, quote.source());
    }

    private Section who() {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(page.text("themes.theme"), 5));
        IntStream.rangeClosed(1, themes.groups().size())
                .forEach(number -> columns.add(Column.number(page.numbers().whole(number))));
        String numbers = IntStream.range(0, themes.groups().size())
                .mapToObj(i -> page.numbers().whole(i + 1L) + ": " + themes.groups().get(i).title())
                .collect(Collectors.joining(" · "));
        return Section.of(page.text("themes.who"), List.of(new Grid(page.text("themes.cells"), "", columns,
                themes.rows().stream().map(ThemeChapter::row).toList()), Block.note(numbers))).whole();
    }

    private static Row row(ThemesPage.Row row) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(row.theme().label()));
        row.cells().forEach(cell -> cells.add(Cell.of(cell.count())));
        return new Row(cells);
    }

    private Section map() {
        return Section.of(page.text("themes.map"), List.of(
                new Picture(themes.map().picture(), page.text("themes.map.label"), ""),
                Block.note(page.text("themes.map.why")),
                new Grid(page.text("themes.map.table"), "",
                        List.of(Column.number(page.text("report.number")), Column.words(page.text("themes.theme"), 5),
                                Column.number(page.text("themes.map.passages")),
                                Column.words(page.text("themes.map.nearest"), 5)),
                        themes.map().rows().stream().map(row -> Row.of(page.numbers().whole(row.number()),
                                row.theme().label(), row.passages(), row.nearest().isEmpty()
                                        ? page.text("themes.map.alone")
                                        : row.nearest()))
                                .toList())))
                .whole();
    }
}
