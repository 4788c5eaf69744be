package no.kronsj.ingest.workshop.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.ItemRef;

/** The items of the plan, for all that refers to them. */
record Items(SequencedMap<String, Instrument> instruments) {

    /** The item written here as {@code after.voice}. */
    Optional<ItemRef> ref(YamlValue value) {
        String text = value.text();
        Optional<ItemRef> ref = refs().filter(known -> known.toString().equals(text)).findFirst();
        if (ref.isEmpty() && !text.isEmpty()) {
            value.wrong("must be an item of the plan as after.voice", Nearest.hint(text, names()));
        }
        return ref;
    }

    /** The item written here, which has to be on a scale. */
    Optional<ItemRef> scaled(YamlValue value) {
        Optional<ItemRef> ref = ref(value);
        if (ref.isPresent() && getItem(ref.get()).scale() == null) {
            value.wrong("must be an item with a scale");
            return Optional.empty();
        }
        return ref;
    }

    /** One item, or all waves of one item id. */
    List<ItemRef> anyWave(YamlValue value) {
        List<ItemRef> same = refs().filter(ref -> getItem(ref).item().equals(value.text())).toList();
        return same.isEmpty() ? ref(value).stream().toList() : same;
    }

    /** The items of an index: at least two, all with the same number of positions. */
    List<ItemRef> index(String id, YamlValue value) {
        value.checkId(id);
        var items = new ArrayList<ItemRef>();
        List<YamlValue> elements = value.oneOrMore();
        for (YamlValue element : elements) {
            scaled(element).ifPresent(ref -> {
                if (items.contains(ref)) {
                    element.wrong("must be there only once");
                } else if (!items.isEmpty() && positions(ref) != positions(items.getFirst())) {
                    element.wrong("must have as many positions as " + items.getFirst());
                }
                items.add(ref);
            });
        }
        if (!value.mapping() && elements.size() < 2) {
            value.fault("needs two items or more", "");
        }
        return items;
    }

    Item getItem(ItemRef ref) {
        Instrument instrument = instruments.get(ref.instrument());
        Item item = instrument == null ? null : instrument.items().get(ref.item());
        if (item == null) {
            throw new IllegalStateException("no item " + ref);
        }
        return item;
    }

    /** How many positions an item's scale has; 0 without one. */
    int positions(ItemRef ref) {
        return getItem(ref).findScale().map(AnswerScale::positions).orElse(0);
    }

    Stream<ItemRef> refs() {
        return instruments.values().stream().flatMap(instrument -> instrument.items().keySet().stream()
                .map(item -> new ItemRef(instrument.id(), item)));
    }

    private List<String> names() {
        return refs().map(ItemRef::toString).toList();
    }
}
