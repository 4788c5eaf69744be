package no.kronsj.dashboard.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import no.kronsj.analysis.result.Column;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.ingest.workshop.Language;

/** Every list: the editions, their sessions, what can be found in their texts, and every result table. */
final class Endpoints {
    private static final Column TEXT = new Column("text", Column.Type.TEXT, "the passage as it was written");
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
                        new Column("invented", Column.Type.BOOLEAN, "whether people and answers are made up")),
                List.of(), (run, asked) -> List.of(edition(run.info())));
    }

    private static List<String> edition(EditionInfo info) {
        return List.of(info.title().in(Language.NB), info.title().in(Language.NN), info.title().in(Language.EN),
                Optional.ofNullable(info.organiser()).map(who -> who.in(info.language())).orElse(""),
                info.language().code(), info.invented() ? "yes" : "no");
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
        return new Endpoint(table.tableName(), table.rowIs(), columns, List.of(),
                (run, asked) -> passages ? withText(run) : ResultReader.cells(run.tables(), table));
    }

    private static List<List<String>> withText(PublishedRun run) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : ResultReader.cells(run.tables(), ResultTable.PASSAGES)) {
            List<String> more = new ArrayList<>(row);
            more.add(run.passages().find(row.getFirst()).map(Passage::text).orElse(""));
            rows.add(List.copyOf(more));
        }
        return rows;
    }
}
