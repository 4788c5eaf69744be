package no.kronsj.analysis.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.MissingRow;

/**
 * Why people gave no answer (J1): a row of 1..k−1 respondents or 1..k−1 answers is hidden whole, as the figures of its item
 * are. To a sensitive item every count of 1..k−1 respondents hides the row, since what is not said is said too.
 */
final class MissingRule {
    private final int minimumCell;
    private final SurveyMeasures survey;

    MissingRule(int minimumCell, SurveyMeasures survey) {
        this.minimumCell = minimumCell;
        this.survey = survey;
    }

    List<MissingRow> hide(List<MissingRow> rows) {
        return rows.stream().map(row -> tells(row) ? row.hidden() : row).toList();
    }

    /** The share of those who left an item blank, without those whose counts are hidden because the item needs more care. */
    List<MeasureRow> hideShares(List<MeasureRow> measures, List<MissingRow> rows) {
        Set<String> hidden = rows.stream().filter(this::tells)
                .map(row -> SurveyMeasures.key(row.instrument() + "." + row.item(), row.wave()))
                .filter(survey::sensitiveFamily).collect(Collectors.toSet());
        return measures.stream().map(row -> row.key().measure().equals("item_nonresponse")
                && hidden.contains(SurveyMeasures.key(row.key().subject(), row.key().wave())) ? row.hidden() : row)
                .toList();
    }

    private boolean tells(MissingRow row) {
        MissingRow.Counts people = row.people();
        if (people == null) {
            return false;
        }
        boolean small = small(people.respondents()) || small(people.answered());
        return small || survey.sensitiveItem(row.instrument() + "." + row.item(), row.wave())
                && LongStream.of(people.notShown(), people.skipped(), people.dontKnow(), people.notApplicable(),
                        people.unreadable(), people.respondents() - people.answered()).anyMatch(this::small);
    }

    private boolean small(long people) {
        return DisclosureControl.smallCell(people, minimumCell);
    }
}
