package no.kronsj.ingest.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people have settled by hand, from {@code corrections.yaml}.
 *
 * @param people who somebody is; of two entries for the same name or address in the same files only the later is here
 * @param masks  what was settled about masked places
 * @param themes what was decided about the themes, in order
 * @param codes  the codebook; of two codes with the same id only the later is here
 * @param codings which passages got which codes
 * @param hash   of the files that they come from, "" without any
 */
public record Corrections(
        @Key(shape = Key.Shape.LIST, of = PersonCorrection.class, value = "who somebody is that a file names; the last entry that fits counts") List<PersonCorrection> people,
        @Key(shape = Key.Shape.LIST, of = StepCorrection.class, value = "steps that somebody confirmed or took out") List<StepCorrection> steps,
        @Key(shape = Key.Shape.LIST, of = UptakeCode.class, value = "what became of a note, by coder; goes before what its words tell") List<UptakeCode> uptake,
        @Key(shape = Key.Shape.LIST, of = CoverageCode.class, value = "how far a group answered a question, by coder") List<CoverageCode> coverage,
        @Key(shape = Key.Shape.LIST, of = TraceLink.class, value = "links from a note to a passage, a theme and a goal") List<TraceLink> links,
        @Key(shape = Key.Shape.LIST, of = MaskCorrection.class, value = "masked places that may be read after all") List<MaskCorrection> masks,
        @Key(shape = Key.Shape.LIST, of = ThemeCorrection.class, value = "what is decided about the themes, in order; done again after every run") List<ThemeCorrection> themes,
        @Key(shape = Key.Shape.LIST, of = Code.class, value = "the codebook; of two codes with the same id the last counts") List<Code> codes,
        @Key(shape = Key.Shape.LIST, of = Coding.class, value = "which passages got which codes, and from whom") List<Coding> codings,
        String hash) {
    /** Nothing was corrected. */
    public static final Corrections NONE = of(List.of(), "");

    public Corrections {
        var lastOfEach = new LinkedHashMap<PersonCorrection.Reach, PersonCorrection>();
        people.forEach(entry -> {
            lastOfEach.remove(entry.reach());
            lastOfEach.put(entry.reach(), entry);
        });
        people = List.copyOf(lastOfEach.values());
        steps = List.copyOf(steps);
        uptake = List.copyOf(uptake);
        coverage = List.copyOf(coverage);
        links = List.copyOf(links);
        masks = List.copyOf(masks);
        themes = List.copyOf(themes);
        var codesById = new LinkedHashMap<String, Code>();
        codes.forEach(code -> codesById.put(code.code(), code));
        codes = List.copyOf(codesById.values());
        codings = codings.stream().distinct().toList();
    }

    /** Only who somebody is. */
    public static Corrections of(List<PersonCorrection> people, String hash) {
        return new Corrections(people, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), hash);
    }

    /** These, and after them the later ones. */
    public Corrections then(Corrections later) {
        return new Corrections(both(people, later.people), both(steps, later.steps), both(uptake, later.uptake),
                both(coverage, later.coverage), both(links, later.links), both(masks, later.masks),
                both(themes, later.themes),
                both(codes, later.codes), both(codings, later.codings), (hash + " " + later.hash).strip());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
