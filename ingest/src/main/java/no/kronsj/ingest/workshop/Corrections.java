package no.kronsj.ingest.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people have settled by hand, from {@code corrections.yaml}.
 *
 * @param people who somebody is; of two entries for the same name or address in the same files only the later is here
 * @param hash   of the files that they come from, "" without any
 */
public record Corrections(
        @Key(shape = Key.Shape.LIST, of = PersonCorrection.class, value = "who somebody is that a file names; the last entry that fits counts") List<PersonCorrection> people,
        String hash) {
    /** Nothing was corrected. */
    public static final Corrections NONE = new Corrections(List.of(), "");

    public Corrections {
        var lastOfEach = new LinkedHashMap<PersonCorrection.Reach, PersonCorrection>();
        people.forEach(entry -> {
            lastOfEach.remove(entry.reach());
            lastOfEach.put(entry.reach(), entry);
        });
        people = List.copyOf(lastOfEach.values());
    }

    /** These, and after them the later ones. */
    public Corrections then(Corrections later) {
        return new Corrections(Stream.concat(people.stream(), later.people.stream()).toList(),
                (hash + " " + later.hash).strip());
    }
}
