package no.kronsj.analysis.result;

import java.util.List;
import java.util.Locale;

/** Every result table, what one row of it is, and its columns in the order in which they are written. */
public enum ResultTable {
    MEASURES("One row per figure.", "measure", "section", "scope", "subject", "wave", "value",
            "unit", "n", "frame",
            "lo",
            "hi", "level", "interval_method", "bound_lo", "bound_hi", "p", "p_method", "status",
            "notes", "seed",
            "draws"),
    GOALS("One row per goal.", "goal", "title", "verdict", "level", "value", "unit", "lo", "hi",
            "bound_lo", "bound_hi",
            "threshold", "tipping", "tipping_point", "silent", "needed", "spare", "n", "frame", "status", "notes"),
    SOURCES("One row per file.", "file",
            "sha256", "kind", "format", "signature", "encoding", "rows_in", "kept",
            "set_aside", "arrival", "message"),
    ISSUES("One row per problem.", "kind", "cost", "file", "row", "column",
            "found", "expected", "remedy"),
    THEMES("One row per theme, and one per part of a large one.", "theme", "within", "label", "passages", "groups",
            "languages", "stability", "standing", "coherence", "quote_1", "quote_2"),
    PASSAGES("One row per passage.", "passage", "document", "group", "kind", "revision", "language", "theme", "part",
            "similarity", "stability", "assigned", "settled", "start", "end"),
    THEME_SIMILARITY("One row per passage and theme with which its words can be compared.", "passage", "theme",
            "similarity", "member"),
    THEME_MAP("One row per theme and per assigned passage: where it stands on the map.", "what", "id", "theme", "x",
            "y", "nearest"),
    CONCEPTS("One row per concept and revision of the definitions.", "revision", "concept", "groups", "of"),
    KEYNESS("One row per word and pair of groups, or group and all others.", "group", "other", "term", "count",
            "other_count", "documents", "dispersion", "log_odds", "z", "z_weak", "z_strong", "p", "q"),
    CODES("One row per code of the codebook.", "code", "name", "definition", "within", "passages"),
    CODINGS("One row per passage, code and coder.", "passage", "code", "coder"),
    GROUPS("One row per group.", "group",
            "title", "members", "documents", "passages",
            "present"),
    TIES(
            "One row per pair of persons and layer; restricted only, the public table is empty.",
            "person_a", "person_b",
            "layer", "use", "known_before", "minutes",
            "encounters"),
    TIE_COUNTS(
            "One row per layer, attribute and pair of its values.",
            "layer", "use", "attribute",
            "value_a", "value_b",
            "ties", "status", "people_a", "people_b"),
    MISSING("One row per instrument, item and wave.", "instrument", "item", "wave", "frame", "answered", "not_invited",
            "not_responded", "not_shown", "skipped", "dont_know", "not_applicable", "unreadable", "status"),
    ANSWER_CHANGES(
            "One row per answer that differs from the run before; restricted only, the public table is empty.",
            "instrument", "item", "wave", "respondent", "what", "state_before", "score_before", "state_after",
            "score_after"),
    REPLACEMENTS("One row per file and time that it came with other bytes.", "file", "earlier_sha256", "sha256",
            "replaced_at"),
    PLAN_CHANGES("One row per change of the plan after it was first recorded, and one for the recording.", "time",
            "goal",
            "what", "before", "after"),
    PLAN_PARTS("One row per goal and part of the plan that it rests on, and one per session of the programme.", "goal",
            "part", "id", "text"),
    REVISIONS("One row per sentence of a text in two revisions.", "group", "kind", "position", "what",
            "passage_before", "start_before", "end_before", "deleted", "passage_after", "start_after", "end_after",
            "inserted", "similarity"),
    UPTAKE("One row per note and word that it proposed.", "note", "group", "from", "word", "taken_up", "passage",
            "start", "end"),
    LINKS("One row per link of the trace from a note to a goal.", "kind", "from", "to", "author", "time"),
    STEPS("One row per step of a roadmap.", "step", "group", "revision", "passage", "start", "end", "what", "who",
            "actor", "when", "from", "to", "recurring", "resource", "measure", "barrier", "lever", "confirmed"),
    COVERAGE("One row per group and question.", "group", "set", "question", "level", "author", "passages"),
    LORENZ("One row per layer, group and point of its curve of airtime; no group is everybody.", "layer", "group",
            "people", "amount"),
    NETWORK_NODES("One row per node of the network's pictures; persons in the restricted table only.", "attribute",
            "id", "x", "y"),
    PERSON_VALUES(
            "One row per person and attribute that somebody else shares; restricted only, the public table is empty.",
            "person", "attribute", "value"),
    TIE_DAYS("One row per day, layer, attribute and pair of its values.", "day", "layer", "use", "attribute",
            "value_a", "value_b", "ties", "status"),
    PAIR_DAYS("One row per layer, day and pair of persons; restricted only, the public table is empty.", "layer",
            "day", "person_a", "person_b"),
    MASKED("One row per place in which something was masked that points at a person; restricted only, the public table is empty.",
            "mask", "place", "kind", "replaced", "around", "times", "shown"),
    LED_GROUPS(
            "One row per group whose answers those who led it may see; restricted only, the public table is empty.",
            "group", "until");

    private final String rowIs;
    private final List<String> columns;

    ResultTable(String rowIs, String... columns) {
        this.rowIs = rowIs;
        this.columns = List.of(columns);
    }

    /** The sentence that says what one row is. */
    public String rowIs() {
        return rowIs;
    }

    /** The heading line. */
    public List<String> columns() {
        return columns;
    }

    /** The columns with what they hold. */
    public List<Column> described() {
        return columns.stream().map(name -> Column.of(this, name)).toList();
    }

    /** The table's name, e.g. {@code tie_counts}. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file below {@code results/public} or {@code results/restricted}. */
    public String fileName() {
        return tableName() + ".csv";
    }
}
