package no.kronsj.analysis.evaluate;

import java.nio.file.Path;

import no.kronsj.ingest.table.SparkRuntime;

/** Where an evaluation gets Spark from; it closes what it was given. */
@FunctionalInterface
public interface SparkSupply {
    /** A session whose scratch files may go to this folder, which is removed after it was closed. */
    SparkRuntime open(Path scratch);

    /** A session of one's own, which ends when it is closed. */
    static SparkSupply ownOn(String master) {
        return scratch -> SparkRuntime.start(master, scratch);
    }
}
