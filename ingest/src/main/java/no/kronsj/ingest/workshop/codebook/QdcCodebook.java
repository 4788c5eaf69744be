package no.kronsj.ingest.workshop.codebook;

import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.workshop.Code;

/** REFI-QDA codebooks ({@code .qdc}, QDA-XML 1.0), which ATLAS.ti, MAXQDA, NVivo, QualCoder and others read and write. */
public final class QdcCodebook {
    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
    private static final int DEEPEST = 50;
    private static final int MOST = 10_000;

    private final XMLStreamReader xml;
    private final List<Code> codes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private QdcCodebook(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The codes with their definitions and their places in the tree. A code's id is made of its name. */
    public static List<Code> read(InputStream in) throws UnreadableCodebook {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new QdcCodebook(factory.createXMLStreamReader(in)).codes();
        } catch (XMLStreamException broken) {
            throw new UnreadableCodebook("damaged XML. Expected a REFI-QDA codebook. Export it again.");
        }
    }

    private List<Code> codes() throws XMLStreamException, UnreadableCodebook {
        boolean isCodebook = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                isCodebook |= xml.getLocalName().equals("CodeBook");
                start();
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("Code")) {
                open.pop();
            }
        }
        if (!isCodebook) {
            throw new UnreadableCodebook("no CodeBook in it. Expected a REFI-QDA codebook (.qdc).");
        }
        return List.copyOf(codes);
    }

    private void start() throws XMLStreamException, UnreadableCodebook {
        if (xml.getLocalName().equals("Code")) {
            String name = Objects.requireNonNullElse(xml.getAttributeValue(null, "name"), "").strip();
            Integer parent = open.peek();
            if (name.isEmpty() || open.size() >= DEEPEST || codes.size() >= MOST) {
                throw new UnreadableCodebook("a code without a name, or too many codes. Correct the codebook.");
            }
            open.push(codes.size());
            codes.add(new Code(CodeIds.unused(name, ids), name, "",
                    parent == null ? null : codes.get(parent).code()));
        } else if (xml.getLocalName().equals("Description") && !open.isEmpty()) {
            Integer described = open.peek();
            Code code = codes.get(described);
            codes.set(described, new Code(code.code(), code.name(), xml.getElementText().strip(), code.within()));
        }
    }

    /** The same as text, byte-identical for the same codes. */
    public static String write(List<Code> codes) {
        var text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
            out.writeStartElement("CodeBook");
            out.writeDefaultNamespace(NAMESPACE);
            out.writeAttribute("origin", "Krønsj");
            out.writeStartElement("Codes");
            children(out, codes, null);
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndDocument();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("XML could not be written to memory", broken);
        }
        return text + "\n";
    }

    private static void children(XMLStreamWriter out, List<Code> codes, @Nullable String within)
            throws XMLStreamException {
        for (Code code : codes) {
            if (Objects.equals(code.within(), within)) {
                out.writeStartElement("Code");
                out.writeAttribute("guid", UUID.nameUUIDFromBytes(
                        ("kronsj code " + code.code()).getBytes(StandardCharsets.UTF_8)).toString());
                out.writeAttribute("name", code.name());
                out.writeAttribute("isCodable", "true");
                if (!code.definition().isEmpty()) {
                    out.writeStartElement("Description");
                    out.writeCharacters(code.definition());
                    out.writeEndElement();
                }
                children(out, codes, code.code());
                out.writeEndElement();
            }
        }
    }
}
