package no.kronsj.analysis.reproduction;

import java.util.List;

/** One way of figuring some cells of the tables again from others; what is hidden there it passes over. */
interface Recomputation {
    /** All of them, the ones that others rest on first. */
    List<Recomputation> ALL = List.of(new AnswerFigures(), new GroupShares(), new ChangeFigures(), new GoalFigures(),
            new WholeShares(), new NetworkFigures(), new ThemeFigures(), new StepFigures(), new UptakeFigures(),
            new CodingFigures(), new CoverageFigures(), new KeynessFigures(), new SeedFigures());

    /** What the cells must hold. */
    List<ExpectedCell> cells(PublishedTables tables);
}
