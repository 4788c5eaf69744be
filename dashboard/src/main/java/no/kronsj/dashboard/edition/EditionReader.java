package no.kronsj.dashboard.edition;

import java.nio.file.Path;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.text.PassageSearch;

/** How a published run is opened: its plan and its text index, each read by the package that owns the format. */
public interface EditionReader {
    /** What the pages show of the plan that the run was made from. */
    EditionInfo plan(Path runFolder, String edition);

    /** The text index of the run for a view; {@link NoPassages} where there is none. */
    PassageSearch passages(Path runFolder, ResultView view);
}
