package no.kronsj.ingest.workshop;

import java.util.List;

/**
 * What somebody decided about the themes. The entries are done again in their order after every run, and no run takes one back.
 *
 * @param act      what is done
 * @param theme    which theme, or ""
 * @param was      the words it had then, or ""
 * @param into     where its passages go, or ""
 * @param passages which passages
 * @param label    its name, or ""
 * @param where    the file of corrections that says so
 * @param line     its line there
 */
public record ThemeCorrection(
        @Key(name = "do", shape = Key.Shape.WORD, of = Act.class, required = true, value = "what is done") Act act,
        @Key(value = "the theme: its id, or the id of a passage that lies in it") String theme,
        @Key(value = "the words it had when this was decided; a later run's theme is found by them, whatever its id") String was,
        @Key(value = "the theme that takes the passages: its id, or of a passage in it; of `split`, a new id") String into,
        @Key(shape = Key.Shape.TEXTS, value = "ids of passages") List<String> passages,
        @Key(value = "what the theme is called from now on") String label, String where, int line) {

    public ThemeCorrection {
        passages = List.copyOf(passages);
    }

    /** What can be done to themes. */
    public enum Act implements Word {
        /** `theme` becomes part of `into`. */
        MERGE,
        /** `passages` of `theme` become a theme of their own, `into`. */
        SPLIT,
        /** `theme` is called `label`. */
        RENAME,
        /** `passages` go from `theme`, or from wherever they are, to `into`. */
        MOVE,
        /** `passages` stay in `into`, wherever a run would put them. */
        PIN,
        /** `passages`, or all of `theme`, belong to no theme. */
        EXCLUDE
    }
}
