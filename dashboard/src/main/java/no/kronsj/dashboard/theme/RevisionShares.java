package no.kronsj.dashboard.theme;

import java.util.List;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.ThemeRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.page.Page;

/** Each theme's share of the passages of each revision. */
public record RevisionShares(List<String> revisions, List<Row> rows) {

    /** One theme. */
    public record Row(ThemeLabel theme, List<Figures.Shown> shares) {}

    static RevisionShares of(PublishedRun run, Page page, List<ThemeRow> shown) {
        List<MeasureRow> shares = run.measures().allOf("theme_share", "theme");
        List<String> revisions = shares.stream().map(row -> row.key().wave()).filter(wave -> !wave.isEmpty())
                .distinct().sorted(Passage.REVISIONS).toList();
        return new RevisionShares(revisions, shown.stream().map(theme -> new Row(ThemeLabel.of(theme), revisions
                .stream().map(revision -> shares.stream()
                        .filter(row -> row.key().subject().equals(theme.theme()))
                        .filter(row -> row.key().wave().equals(revision)).findFirst().orElse(null))
                .map(page.figures()::shown).toList())).toList());
    }
}
