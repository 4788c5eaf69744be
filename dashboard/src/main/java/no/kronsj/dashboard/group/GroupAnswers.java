package no.kronsj.dashboard.group;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Unit;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * What one group answered to one item: what its members said, and beside it what is left when it is drawn towards all
 * groups (metrics D2, D5). What a view may not show comes as hidden from the table and is shown so.
 *
 * @param answered how many of how many
 * @param share    the share of favourable answers, as given
 * @param pooled   the same, smoothed
 * @param mean     the mean, as given
 * @param smoothed the same, smoothed
 * @param place    which places the group can have
 * @param agreement how much its members are at one
 * @param reading  what that says, or ""
 */
public record GroupAnswers(Shown answered, Shown share, Shown pooled, Shown mean, Shown smoothed, Place place,
        Shown agreement, String reading) {
    private static final double SOME = 0.5;
    private static final double STRONG = 0.7;

    /** The measures whose pages explain what a view shows of it. */
    public static List<String> explained(Page page) {
        return page.restricted()
                ? List.of("top_box_share", "pooled_share", "mean", "pooled_mean", "rank_lo", "r_wg")
                : List.of("top_box_share", "r_wg");
    }

    static GroupAnswers of(PublishedRun run, Page page, String item, String group) {
        String subject = item + "@" + group;
        Figures figures = page.figures();
        Optional<MeasureRow> share = run.measures().find("top_box_share", subject);
        Optional<MeasureRow> smoothed = run.measures().find("pooled_mean", subject);
        Optional<MeasureRow> agreement = run.measures().find("r_wg", subject);
        Shown shownAgreement = figures.shown(agreement.orElse(null));
        return new GroupAnswers(answered(page, figures, share.orElse(null)), figures.shown(share.orElse(null)),
                figures.shown(run.measures().find("pooled_share", subject).orElse(null)),
                mean(figures, smoothed.orElse(null)), figures.shown(smoothed.orElse(null)),
                Place.of(run, page, item, group), shownAgreement, reading(page, agreement.orElse(null)));
    }

    /** Hidden, or without data, just as the share is; n itself is a figure that may give somebody away. */
    private static Shown answered(Page page, Figures figures, @Nullable MeasureRow share) {
        Long n = share == null ? null : share.n();
        Long frame = share == null ? null : share.frame();
        if (n == null) {
            return figures.shown(share);
        }
        String count = page.numbers().whole(n);
        return figures.plain(frame == null ? count : page.text("figure.of", count, page.numbers().whole(frame)));
    }

    /** The mean as given stands in a note of the smoothed one; what hides the one hides the other. */
    private static Shown mean(Figures figures, @Nullable MeasureRow smoothed) {
        Double raw = smoothed == null ? null : Comparison.number(smoothed, "raw");
        return raw == null || smoothed == null || smoothed.value() == null
                ? figures.shown(smoothed)
                : figures.shown(raw, Unit.SCORE, smoothed.n(), smoothed.status());
    }

    private static String reading(Page page, @Nullable MeasureRow agreement) {
        Double value = agreement == null ? null : agreement.value();
        if (value == null) {
            return "";
        }
        return page.text("agreement." + (value < 0
                ? "split"
                : value < SOME
                        ? "weak"
                        : value < STRONG
                                ? "some"
                                : "strong"));
    }
}
