package no.kronsj.analysis.privacy.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.kronsj.analysis.aggregate.CountedTables;
import no.kronsj.analysis.aggregate.SmallTables;

/** An invented workshop counted as an evaluation counts its files. */
final class InventedTables {
    private static final int COLUMNS = 11;
    private static final int HOURS = 3 * 60 * 60;

    private final InventedWorkshop workshop;

    InventedTables(InventedWorkshop workshop) {
        this.workshop = workshop;
    }

    SmallTables tables() {
        List<Participant> people = workshop.people();
        List<Participant> known = people.stream().filter(person -> !person.role().isEmpty()).toList();
        return new CountedTables().with("members", counted(people, Participant::group, ""))
                .with("persons", lines(people, person -> person.id() + "|" + person.group()))
                .with("attributes", lines(known, person -> person.id() + "|role|" + person.role()))
                .with("classes", "role|" + known.stream().map(Participant::role).distinct().count())
                .with("respondents", perInstrument(instrument -> counted(responders(instrument), Participant::group,
                        instrument + "|" + instrument + "|")))
                .with("responders", perInstrument(instrument -> lines(responders(instrument),
                        person -> instrument + "|" + person.id())))
                .with("joint", "before|after|" + people.stream()
                        .filter(person -> person.responded("before") && person.responded("after")).count())
                .with("states", perItem(this::states))
                .with("answers", perItem(item -> levels(item, "", Participant::group)))
                .with("splits", perItem(item -> levels(item, "role|", Participant::role)))
                .with("strata", strata()).with("weighted", perItem(this::weighted))
                .with("sums", new InventedSums(people).lines())
                .with("pairs", pairs()).with("presence", presence()).with("encounters", encounters()).tables();
    }

    private List<Participant> responders(String instrument) {
        return workshop.people().stream().filter(person -> person.responded(instrument)).toList();
    }

    private static String lines(List<Participant> people, Function<Participant, String> line) {
        return people.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String perInstrument(Function<String, String> lines) {
        return InventedPlan.INSTRUMENTS.stream().map(lines).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String perItem(Function<String, String> lines) {
        return InventedPlan.ITEMS.stream().map(lines).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String counted(List<Participant> people, Function<Participant, String> by, String before) {
        Map<String, Long> counts = people.stream().collect(Collectors.groupingBy(by, TreeMap::new,
                Collectors.counting()));
        return counts.entrySet().stream().map(count -> before + count.getKey() + "|" + count.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String item(String item) {
        String instrument = InventedPlan.instrument(item);
        return instrument + "|" + instrument + "|" + InventedPlan.name(item) + "|";
    }

    private String states(String item) {
        return counted(responders(InventedPlan.instrument(item)),
                person -> person.level(item) == 0 ? "skipped" : "answered", item(item));
    }

    /** Of everybody whose value is known, how many are blank, saw the item, and chose each level. */
    private String levels(String item, String before, Function<Participant, String> by) {
        Map<String, List<Participant>> parts = responders(InventedPlan.instrument(item)).stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        if (!before.isEmpty()) {
            parts.remove("");
        }
        var rows = new ArrayList<String>();
        parts.forEach((value, people) -> rows.add(item(item) + before + value + "|" + counts(item, people)));
        return String.join("\n", rows);
    }

    private static String counts(String item, List<Participant> people) {
        var cells = new StringBuilder();
        cells.append(people.stream().filter(person -> person.level(item) == 0).count()).append('|').append(
                people.size());
        for (int level = 1; level <= COLUMNS; level++) {
            int wanted = level;
            cells.append('|').append(people.stream().filter(person -> person.level(item) == wanted).count());
        }
        return cells.toString();
    }

    private String strata() {
        Map<String, List<Participant>> roles = workshop.people().stream()
                .collect(Collectors.groupingBy(Participant::role, TreeMap::new, Collectors.toList()));
        return roles.entrySet().stream().map(role -> "after|%s|%d|%d".formatted(role.getKey(), role.getValue().size(),
                role.getValue().stream().filter(person -> person.responded("after")).count()))
                .collect(Collectors.joining("\n"));
    }

    private String weighted(String item) {
        return item.startsWith("after.") ? levels(item, "", Participant::role) : "";
    }

    private String pairs() {
        return counted(
                workshop.people().stream()
                        .filter(person -> person.level("before.voice") > 0 && person.level("after.voice") > 0).toList(),
                person -> person.level("before.voice") + "|" + person.level("after.voice"), "voice|before|after|");
    }

    private String presence() {
        return workshop.people().stream().flatMap(person -> person.days().entrySet().stream().map(
                day -> "%s|%s|%s|%d".formatted(person.id(), person.group(), day.getKey(), day.getValue() ? HOURS : 0)))
                .collect(Collectors.joining("\n"));
    }

    private String encounters() {
        return workshop.talks().stream().map(talk -> "talk|chosen|%s|%s|1|600|1".formatted(talk.one(), talk.other()))
                .collect(Collectors.joining("\n"));
    }
}
