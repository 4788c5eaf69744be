package no.kronsj.analysis.result.network;

import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import no.kronsj.analysis.result.NodeRow;
import no.kronsj.analysis.result.network.NetworkGraph.Node;
import no.kronsj.analysis.result.network.NetworkGraph.Tie;

/** A network as GEXF 1.3. */
final class Gexf {
    private static final List<String> EDGE = List.of("layer", "status");

    private final GraphXml xml;
    private final NetworkGraph network;
    private final List<String> attributes;

    private Gexf(GraphXml xml, NetworkGraph network) {
        this.xml = xml;
        this.network = network;
        this.attributes = GraphXml.attributes(network);
    }

    static String of(NetworkGraph network) {
        return GraphXml.document(network, xml -> new Gexf(xml, network).write());
    }

    private void write() throws XMLStreamException {
        xml.start("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.start("graph", "defaultedgetype", "undirected");
        attributes("node", attributes);
        attributes("edge", EDGE);
        xml.start("nodes");
        for (Node node : network.nodes()) {
            node(node);
        }
        xml.end();
        xml.start("edges");
        for (int i = 0; i < network.ties().size(); i++) {
            tie("e" + i, network.ties().get(i));
        }
    }

    private void attributes(String of, List<String> titles) throws XMLStreamException {
        xml.start("attributes", "class", of);
        for (int i = 0; i < titles.size(); i++) {
            xml.add("attribute", "id", "" + i, "title", titles.get(i), "type", "string");
        }
        xml.end();
    }

    private void node(Node node) throws XMLStreamException {
        xml.start("node", "id", xml.number(node.id()), "label", node.title());
        xml.start("attvalues");
        for (Map.Entry<String, String> value : node.values().entrySet()) {
            xml.add("attvalue", "for", "" + attributes.indexOf(value.getKey()), "value", value.getValue());
        }
        xml.end();
        NodeRow place = node.place();
        if (place != null) {
            xml.add("viz:position", "x", "" + place.x(), "y", "" + place.y(), "z", "0");
        }
        xml.end();
    }

    private void tie(String id, Tie tie) throws XMLStreamException {
        xml.start("edge", "id", id, "source", xml.number(tie.from()), "target", xml.number(tie.to()));
        if (tie.ties() != null) {
            xml.with("weight", "" + tie.ties());
        }
        xml.start("attvalues");
        xml.add("attvalue", "for", "0", "value", tie.layer());
        xml.add("attvalue", "for", "1", "value", tie.status().name());
        xml.end();
        xml.end();
    }
}
