package no.kronsj.dashboard.api;

import java.util.List;
import java.util.Map;

import no.kronsj.analysis.result.Column;
import no.kronsj.dashboard.edition.EditionInfo.GoalInfo;
import no.kronsj.dashboard.edition.EditionInfo.ItemInfo;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.ingest.workshop.Language;

/** What the pages show of an edition's plan: the questions with their answers, what each goal is, what each layer tells. */
final class Planned {
    private Planned() {}

    static List<Endpoint> all() {
        return List.of(items(), goals(), layers(), questions());
    }

    private static Endpoint items() {
        return new Endpoint("items", "One row per item of a form.",
                List.of(Endpoints.text("item", "id of the item, as after.voice"),
                        Endpoints.text("heading", "the question as it was asked"),
                        new Column("levels", Column.Type.LIST, "the answers, from least to most favourable"),
                        new Column("top", Column.Type.INTEGER, "how many of the last ones count as favourable")),
                List.of(), (run, asked) -> run.info().items().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(item -> item(item.getKey(), item.getValue())).toList());
    }

    /** A level that holds the mark between two would be two. */
    private static List<String> item(String id, ItemInfo item) {
        return List.of(id, item.heading(),
                String.join(";", item.levels().stream().map(level -> level.replace(';', ',')).toList()),
                String.valueOf(item.top()));
    }

    private static Endpoint goals() {
        return new Endpoint("planned_goals", "One row per goal of the plan; what became of it stands in goals.",
                List.of(Endpoints.text("goal", "id of the goal"), Endpoints.text("title_nb", "its name in Bokmål"),
                        Endpoints.text("title_nn", "its name in Nynorsk"),
                        Endpoints.text("title_en", "its name in English"),
                        Endpoints.text("criterion", "OECD-DAC criterion"),
                        Endpoints.text("level", "Kirkpatrick level"),
                        new Column("weight", Column.Type.NUMBER, "its weight among the goals"),
                        new Column("lower_is_better", Column.Type.BOOLEAN, "whether less is better"),
                        new Column("indicators", Column.Type.LIST, "how one knows: kind and what it looks at")),
                List.of(), (run, asked) -> run.results().goals().stream().flatMap(row -> run.info()
                        .findGoal(row.goal()).map(goal -> goal(row.goal(), goal)).stream()).toList());
    }

    private static List<String> goal(String id, GoalInfo goal) {
        return List.of(id, goal.title().in(Language.NB), goal.title().in(Language.NN), goal.title().in(Language.EN),
                goal.criterion(), goal.level(), String.valueOf(goal.weight()), goal.lower() ? "yes" : "no",
                String.join(";", goal.indicators().stream()
                        .map(indicator -> (indicator.kind() + " " + indicator.subject()).strip()).toList()));
    }

    private static Endpoint layers() {
        return new Endpoint("layers", "One row per layer of encounters.",
                List.of(Endpoints.text("layer", "id of the layer"),
                        Endpoints.text("use", "baseline, designed, chosen, follow-up, presence or participation")),
                List.of(), (run, asked) -> run.info().layers().entrySet().stream()
                        .map(layer -> List.of(layer.getKey(), layer.getValue())).toList());
    }

    private static Endpoint questions() {
        return new Endpoint("questions", "One row per question of the programme.",
                List.of(Endpoints.text("question", "id of the question"),
                        Endpoints.text("text_nb", "the question in Bokmål"),
                        Endpoints.text("text_nn", "the question in Nynorsk"),
                        Endpoints.text("text_en", "the question in English")),
                List.of(), (run, asked) -> questions(run));
    }

    private static List<List<String>> questions(PublishedRun run) {
        return run.info().questions().stream().map(question -> List.of(question.id(),
                question.text().in(Language.NB), question.text().in(Language.NN), question.text().in(Language.EN)))
                .toList();
    }
}
