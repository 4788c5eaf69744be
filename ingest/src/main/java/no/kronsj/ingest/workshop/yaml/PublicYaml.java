package no.kronsj.ingest.workshop.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * A plan or a file of corrections as it may leave the house: without the keys that name people, without comments, in which
 * anybody may be named, and with addresses and telephone numbers put out of every text. Everything that a figure rests on
 * stays.
 */
public final class PublicYaml {
    /** What stands where an address or a number was. */
    static final String WITHHELD = "[withheld]";
    /** Keys that name people, after the key of the root under which they do: an item may be called people. */
    private static final Set<String> NAMING = Set.of("groups facilitator", "goals raters", " people");
    /** Of notes and questions the coder may be a name; of passages it is a mark, which the tables have too. */
    private static final Set<String> CODED = Set.of("uptake", "coverage");
    private static final String CODER = "coder";
    private static final Pattern REACHABLE = Pattern
            .compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}"
                    + "|(?<![\\p{N}.])(?:\\+?47[ ]?)?[2-9]\\p{N}(?:[ ]\\p{N}{2}){3}(?!\\p{N})"
                    + "|(?<![\\p{N}.])[49]\\p{N}{2}[ ]\\p{N}{2}[ ]\\p{N}{3}(?!\\p{N})");
    private static final DumpSettings WRITING = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(2_000).build();

    private final Set<String> coders = new LinkedHashSet<>();

    private PublicYaml() {}

    /** The text of a file that was read before, and so is known to be small and plain YAML. */
    public static String of(String text) {
        Optional<Object> root = Optional.ofNullable(new Load(LoadSettings.builder().setAllowNonScalarKeys(true)
                .setCodePointLimit(PlanFile.MOST_BYTES).build()).loadFromString(text));
        return root.map(all -> new Dump(WRITING).dumpToString(new PublicYaml().cleared(all, ""))).orElse("");
    }

    private Object cleared(Object value, String under) {
        return switch (value) {
            case Map<?, ?> map -> map(map, under);
            case List<?> list -> list.stream().map(entry -> cleared(entry, under)).toList();
            case String text -> REACHABLE.matcher(text).replaceAll(WITHHELD);
            default -> value;
        };
    }

    private Map<Object, Object> map(Map<?, ?> map, String under) {
        Map<Object, Object> kept = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (CODED.contains(under) && name.equals(CODER)) {
                kept.put(key, mark(String.valueOf(value)));
            } else if (!NAMING.contains(under + " " + name) && value != null) {
                kept.put(cleared(key, ""), cleared(value, under.isEmpty() ? name : under));
            }
        });
        return kept;
    }

    /** The same mark for the same coder, by the order in which they appear. */
    private String mark(String coder) {
        coders.add(coder);
        return "coder-" + (List.copyOf(coders).indexOf(coder) + 1);
    }
}
