package no.kronsj.analysis.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import static no.kronsj.analysis.result.Cells.maybe;

/** Writes and reads what pictures are drawn from. */
final class PictureFiles {
    private PictureFiles() {}

    static void write(Path folder, PictureTables pictures) {
        Csv.write(folder, ResultTable.LORENZ, pictures.lorenz().stream()
                .map(row -> List.of(row.layer(), row.group(), "" + row.people(), "" + row.amount())).toList());
        Csv.write(folder, ResultTable.NETWORK_NODES, pictures.nodes().stream()
                .map(row -> List.of(row.attribute(), row.id(), "" + row.x(), "" + row.y())).toList());
        Csv.write(folder, ResultTable.PERSON_VALUES, pictures.values().stream()
                .map(row -> List.of(row.person(), row.attribute(), row.value())).toList());
        Csv.write(folder, ResultTable.TIE_DAYS, pictures.tieDays().stream().map(PictureFiles::cells).toList());
        Csv.write(folder, ResultTable.PAIR_DAYS, pictures.pairDays().stream()
                .map(row -> List.of(row.layer(), row.day(), row.personA(), row.personB())).toList());
    }

    private static List<String> cells(TieDayRow row) {
        TieCountRow count = row.count();
        return List.of(row.day(), count.layer(), count.use(), count.attribute(), count.valueA(), count.valueB(),
                maybe(count.ties()), count.status().name());
    }

    /** Empty where the run is of a version that drew nothing. */
    static PictureTables read(Path folder) {
        return new PictureTables(
                rows(folder, ResultTable.LORENZ,
                        c -> new LorenzRow(c.text(), c.text(), c.decimal(), c.decimal())),
                rows(folder, ResultTable.NETWORK_NODES,
                        c -> new NodeRow(c.text(), c.text(), c.decimal(), c.decimal())),
                rows(folder, ResultTable.PERSON_VALUES, c -> new PersonValueRow(c.text(), c.text(), c.text())),
                rows(folder, ResultTable.TIE_DAYS, c -> new TieDayRow(c.text(), new TieCountRow(c.text(), c.text(),
                        c.text(), c.text(), c.text(), c.maybeNumber(), Status.valueOf(c.text())))),
                rows(folder, ResultTable.PAIR_DAYS,
                        c -> new PairDayRow(c.text(), c.text(), c.text(), c.text())));
    }

    private static <T> List<T> rows(Path folder, ResultTable table, Function<Cells, T> row) {
        return Files.isRegularFile(folder.resolve(table.fileName()))
                ? Csv.read(folder, table).stream().map(row).toList()
                : List.of();
    }
}
