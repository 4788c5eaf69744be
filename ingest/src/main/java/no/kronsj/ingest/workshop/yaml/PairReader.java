package no.kronsj.ingest.workshop.yaml;

import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.Waves;

/** An item that is compared in two waves: both have it, on scales of equal length. */
record PairReader(Items items) {

    /** An item id and its two waves. */
    record Pair(String item, Waves waves) {}

    Optional<Pair> read(YamlMap map) {
        Optional<Waves> waves = map.find("waves").flatMap(PairReader::waves);
        return map.find("item").flatMap(item -> waves.map(both -> pair(item, both)));
    }

    private static Optional<Waves> waves(YamlValue value) {
        String[] ends = value.text().split(":", -1);
        boolean two = ends.length == 2 && !ends[0].isBlank() && !ends[1].isBlank() && !ends[0].equals(ends[1]);
        if (!two) {
            value.wrong("must be two waves as \"before:after\"");
            return Optional.empty();
        }
        return Optional.of(new Waves(ends[0].strip(), ends[1].strip()));
    }

    private Pair pair(YamlValue value, Waves waves) {
        String item = value.text();
        List<ItemRef> before = in(item, waves.before());
        List<ItemRef> after = in(item, waves.after());
        if (items.refs().noneMatch(ref -> items.getItem(ref).item().equals(item))) {
            value.wrong("must be the id of an item that both waves have", Nearest.hint(item,
                    items.refs().map(ref -> items.getItem(ref).item()).distinct().toList()));
        } else if (before.size() != 1 || after.size() != 1) {
            value.wrong("must be one item in %s and one in %s".formatted(waves.before(), waves.after()));
        } else if (items.positions(before.getFirst()) == 0 || items.positions(after.getFirst()) == 0) {
            value.wrong("must be an item with a scale");
        } else if (items.positions(before.getFirst()) != items.positions(after.getFirst())) {
            value.wrong("must have as many positions in %s as in %s".formatted(waves.before(), waves.after()));
        }
        return new Pair(item, waves);
    }

    private List<ItemRef> in(String item, String wave) {
        return items.refs().filter(ref -> items.getItem(ref).item().equals(item)
                && items.getItem(ref).wave().equals(wave)).toList();
    }
}
