package no.kronsj.dashboard.report;

import gg.jte.Content;

import no.kronsj.dashboard.chart.VerdictMark;
import no.kronsj.dashboard.page.Assets;
import no.kronsj.dashboard.page.Renderer;
import no.kronsj.dashboard.page.View;

/**
 * A report as a template sees it.
 *
 * @param paper whether it is to be printed; else it is read on a screen
 * @param style the stylesheet, so that the file needs nothing beside it
 */
public record Sheet(Report report, boolean paper, String style) {
    private static final double MARK = 0.6;

    /** One file for a browser, in the pages' own looks. */
    static String screen(Report report) {
        return render(report, false, css("kronsj.css") + Assets.in(Sheet.class, "screen.css", "text/css").text());
    }

    /** The same for a printer, as XML. */
    static String paper(Report report) {
        return render(report, true, Assets.in(Sheet.class, "paper.css", "text/css").text());
    }

    private static String css(String file) {
        return Assets.of(file, "text/css").text();
    }

    private static String render(Report report, boolean paper, String style) {
        var view = new View("report/report.jte", report.cover().title(), new Sheet(report, paper, style));
        return new Renderer().text(report.page(), view);
    }

    /** A picture as this sheet shows it. */
    public Content draw(Block.Picture picture) {
        return paper ? Drawing.of(picture.drawing(), picture.words()) : picture.drawing();
    }

    /** The mark of a verdict. */
    public Content mark(Block.Judged judged) {
        return paper
                ? Drawing.of(VerdictMark.of(judged.verdict()), judged.words(), MARK)
                : VerdictMark.of(judged.verdict());
    }

    /** The look of a verdict in the stylesheet. */
    public String look(Block.Judged judged) {
        return judged.verdict().word().replace('_', '-');
    }
}
