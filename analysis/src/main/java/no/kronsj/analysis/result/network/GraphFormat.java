package no.kronsj.analysis.result.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which programs for networks read one. */
public enum GraphFormat {
    /** GraphML 1.1: igraph, NetworkX, yEd. */
    GRAPHML("application/graphml+xml") {
        @Override
        public String write(NetworkGraph network) {
            return GraphMl.of(network);
        }
    },
    /** GEXF 1.3: Gephi, NetworkX. */
    GEXF("application/gexf+xml") {
        @Override
        public String write(NetworkGraph network) {
            return Gexf.of(network);
        }
    };

    private final String mediaType;

    GraphFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The network as XML in UTF-8, undirected. */
    public abstract String write(NetworkGraph network);

    /** How a browser knows it. */
    public String mediaType() {
        return mediaType;
    }

    /** As it is typed, and the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word. */
    public static Optional<GraphFormat> find(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
