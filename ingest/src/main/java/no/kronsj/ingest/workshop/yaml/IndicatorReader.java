package no.kronsj.ingest.workshop.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.Indicator;
import no.kronsj.ingest.workshop.IndicatorKind;
import no.kronsj.ingest.workshop.ItemRef;

/** Indicators; empty where something is wrong, which then has been reported. */
final class IndicatorReader {
    /** The records by their words in the plan. */
    static final SequencedMap<String, Class<?>> KINDS = kinds();
    private static final Pattern SELECT = Pattern.compile("(?is)\\s*(select|with)\\b[^;]*;?\\s*");

    private final Known known;
    private final PairReader pairs;

    IndicatorReader(Known known) {
        this.known = known;
        this.pairs = new PairReader(known.items());
    }

    /** The indicator of a goal. */
    Optional<Indicator> read(YamlValue value, String goal) {
        if (value.scalar()) {
            value.wrong("must hold kind and what the kind needs",
                    KINDS.containsKey(value.shown()) ? "As {kind: %s, …}.".formatted(value.shown()) : "");
            return Optional.empty();
        }
        SequencedMap<String, YamlValue> entries = value.entries();
        if (!entries.containsKey("kind") && entries.containsKey("sql")) {
            return read("sql", new YamlMap(value, entries, Keys.of(Indicator.Sql.class)), goal);
        }
        YamlValue kind = entries.get("kind");
        if (kind == null) {
            value.fault("needs the key kind", "");
            return Optional.empty();
        }
        String word = Known.oneOf(kind, "a kind of indicator", List.copyOf(KINDS.keySet()));
        Class<?> type = KINDS.get(word);
        return type == null ? Optional.empty() : read(word, new YamlMap(value, entries, Keys.of(type)), goal);
    }

    private Optional<Indicator> read(String word, YamlMap map, String goal) {
        return switch (word) {
            case "share" -> item(map).map(Indicator.Share::new);
            case "net-score" -> item(map).map(Indicator.NetScore::new);
            case "nps" -> recommendation(map).map(Indicator.Nps::new);
            case "mean" -> mean(map);
            case "change-direction" -> pairs.read(map).map(p -> new Indicator.ChangeDirection(p.item(), p.waves()));
            case "share-improved" -> pairs.read(map).map(p -> new Indicator.ShareImproved(p.item(), p.waves()));
            case "response-rate" -> map.find("instrument").map(known::instrument).map(Indicator.ResponseRate::new);
            case "retention" -> Optional.of(new Indicator.Retention());
            case "share-with-new-ties" -> newTies(map);
            case "cross-ties" -> crossTies(map);
            case "documents-delivered" -> delivered(map);
            case "roadmap-completeness" -> Optional.of(new Indicator.RoadmapCompleteness());
            case "uptake" -> Optional.of(new Indicator.Uptake());
            case "participation-balance" ->
                map.find("layer").map(known::participationLayer).map(Indicator.ParticipationBalance::new);
            case "question-coverage" -> Optional.of(new Indicator.QuestionCoverage());
            case "theme-coverage" -> Optional.of(new Indicator.ThemeCoverage());
            case "rated" -> map.path("file").map(
                    file -> new Indicator.Rated(goal, file, map.headings("columns", Indicator.Rated.Column.class)));
            case "sql" -> map.find("sql").map(IndicatorReader::sql);
            default -> throw new IllegalStateException("no reader for the kind " + word);
        };
    }

    private Optional<ItemRef> item(YamlMap map) {
        return map.find("item").flatMap(known.items()::scaled);
    }

    private Optional<ItemRef> recommendation(YamlMap map) {
        Optional<ItemRef> ref = item(map);
        boolean nps = ref.flatMap(item -> known.items().getItem(item).findScale()).map(AnswerScale::nps).orElse(true);
        if (!nps) {
            map.find("item").ifPresent(value -> value.wrong("must be an item on a scale with nps: true"));
        }
        return ref;
    }

    private Optional<Indicator> mean(YamlMap map) {
        if (!map.exactlyOne("item", "index")) {
            return Optional.empty();
        }
        Optional<String> index = map.find("index").map(known::index);
        return index.isPresent()
                ? index.map(name -> new Indicator.Mean(name, known.indices().getOrDefault(name, List.of())))
                : item(map).map(ref -> new Indicator.Mean("", List.of(ref)));
    }

    private Optional<Indicator> newTies(YamlMap map) {
        return map.find("layers").map(layers -> new Indicator.ShareWithNewTies(
                layers.oneOrMore().stream().map(known::layer).toList(),
                map.whole("atLeast", 1, 1, Integer.MAX_VALUE)));
    }

    private Optional<Indicator> crossTies(YamlMap map) {
        Optional<String> attribute = map.find("attribute").map(known::attribute);
        return map.find("layer").map(known::layer)
                .flatMap(layer -> attribute.map(told -> new Indicator.CrossTies(layer, told)));
    }

    private Optional<Indicator> delivered(YamlMap map) {
        Optional<DocumentSet.Kind> kind = map.word("document", DocumentSet.Kind.class);
        boolean planned = known.documents().stream()
                .anyMatch(set -> set.findKind().isEmpty() || set.findKind().equals(kind));
        if (kind.isPresent() && !planned) {
            map.find("document").ifPresent(value -> value.wrong("must be a kind that stands under documents"));
        }
        return kind.map(text -> new Indicator.DocumentsDelivered(text, map.text("revision", "")));
    }

    /** Only the shape; what it may read is decided where it runs. */
    private static Indicator sql(YamlValue value) {
        if (!SELECT.matcher(value.text()).matches()) {
            value.wrong("must be one select");
        }
        return new Indicator.Sql(value.text());
    }

    private static SequencedMap<String, Class<?>> kinds() {
        var kinds = new LinkedHashMap<String, Class<?>>();
        for (Class<?> type : Indicator.class.getPermittedSubclasses()) {
            IndicatorKind kind = type.getAnnotation(IndicatorKind.class);
            if (kind == null) {
                throw new IllegalStateException(type + " has no word");
            }
            kinds.put(kind.value(), type);
        }
        return kinds;
    }
}
