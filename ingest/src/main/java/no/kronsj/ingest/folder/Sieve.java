package no.kronsj.ingest.folder;

import java.nio.file.Path;

import no.kronsj.ingest.source.Readout;

/** What every file goes through before a part of the plan sees it. */
public interface Sieve {
    /** Lets everything through. */
    Sieve NONE = new Sieve() {
        @Override
        public Readout sift(String path, Readout readout) {
            return readout;
        }

        @Override
        public boolean holdsBack(Path file) {
            return false;
        }
    };

    /** What may go on of what a file holds; the same object where that is everything. */
    Readout sift(String path, Readout readout);

    /** Whether the bytes of a file hold something that may not be kept, whatever its reader saw. */
    boolean holdsBack(Path file);
}
