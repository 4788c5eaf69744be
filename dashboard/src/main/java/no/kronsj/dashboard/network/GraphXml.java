package no.kronsj.dashboard.network;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import no.kronsj.dashboard.network.DrawnNetwork.Node;
import no.kronsj.dashboard.network.DrawnNetwork.Tie;

/** A network in the two forms that programs for networks read: GraphML 1.1 and GEXF 1.3, undirected, with places. */
final class GraphXml {
    private static final String[][] KEYS = {{"label", "node", "string"}, {"value", "node", "string"},
            {"x", "node", "double"}, {"y", "node", "double"}, {"ties", "edge", "long"}, {"status", "edge", "string"}};

    private final XMLStreamWriter out;
    private final Map<String, String> numbers = new HashMap<>();

    private GraphXml(XMLStreamWriter out) {
        this.out = out;
    }

    /** What writes one form. */
    @FunctionalInterface
    private interface Form {
        void write(GraphXml xml) throws XMLStreamException;
    }

    static String graphMl(DrawnNetwork network) {
        return document(xml -> xml.graphMlOf(network));
    }

    static String gexf(DrawnNetwork network) {
        return document(xml -> xml.gexfOf(network));
    }

    private static String document(Form form) {
        var text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            form.write(new GraphXml(out));
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A network could not be written", e);
        }
        return text.toString();
    }

    private void graphMlOf(DrawnNetwork network) throws XMLStreamException {
        start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (String[] key : KEYS) {
            start("key", "id", key[0], "for", key[1], "attr.name", key[0], "attr.type", key[2]);
            end();
        }
        start("graph", "edgedefault", "undirected");
        for (Node node : network.nodes()) {
            start("node", "id", number(node));
            data("label", node.title());
            data("value", node.value());
            data("x", "" + node.x());
            data("y", "" + node.y());
            end();
        }
        for (Tie tie : network.ties()) {
            start("edge", "source", number(tie.from()), "target", number(tie.to()));
            if (tie.ties() != null) {
                data("ties", "" + tie.ties());
            }
            data("status", tie.status().name());
            end();
        }
    }

    private void gexfOf(DrawnNetwork network) throws XMLStreamException {
        start("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        start("graph", "defaultedgetype", "undirected");
        start("nodes");
        for (Node node : network.nodes()) {
            start("node", "id", number(node), "label", node.title());
            start("viz:position", "x", "" + node.x(), "y", "" + node.y(), "z", "0");
            end();
            end();
        }
        end();
        start("edges");
        int edge = 0;
        for (Tie tie : network.ties()) {
            start("edge", "id", "e" + edge++, "source", number(tie.from()), "target", number(tie.to()));
            if (tie.ties() != null) {
                out.writeAttribute("weight", "" + tie.ties());
            }
            end();
        }
    }

    /** Ids of XML may not hold every character, so nodes are numbered as they come. */
    private String number(Node node) {
        return numbers.computeIfAbsent(node.id(), id -> "n" + numbers.size());
    }

    private void data(String key, String text) throws XMLStreamException {
        start("data", "key", key);
        out.writeCharacters(text);
        end();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        out.writeStartElement(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
    }
}
