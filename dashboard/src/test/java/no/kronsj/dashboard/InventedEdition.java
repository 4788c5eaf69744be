package no.kronsj.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import no.kronsj.analysis.result.LedGroupRow;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.ResultWriter;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.TieRow;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.dashboard.edition.EditionInfo;
import no.kronsj.dashboard.edition.EditionInfo.SessionInfo;
import no.kronsj.dashboard.edition.EditionReader;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.LocalText;

/** Writes a small invented edition into a workspace, and reads its plan and texts from memory. */
class InventedEdition implements EditionReader {
    static final String ID = "klimakronsj-2021";

    private final AtomicInteger openIndexes = new AtomicInteger();
    private final LocalText title;

    InventedEdition() {
        this(new LocalText(Map.of(Language.NB, "Klimakrønsj 2021", Language.EN, "Climate Crunch 2021")));
    }

    InventedEdition(LocalText title) {
        this.title = title;
    }

    /** How many text indexes are open: more than one for long would be a leak. */
    int openIndexes() {
        return openIndexes.get();
    }

    static Results results() {
        return results(InventedComparison.hidden(), List.of()).drawing(InventedPictures.open());
    }

    /** The same run before disclosure control. */
    static Results restricted() {
        return results(InventedComparison.measures(), InventedPictures.ties()).drawing(InventedPictures.restricted())
                .leading(List.of(new LedGroupRow("g01", LocalDate.of(2999, 12, 31))));
    }

    private static Results results(List<MeasureRow> comparison, List<TieRow> ties) {
        var measures = new ArrayList<MeasureRow>(InventedGoals.measures());
        measures.addAll(comparison);
        measures.addAll(InventedTexts.measures());
        measures.addAll(InventedNetwork.measures());
        measures.addAll(InventedPictures.measures());
        measures.addAll(InventedProposals.measures());
        return new Results(measures, InventedGoals.rows(), InventedSources.sources(), InventedSources.issues(),
                InventedTexts.themes(), InventedTexts.rows(), List.of(), InventedTexts.groups(), ties,
                InventedNetwork.tieCounts(), InventedSources.missing(), List.of(), InventedSources.replacements(),
                InventedGoals.planChanges()).proposing(InventedProposals.tables()).saying(InventedTexts.tables());
    }

    /** A run with both views: the restricted one holds what the public one hides. */
    static void publish(Path workspace, String edition, String run, Results results, Results restricted)
            throws IOException {
        Path tables = workspace.resolve("editions").resolve(edition).resolve("runs").resolve(run).resolve("results")
                .resolve("restricted");
        Files.createDirectories(tables);
        ResultWriter.write(tables, restricted);
        publish(workspace, edition, run, results);
    }

    /** Publishes a run by the same last step as an evaluation: CURRENT is replaced when all else is in place. */
    static void publish(Path workspace, String edition, String run, Results results) throws IOException {
        Path folder = workspace.resolve("editions").resolve(edition);
        Path tables = folder.resolve("runs").resolve(run).resolve("results").resolve("public");
        Files.createDirectories(tables);
        ResultWriter.write(tables, results);
        Files.writeString(folder.resolve("CURRENT"), run + "\n");
    }

    @Override
    public EditionInfo plan(Path runFolder, String edition) {
        var sessions = List.of(
                new SessionInfo("day-1", LocalText.of("Hva mener vi?"), LocalDate.of(2021, 9, 22)),
                new SessionInfo("day-4", LocalText.of("Veikart"), LocalDate.of(2021, 9, 30)));
        return new EditionInfo(edition, "klimakronsj", title, Language.NB, LocalText.of("Miljødirektoratet"), true,
                sessions,
                InventedGoals.PLANNED, InventedGoals.ITEMS, InventedNetwork.layers(),
                InventedProposals.QUESTIONS, InventedAssessment.WORDS);
    }

    @Override
    public PassageSearch passages(Path runFolder, ResultView view) {
        openIndexes.incrementAndGet();
        return new PassagesInMemory(InventedTexts.passages(), openIndexes::decrementAndGet);
    }
}
