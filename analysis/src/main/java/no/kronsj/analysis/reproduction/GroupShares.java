package no.kronsj.analysis.reproduction;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.item.SurveyFigure;
import no.kronsj.analysis.result.MeasureRow;

/** A group's share in the top box with its interval and bounds, from how many of how many it is. */
final class GroupShares implements Recomputation {
    @Override
    public List<ExpectedCell> cells(PublishedTables tables) {
        return tables.all("top_box_share").stream().filter(row -> row.key().scope().equals("item_group"))
                .flatMap(row -> cells(tables, row)).toList();
    }

    private static Stream<ExpectedCell> cells(PublishedTables tables, MeasureRow row) {
        Long n = row.n();
        if (row.value() == null || n == null) {
            return Stream.of();
        }
        int answers = Math.toIntExact(n);
        SurveyFigure share = SurveyFigure.share((int) Math.round(row.value() * answers), answers,
                PublishedTables.people(row));
        MeasureRow again = Figures.framed(Figures.row(row.key(), share.value(), share.status(), share.unit(), answers)
                .interval(share.interval()).bounds(share.bounds()), PublishedTables.people(row), answers);
        return tables.whole(again, Set.of()).stream();
    }
}
