package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.List;

import no.kronsj.analysis.privacy.Release;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.RunManifest;

/**
 * The public figures of an edition that are out already: those of all runs that its workspace still has.
 *
 * @param hash one over all of them, "" where there are none: the public tables of a run rest on them too
 */
record EarlierReleases(List<Release> earlier, String hash) {

    /** None while somebody is being erased: those releases go with the person, and no figure may rest on them. */
    static EarlierReleases of(EditionFolder edition, String planHash) {
        if (edition.erasure().isOpen()) {
            return new EarlierReleases(List.of(), "");
        }
        var earlier = new ArrayList<Release>();
        var hashes = new ArrayList<String>();
        edition.runs().forEach(run -> RunManifest.find(run).ifPresent(manifest -> {
            var tables = ResultView.PUBLIC.tables(run);
            earlier.add(new Release(ResultReader.readFigures(tables), manifest.planHash().equals(planHash)));
            hashes.add(manifest.run());
            hashes.add(Hashes.ofFile(tables.resolve(ResultTable.MEASURES.fileName())));
        }));
        return new EarlierReleases(List.copyOf(earlier), hashes.isEmpty() ? "" : Hashes.ofTexts(hashes));
    }
}
