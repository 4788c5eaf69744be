package no.kronsj.dashboard.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.result.Interval;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.figure.Figures.Shown;
import no.kronsj.dashboard.page.Page;

/**
 * How evenly people took part in one layer.
 *
 * @param finding  one sentence
 * @param curves   everybody's, and the groups' where they may be seen
 * @param columns  measures of the table of groups
 * @param groups   a line for each group
 * @param sessions a line for each group and session, where there are several
 * @param kinds    how much of the airtime each kind of people had
 * @param aside    what was left out, in words
 */
public record LayerBalance(String id, String title, String finding, List<Curve> curves, List<Column> columns,
        List<Line> groups, List<Line> sessions, List<Kind> kinds, List<String> aside) {
    private static final String GINI = "participation_gini";
    private static final String CHANCE = "participation_gini_expected";
    private static final List<String> COLUMNS = List.of(GINI, CHANCE, "participation_silent_share",
            "participation_evenness", "participation_max_share", "turn_taking");

    static LayerBalance of(PublishedRun run, Page page, String layer) {
        List<Line> whole = new ArrayList<>();
        List<Line> bySession = new ArrayList<>();
        for (MeasureRow row : run.measures().allOf(GINI, "layer_group")) {
            String subject = row.key().subject();
            if (subject.startsWith(layer + "@")) {
                String group = subject.substring(layer.length() + 1);
                String session = row.key().wave();
                Line line = new Line(group, run.groupTitle(group), session(run, page, session),
                        COLUMNS.stream().map(measure -> shown(run, page, measure, subject, session)).toList());
                (session.isEmpty() ? whole : bySession).add(line);
            }
        }
        String title = page.layer(layer);
        return new LayerBalance(layer, title, finding(run, page, layer), Curve.of(run, page, layer, title),
                COLUMNS.stream().map(measure -> new Column(measure, page.text("participation." + measure))).toList(),
                whole, bySession, Kind.of(run, page, layer), aside(run, page, layer));
    }

    private static String finding(PublishedRun run, Page page, String layer) {
        MeasureRow uneven = run.measures().find("participation_uneven_share", layer).orElse(null);
        MeasureRow silent = run.measures().find("participation_silent_share", layer).orElse(null);
        return uneven == null || uneven.value() == null
                ? page.text("participation.nothing")
                : page.text("participation.finding", page.figures().shown(uneven).text(),
                        page.figures().shown(silent).text());
    }

    private static Shown shown(PublishedRun run, Page page, String measure, String subject, String session) {
        Optional<MeasureRow> row = run.measures().allOf(measure, "layer_group").stream()
                .filter(found -> found.key().subject().equals(subject) && found.key().wave().equals(session))
                .findFirst();
        if (!measure.equals(CHANCE)) {
            return measure.equals("participation_silent_share") || measure.equals("participation_max_share")
                    ? page.figures().mean(row.orElse(null))
                    : page.figures().unsigned(row.orElse(null));
        }
        @Nullable
        Interval chance = row.map(MeasureRow::interval).orElse(null);
        return chance == null
                ? page.figures().unsigned(row.orElse(null))
                : page.figures().plain(page.numbers().decimal(chance.hi(), 2));
    }

    private static String session(PublishedRun run, Page page, String session) {
        return run.info().sessions().stream().filter(known -> known.id().equals(session)).findFirst()
                .map(SessionInfo::title).map(page::local).orElse(session);
    }

    private static List<String> aside(PublishedRun run, Page page, String layer) {
        return run.measures().partsOf("participation_aside", layer).stream()
                .map(row -> page.text("voice." + row.key().subject().substring(layer.length() + 1),
                        page.figures().shown(row).text()))
                .toList();
    }

    /** One measure of the table. */
    public record Column(String measure, String name) {}

    /** One group, in all or in one session; figures in the order of the columns. */
    public record Line(String group, String title, String session, List<Shown> figures) {}
}
