package no.kronsj.analysis.text;

import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Sets the bit of each passage that a search comes upon. */
record IntoBits(FixedBitSet bits) implements CollectorManager<IntoBits.Setter, FixedBitSet> {
    @Override
    public Setter newCollector() {
        return new Setter(bits);
    }

    @Override
    public FixedBitSet reduce(Collection<Setter> collectors) {
        return bits;
    }

    /** One thread's share; a search here has one thread. */
    static final class Setter extends SimpleCollector {
        private final FixedBitSet bits;
        private int base;

        private Setter(FixedBitSet bits) {
            this.bits = bits;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            base = segment.docBase;
        }

        @Override
        public void collect(int passage) {
            bits.set(base + passage);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
