package no.kronsj.analysis.result.network;

import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.network.NetworkGraph.Node;
import no.kronsj.analysis.result.network.NetworkGraph.Tie;

/** A network as GraphML 1.1. */
final class GraphMl {
    private static final String[][] NODE = {{"label", "string"}, {"x", "double"}, {"y", "double"}};
    private static final String[][] EDGE = {{"layer", "string"}, {"ties", "long"}, {"status", "string"}};

    private final GraphXml xml;
    private final NetworkGraph network;
    private final List<String> attributes;

    private GraphMl(GraphXml xml, NetworkGraph network) {
        this.xml = xml;
        this.network = network;
        this.attributes = GraphXml.attributes(network);
    }

    static String of(NetworkGraph network) {
        return GraphXml.document(network, xml -> new GraphMl(xml, network).write());
    }

    private void write() throws XMLStreamException {
        xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (String[] key : NODE) {
            key(key[0], "node", key[0], key[1]);
        }
        for (int i = 0; i < attributes.size(); i++) {
            key("value" + i, "node", attributes.get(i), "string");
        }
        for (String[] key : EDGE) {
            key(key[0], "edge", key[0], key[1]);
        }
        xml.start("graph", "edgedefault", "undirected");
        for (Node node : network.nodes()) {
            node(node);
        }
        for (int i = 0; i < network.ties().size(); i++) {
            tie("e" + i, network.ties().get(i));
        }
    }

    private void key(String id, String of, String name, String type) throws XMLStreamException {
        xml.add("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    private void node(Node node) throws XMLStreamException {
        xml.start("node", "id", xml.number(node.id()));
        data("label", node.title());
        NodeRow place = node.place();
        if (place != null) {
            data("x", "" + place.x());
            data("y", "" + place.y());
        }
        for (Map.Entry<String, String> value : node.values().entrySet()) {
            data("value" + attributes.indexOf(value.getKey()), value.getValue());
        }
        xml.end();
    }

    private void tie(String id, Tie tie) throws XMLStreamException {
        xml.start("edge", "id", id, "source", xml.number(tie.from()), "target", xml.number(tie.to()));
        data("layer", tie.layer());
        if (tie.ties() != null) {
            data("ties", "" + tie.ties());
        }
        data("status", tie.status().name());
        xml.end();
    }

    private void data(String key, String text) throws XMLStreamException {
        xml.start("data", "key", key);
        xml.words(text);
        xml.end();
    }
}
