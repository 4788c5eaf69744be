package no.kronsj.ingest.workshop.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Word;

/**
 * The keys of one place of the plan, read by name. Opening it reports unknown and absent keys; which there are stands
 * with the record, so a reader cannot ask for a key that is not explained.
 */
final class YamlMap {
    private final YamlValue at;
    private final SequencedMap<String, YamlValue> entries;
    private final Keys keys;

    YamlMap(YamlValue at, SequencedMap<String, YamlValue> entries, Keys keys) {
        this.at = at;
        this.entries = entries;
        this.keys = keys;
        entries.forEach((name, value) -> {
            if (!keys.byName().containsKey(name)) {
                value.fault("is not a key here", at.mistakes().full() ? "" : Nearest.hint(name, keys.names()));
            }
        });
        keys.required().stream().filter(name -> !has(name)).forEach(this::absent);
    }

    /** The place itself. */
    YamlValue at() {
        return at;
    }

    /** What stands behind a key, if anything does. */
    Optional<YamlValue> find(String key) {
        keys.getKey(key);
        return Optional.ofNullable(entries.get(key)).filter(value -> !value.blank() && !value.emptyText());
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    /** Reports a key that has to be there. */
    void absent(String key) {
        keysFault("needs the key " + key);
    }

    /** A fault of the keys here; where something else stands, that has been reported already. */
    private void keysFault(String fault) {
        if (at.mapping() || at.blank()) {
            at.fault(fault, "");
        }
    }

    /** Whether exactly one of these keys is there; if not, that is reported. */
    boolean exactlyOne(String... names) {
        long there = List.of(names).stream().filter(this::has).count();
        if (there != 1) {
            keysFault((there == 0 ? "needs one of " : "can have only one of ") + String.join(", ", names));
        }
        return there == 1;
    }

    String text(String key, String orElse) {
        return find(key).map(YamlValue::text).orElse(orElse);
    }

    /** A text that names something in tables and paths. */
    String id(String key, String orElse) {
        return find(key).map(Scalars::id).orElse(orElse);
    }

    @Nullable
    LocalText localText(String key) {
        return find(key).map(Scalars::localText).orElse(null);
    }

    int whole(String key, int orElse, int least, int most) {
        return find(key).map(value -> Scalars.whole(value, least, most)).orElse(orElse);
    }

    boolean flag(String key) {
        return find(key).map(Scalars::flag).orElse(false);
    }

    double number(String key, double orElse, Range range) {
        return find(key).flatMap(value -> Scalars.number(value, range)).orElse(orElse);
    }

    /** Words to headings. */
    <E extends Enum<E> & Word> SequencedMap<E, String> headings(String key, Class<E> words) {
        var headings = new LinkedHashMap<E, String>();
        find(key).ifPresent(value -> value.entries().forEach((name, heading) -> Word.find(name, words)
                .ifPresentOrElse(word -> headings.put(word, heading.text()),
                        () -> heading.fault("is not a key here", Nearest.hint(name, Scalars.words(words))))));
        return headings;
    }

    <E extends Enum<E> & Word> Optional<E> word(String key, Class<E> words) {
        return find(key).flatMap(value -> Scalars.word(value, words));
    }

    List<String> texts(String key) {
        return find(key).map(YamlValue::texts).orElse(List.of());
    }

    Optional<FilePattern> path(String key) {
        return find(key).map(PlanPaths::pattern);
    }

    /** The files behind {@code file} or {@code files}; not both. */
    List<FilePattern> fileOrFiles() {
        if (has("file") && has("files")) {
            exactlyOne("file", "files");
        }
        var one = find("file").map(List::of);
        return one.or(() -> find("files").map(YamlValue::oneOrMore)).orElse(List.of()).stream().map(PlanPaths::pattern)
                .toList();
    }

    /** One path or several. */
    List<FilePattern> paths(String key) {
        return find(key).map(YamlValue::oneOrMore).orElse(List.of()).stream().map(PlanPaths::pattern).toList();
    }

    /** Own names to texts. */
    SequencedMap<String, String> textMap(String key) {
        return entries(key, (name, value) -> value.text());
    }

    /** What is told of people: own names to headings; the names stand in ids of tables. */
    SequencedMap<String, String> attributes() {
        return entries("attributes", (name, heading) -> {
            heading.checkId(name);
            return heading.text();
        });
    }

    /** Own names to whatever stands behind them. */
    <T> SequencedMap<String, T> entries(String key, BiFunction<String, YamlValue, T> reader) {
        var read = new LinkedHashMap<String, T>();
        find(key).ifPresent(
                value -> value.entries().forEach((name, entry) -> read.put(name, reader.apply(name, entry))));
        return read;
    }

    /** Each element of a list. */
    <T> List<T> list(String key, Class<?> type, Function<YamlMap, T> reader) {
        var read = new ArrayList<T>();
        find(key).ifPresent(value -> value.list().forEach(element -> read.add(reader.apply(element.map(type)))));
        return read;
    }

    /** As {@link #list}; an id that stands twice is a mistake. */
    <T> List<T> listWithIds(String key, String id, Class<?> type, Function<YamlMap, T> reader) {
        var seen = new HashSet<String>();
        return list(key, type, element -> {
            element.find(id).filter(value -> value.scalar() && !seen.add(value.text()))
                    .ifPresent(value -> value.wrong("must be there only once"));
            return reader.apply(element);
        });
    }

    /** The keys behind a key. */
    Optional<YamlMap> map(String key, Class<?> type) {
        return find(key).map(value -> value.map(type));
    }
}
