package no.kronsj.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.network.NetworkPage;
import no.kronsj.dashboard.network.TiePicture;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.participation.LayerBalance;
import no.kronsj.dashboard.participation.ParticipationPage;
import no.kronsj.dashboard.report.Block.Cell;
import no.kronsj.dashboard.report.Block.Column;
import no.kronsj.dashboard.report.Block.Grid;
import no.kronsj.dashboard.report.Block.Heading;
import no.kronsj.dashboard.report.Block.Items;
import no.kronsj.dashboard.report.Block.Picture;
import no.kronsj.dashboard.report.Block.Row;

/** Who met whom, and who was heard: counts of groups, never a person. */
record ContactChapter(Page page) {
    private static final int MOST_TIES = 12;
    /** What a reader asks first; all else stands on the pages and in the table of measures. */
    private static final List<String> ASKED_FIRST = List.of("partners_median", "without_contact_share",
            "three_partners_share", "new_tie_rate", "persistence", "density", "ei_index", "ei_expected",
            "pairing_group_coverage");

    static Section of(PublishedRun run, Page page) {
        var chapter = new ContactChapter(page);
        NetworkPage network = NetworkPage.read(run, page);
        var parts = new ArrayList<Section>();
        network.picture().map(chapter::drawn).ifPresent(parts::add);
        network.uses().stream().map(chapter::use).forEach(parts::add);
        List<LayerBalance> layers = ParticipationPage.read(run, page).layers();
        if (!layers.isEmpty()) {
            parts.add(chapter.participation(layers));
        }
        return Section.of(page.text("report.contact"), List.of(parts.isEmpty()
                ? Block.note(page.text("network.none"))
                : Block.text(page.text("network.why"))), parts);
    }

    private Section drawn(TiePicture drawn) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.text(drawn.finding()));
        drawn.picture().ifPresent(picture -> {
            blocks.add(new Picture(picture, drawn.finding(), page.text("network.readPicture")));
            blocks.add(new Items(drawn.legend().stream().map(TiePicture.Sign::title).toList()));
        });
        List<TiePicture.Row> most = drawn.rows().stream().filter(row -> row.ties().look().equals("ok"))
                .limit(MOST_TIES).toList();
        if (!most.isEmpty()) {
            blocks.add(new Grid(page.text("report.ties"), "",
                    List.of(Column.words(page.text("network.from"), 4), Column.words(page.text("network.to"), 4),
                            Column.number(page.text("network.count"))),
                    most.stream().map(row -> Row.of(row.from().title(), row.to().title(), row.ties().text()))
                            .toList()));
        }
        return Section.of(page.text("network.drawn"), blocks);
    }

    private Section use(NetworkPage.Use use) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.text(use.meaning()));
        use.layers().forEach(layer -> {
            List<NetworkPage.Figure> figures = layer.figures().stream()
                    .filter(figure -> ASKED_FIRST.contains(figure.measure())).toList();
            if (!figures.isEmpty()) {
                blocks.add(figures(layer.title(), figures));
            }
        });
        return Section.of(use.title(), blocks).whole();
    }

    private Grid figures(String layer, List<NetworkPage.Figure> figures) {
        return new Grid(layer, "", List.of(Column.words(page.text("figure.measure"), 4),
                Column.words(page.text("figure.about"), 2), Column.number(page.text("figure.value")),
                Column.words(page.text("report.meaning"), 4)),
                figures.stream().map(figure -> Row.of(figure.name(), figure.attribute(), figure.shown().text(),
                        figure.meaning())).toList());
    }

    private Section participation(List<LayerBalance> layers) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.text(page.text("participation.why")));
        for (LayerBalance layer : layers) {
            blocks.add(new Heading(layer.title()));
            blocks.add(Block.text(layer.finding()));
            if (!layer.groups().isEmpty()) {
                blocks.add(balance(layer));
            }
        }
        return Section.of(page.text("participation.title"), blocks);
    }

    private Grid balance(LayerBalance layer) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(page.text("groups.group"), 3));
        layer.columns().forEach(column -> columns.add(Column.number(column.name())));
        return new Grid(page.text("participation.groups"), "", columns, layer.groups().stream().map(line -> {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(line.title()));
            IntStream.range(0, layer.columns().size()).forEach(i -> cells.add(Cell.of(line.figures().get(i).text())));
            return new Row(cells);
        }).toList());
    }
}
