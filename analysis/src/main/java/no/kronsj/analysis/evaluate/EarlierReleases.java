package no.kronsj.analysis.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.privacy.Release;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultTable;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.run.EditionFolder;
import no.kronsj.analysis.run.RunManifest;
import no.kronsj.analysis.run.RunManifest.HeldBack;

/**
 * The public figures of an edition that are out already: those of all runs that its workspace still has.
 *
 * @param hash one over all of them, "" where there are none: the public tables of a run rest on them too
 * @param last the manifest of the last of them
 */
record EarlierReleases(List<Release> earlier, String hash, @Nullable RunManifest last) {

    /** None while somebody is being erased: those releases go with the person, and no figure may rest on them. */
    static EarlierReleases of(EditionFolder edition, String planHash) {
        if (edition.erasure().isOpen()) {
            return new EarlierReleases(List.of(), "", null);
        }
        var earlier = new ArrayList<Release>();
        var hashes = new ArrayList<String>();
        var manifests = new ArrayList<RunManifest>();
        edition.runs().forEach(run -> RunManifest.find(run).ifPresent(manifest -> {
            var tables = ResultView.PUBLIC.tables(run);
            earlier.add(new Release(ResultReader.readFigures(tables), manifest.planHash().equals(planHash)));
            manifests.add(manifest);
            hashes.add(manifest.run());
            hashes.add(Hashes.ofFile(tables.resolve(ResultTable.MEASURES.fileName())));
        }));
        return new EarlierReleases(List.copyOf(earlier), hashes.isEmpty() ? "" : Hashes.ofTexts(hashes),
                manifests.isEmpty() ? null : manifests.getLast());
    }

    /** What the run says of figures that are held back. */
    @Nullable
    HeldBack heldBack(boolean fewAreNew) {
        return fewAreNew && last != null ? HeldBack.after(last, earlier.getLast().samePlan()) : null;
    }
}
