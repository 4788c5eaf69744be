package no.kronsj.analysis.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import static no.kronsj.analysis.result.Cells.flag;
import static no.kronsj.analysis.result.Cells.maybe;

/** Writes and reads the tables of themes, passages and words. */
final class TextTablesOnDisk {
    private TextTablesOnDisk() {}

    static void write(Path folder, Results results) {
        Csv.write(folder, ResultTable.THEMES, results.themes().stream().map(row -> List.of(row.theme(), row.within(),
                row.label(), "" + row.passages(), "" + row.groups(), Notes.cell(row.languages()),
                maybe(row.stability()), row.standing(), maybe(row.coherence()), row.quote1(), row.quote2())).toList());
        Csv.write(folder, ResultTable.PASSAGES, results.passages().stream().map(row -> List.of(row.passage(),
                row.document(), row.group(), row.kind(), row.revision(), row.language(), row.theme(), row.part(),
                maybe(row.similarity()), maybe(row.stability()), flag(row.assigned()), flag(row.settled()),
                "" + row.start(), "" + row.end())).toList());
        Csv.write(folder, ResultTable.THEME_SIMILARITY, results.themeSimilarities().stream().map(row -> List.of(
                row.passage(), row.theme(), "" + row.similarity(), flag(row.member()))).toList());
        write(folder, results.texts());
    }

    private static void write(Path folder, TextTables texts) {
        Csv.write(folder, ResultTable.THEME_MAP, texts.map().stream()
                .map(row -> List.of(row.what(), row.id(), row.theme(), "" + row.x(), "" + row.y(),
                        row.nearest()))
                .toList());
        Csv.write(folder, ResultTable.CONCEPTS, texts.concepts().stream()
                .map(row -> List.of(row.revision(), row.concept(), Notes.cell(row.groups()), "" + row.of())).toList());
        Csv.write(folder, ResultTable.KEYNESS, texts.keyness().stream().map(row -> List.of(row.group(), row.other(),
                row.term(), "" + row.count(), "" + row.otherCount(), "" + row.documents(), maybe(row.dispersion()),
                "" + row.logOdds(), "" + row.z(), "" + row.zWeak(), "" + row.zStrong(), "" + row.p(), "" + row.q()))
                .toList());
        Csv.write(folder, ResultTable.CODES, texts.codes().stream().map(
                row -> List.of(row.code(), row.name(), row.definition(), row.within(), "" + row.passages())).toList());
        Csv.write(folder, ResultTable.CODINGS, texts.codings().stream()
                .map(row -> List.of(row.passage(), row.code(), row.coder())).toList());
    }

    static ThemeRow theme(Cells c) {
        return new ThemeRow(c.text(), c.text(), c.text(), c.whole(), c.whole(), c.notes(), c.maybeDecimal(), c.text(),
                c.maybeDecimal(), c.text(), c.text());
    }

    static PassageRow passage(Cells c) {
        return new PassageRow(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(),
                c.maybeDecimal(), c.maybeDecimal(), c.flag(), c.flag(), c.whole(), c.whole());
    }

    /** Empty where the run is of a version that had none. */
    static TextTables read(Path folder) {
        return new TextTables(
                rows(folder, ResultTable.THEME_MAP,
                        c -> new ThemePlaceRow(c.text(), c.text(), c.text(), c.decimal(), c.decimal(), c.text())),
                rows(folder, ResultTable.CONCEPTS, c -> new ConceptRow(c.text(), c.text(), c.notes(), c.whole())),
                rows(folder, ResultTable.KEYNESS,
                        c -> new KeynessRow(c.text(), c.text(), c.text(), c.whole(), c.whole(), c.whole(),
                                c.maybeDecimal(), c.decimal(), c.decimal(), c.decimal(), c.decimal(), c.decimal(),
                                c.decimal())),
                rows(folder, ResultTable.CODES,
                        c -> new CodeRow(c.text(), c.text(), c.text(), c.text(), c.whole())),
                rows(folder, ResultTable.CODINGS, c -> new CodingRow(c.text(), c.text(), c.text())));
    }

    private static <T> List<T> rows(Path folder, ResultTable table, Function<Cells, T> row) {
        return Files.isRegularFile(folder.resolve(table.fileName()))
                ? Csv.read(folder, table).stream().map(row).toList()
                : List.of();
    }
}
