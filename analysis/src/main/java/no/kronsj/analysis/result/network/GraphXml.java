package no.kronsj.analysis.result.network;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What both forms of a network have in common: elements, attributes and numbered nodes. */
final class GraphXml {
    private final XMLStreamWriter out;
    private final Map<String, String> numbers = new HashMap<>();

    private GraphXml(XMLStreamWriter out, NetworkGraph network) {
        this.out = out;
        network.nodes().forEach(node -> numbers.put(node.id(), "n" + numbers.size()));
    }

    /** What writes one form. */
    @FunctionalInterface
    interface Form {
        void write(GraphXml xml) throws XMLStreamException;
    }

    static String document(NetworkGraph network, Form form) {
        var text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            form.write(new GraphXml(out, network));
            out.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A network could not be written", e);
        }
        return text.toString();
    }

    /** Every attribute that some node has a value of. */
    static List<String> attributes(NetworkGraph network) {
        var attributes = new TreeSet<String>();
        network.nodes().forEach(node -> attributes.addAll(node.values().keySet()));
        return List.copyOf(attributes);
    }

    /** Ids of XML may not hold every character, so nodes are numbered as they come. */
    String number(String node) {
        return numbers.getOrDefault(node, "");
    }

    void start(String element, String... attributes) throws XMLStreamException {
        out.writeStartElement(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    /** An element with nothing in it. */
    void add(String element, String... attributes) throws XMLStreamException {
        start(element, attributes);
        end();
    }

    /** Another attribute of the element that was started last. */
    void with(String attribute, String value) throws XMLStreamException {
        out.writeAttribute(attribute, allowed(value));
    }

    void words(String text) throws XMLStreamException {
        out.writeCharacters(allowed(text));
    }

    /** XML has no place for these characters, not even escaped. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\t\\n\\r -\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
