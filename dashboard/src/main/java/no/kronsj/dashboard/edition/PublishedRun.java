package no.kronsj.dashboard.edition;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.text.PassageSearch;

/**
 * One published run, read once and never changed. Only the tables of one view are read, so no page of a public server can
 * show what disclosure control took away.
 *
 * @param id       the run's id
 * @param stamp    when it was made, and of what
 * @param info     what the pages show of its plan
 * @param results  the tables of the view
 * @param measures the same table of measures, by name
 * @param passages its text index
 * @param sources  the files it was read from
 * @param lists    searches that were kept
 * @param tables   where the tables of the view lie
 * @param rows     the rows of these tables as they were written
 */
public record PublishedRun(String id, RunStamp stamp, EditionInfo info, Results results, Measures measures,
        Map<String, PassageRow> passageRows, PassageSearch passages, KeptSources sources, Path lists, Path tables,
        TableRows rows) {

    static PublishedRun read(Path runFolder, String edition, EditionReader reader, ResultView view) {
        Path tables = view.tables(runFolder);
        Results results = ResultReader.read(tables);
        EditionInfo info = reader.plan(runFolder, edition);
        var rows = new HashMap<String, PassageRow>();
        results.passages().forEach(row -> rows.put(row.passage(), row));
        // The index last: it is the only part that must be closed again.
        return new PublishedRun(runFolder.getFileName().toString(), RunStamp.read(runFolder), info, results,
                new Measures(results.measures()),
                Map.copyOf(rows), reader.passages(runFolder, view),
                new KeptSources(editionFolder(runFolder).resolve("sources")),
                editionFolder(runFolder).resolve("lists"), tables, new TableRows(tables));
    }

    private static Path editionFolder(Path runFolder) {
        return runFolder.resolve("..").resolve("..").normalize();
    }

    /** The evaluation after this run that broke off, if the last one did. */
    public Optional<FailedEvaluation> findFailure() {
        return FailedEvaluation.find(lists.resolve("..").normalize());
    }

    /** The edition's id. */
    public String edition() {
        return info.id();
    }

    /** The group with this id. */
    public Optional<GroupRow> findGroup(String group) {
        return results.groups().stream().filter(row -> row.group().equals(group)).findFirst();
    }

    /** A group's title, or its id where it has none. */
    public String groupTitle(String group) {
        return findGroup(group).map(GroupRow::title).filter(title -> !title.isBlank()).orElse(group);
    }
}
