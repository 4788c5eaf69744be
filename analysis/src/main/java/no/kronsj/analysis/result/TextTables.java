package no.kronsj.analysis.result;

import java.util.List;

/** What the texts give besides themes and passages, each in its written order. */
public record TextTables(List<ThemePlaceRow> map, List<ConceptRow> concepts, List<KeynessRow> keyness,
        List<CodeRow> codes, List<CodingRow> codings) {
    /** Nothing was written. */
    public static final TextTables NONE = new TextTables(List.of(), List.of(), List.of(), List.of(), List.of());

    public TextTables {
        map = List.copyOf(map);
        concepts = List.copyOf(concepts);
        keyness = List.copyOf(keyness);
        codes = List.copyOf(codes);
        codings = List.copyOf(codings);
        Keys.unique(ResultTable.THEME_MAP, map, row -> List.of(row.what(), row.id()));
        Keys.unique(ResultTable.CONCEPTS, concepts, row -> List.of(row.revision(), row.concept()));
        Keys.unique(ResultTable.KEYNESS, keyness, row -> List.of(row.group(), row.other(), row.term()));
        Keys.unique(ResultTable.CODES, codes, CodeRow::code);
        Keys.unique(ResultTable.CODINGS, codings, row -> row);
    }
}
