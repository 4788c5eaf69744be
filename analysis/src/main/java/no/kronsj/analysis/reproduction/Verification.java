package no.kronsj.analysis.reproduction;

import java.util.List;

/**
 * What became of a package when it was checked.
 *
 * @param fingerprint SHA-256 of its list of hashes, to be compared with the one that was published
 * @param figures     how many figures the table of measures has
 * @param recomputed  how many of them were figured again
 * @param cells       how many cells of all tables were figured again
 * @param others      the figures that were not
 * @param differences what is not as it should be
 */
public record Verification(String edition, String run, String version, String fingerprint, int figures, int recomputed,
        int cells, List<NotRecomputed> others, List<Difference> differences) {
    public Verification {
        others = List.copyOf(others);
        differences = List.copyOf(differences);
    }

    /** Whether everything that could be figured again is identical and every hash right. */
    public boolean holds() {
        return differences.isEmpty();
    }
}
