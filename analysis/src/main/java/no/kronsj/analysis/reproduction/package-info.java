/**
 * Can somebody else check a result without the answers it rests on? {@link no.kronsj.analysis.reproduction.ReproductionPackage}
 * puts the safe tables of a run together with what they were made by; {@link no.kronsj.analysis.reproduction.Verifier} figures
 * again what the tables let it, each way of doing so a {@link no.kronsj.analysis.reproduction.Recomputation}, and holds the
 * rest against the list of hashes.
 */
@NullMarked
package no.kronsj.analysis.reproduction;

import org.jspecify.annotations.NullMarked;
