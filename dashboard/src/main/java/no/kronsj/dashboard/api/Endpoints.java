package no.kronsj.dashboard.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.edition.RunStamp;
import no.kronsj.dashboard.overview.HeldFigures;
import no.kronsj.ingest.workshop.Language;

/** Every list: the editions, their sessions, what can be found in their texts, and every result table. */
final class Endpoints {
    private static final Column TEXT = new Column("text", Column.Type.TEXT, "the passage as it was written");
    /** Where the passage's id stands, behind the edition and the run. */
    private static final int PASSAGE = 2;
    private static final List<Endpoint> ALL = Stream
            .of(Stream.of(editions(), sessions()), Planned.all().stream(),
                    Stream.of(Finding.search(), Finding.facets(), Finding.concordance()),
                    Arrays.stream(ResultTable.values()).map(Endpoints::table))
            .flatMap(Function.identity()).toList();

    private Endpoints() {}

    static List<Endpoint> all() {
        return ALL;
    }

    static Optional<Endpoint> find(String name) {
        return ALL.stream().filter(endpoint -> endpoint.name().equals(name)).findFirst();
    }

    static Column text(String name, String meaning) {
        return new Column(name, Column.Type.TEXT, meaning);
    }

    private static Endpoint editions() {
        return new Endpoint("editions", "One row per edition that was published.",
                List.of(text("title_nb", "its name in Bokmål"), text("title_nn", "its name in Nynorsk"),
                        text("title_en", "its name in English"),
                        text("organiser", "who held it, in the edition's language"),
                        text("language", "language of the material"),
                        new Column("invented", Column.Type.BOOLEAN, "whether people and answers are made up"),
                        text("survey_figures",
                                "own, or earlier or hidden while the answers of few people are new"),
                        text("survey_figures_since",
                                "unless they are own: the day of the last release that had its own, as ISO 8601")),
                List.of(), (run, asked) -> List.of(edition(run.info(), HeldFigures.of(run, asked.page()))));
    }

    private static List<String> edition(EditionInfo info, Optional<RunStamp.HeldBack> held) {
        return List.of(info.title().in(Language.NB), info.title().in(Language.NN), info.title().in(Language.EN),
                Optional.ofNullable(info.organiser()).map(who -> who.in(info.language())).orElse(""),
                info.language().code(), info.invented() ? "yes" : "no",
                held.map(figures -> figures.kept() ? "earlier" : "hidden").orElse("own"),
                held.flatMap(RunStamp.HeldBack::since).map(LocalDate::toString).orElse(""));
    }

    private static Endpoint sessions() {
        return new Endpoint("sessions", "One row per session of the programme.",
                List.of(text("session", "id of the session"), text("title", "its name in the edition's language"),
                        text("day", "its day, as ISO 8601")),
                List.of(), (run, asked) -> run.info().sessions().stream().map(session -> List.of(session.id(),
                        session.title().in(run.info().language()), session.day().toString())).toList());
    }

    private static Endpoint table(ResultTable table) {
        boolean passages = table == ResultTable.PASSAGES;
        List<Column> columns = passages
                ? Stream.concat(table.described().stream(), Stream.of(TEXT)).toList()
                : table.described();
        return passages
                ? new Endpoint(table.tableName(), table.rowIs(), columns, List.of(), Endpoints::passages,
                        Endpoints::withText)
                : new Endpoint(table.tableName(), table.rowIs(), columns, List.of(),
                        (run, asked) -> run.rows().of(table));
    }

    /** Without their texts, but where these decide which rows are shown. */
    private static List<List<String>> passages(PublishedRun run, Asked asked) {
        List<List<String>> rows = run.rows().of(ResultTable.PASSAGES).stream()
                .map(row -> Stream.concat(row.stream(), Stream.of("")).toList()).toList();
        return asked.filters().containsKey(TEXT.name())
                ? rows.stream().map(row -> withText(run, row, row.getFirst())).toList()
                : rows;
    }

    private static List<String> withText(PublishedRun run, List<String> row) {
        return withText(run, row, row.get(PASSAGE));
    }

    private static List<String> withText(PublishedRun run, List<String> row, String passage) {
        List<String> complete = new ArrayList<>(row);
        complete.set(row.size() - 1, run.passages().find(passage).map(Passage::text).orElse(""));
        return List.copyOf(complete);
    }
}
