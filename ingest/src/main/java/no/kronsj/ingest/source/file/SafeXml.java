package no.kronsj.ingest.source.file;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;

/** Walks through XML from elsewhere: a document type is refused, nothing is fetched, and the depth is bounded. */
public final class SafeXml implements AutoCloseable {
    public static final int START = XMLStreamConstants.START_ELEMENT;
    public static final int END = XMLStreamConstants.END_ELEMENT;
    public static final int TEXT = XMLStreamConstants.CHARACTERS;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    private SafeXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    public static SafeXml open(InputStream in) throws IOException {
        try {
            return new SafeXml(FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    public boolean hasNext() throws IOException {
        try {
            return reader.hasNext();
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
    }

    /** The next event: {@link #START}, {@link #END}, {@link #TEXT} or one that does not matter. */
    public int next() throws IOException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "a document type definition", "XML without one");
        }
        depth += event == START ? 1 : event == END ? -1 : 0;
        if (depth > Limits.XML_DEPTH) {
            throw new RefusedFile(IssueKind.FILE_UNREADABLE, "elements within elements, more than " + Limits.XML_DEPTH,
                    "tables and lists that a person can read");
        }
        return event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE ? TEXT : event;
    }

    public int depth() {
        return depth;
    }

    /** The name of the element without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    public String text() {
        return reader.getText();
    }

    /** An attribute by its name without prefix, or null. */
    @Nullable
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The relation that the element names: Office has two attributes by the name of id. */
    @Nullable
    public String relation() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && space != null && space.endsWith("/relationships")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number, or another where the attribute is absent or no number. */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null || !value.matches("\\d{1,9}")) {
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    /** Goes to the next element that begins; false where none does any more. */
    public boolean nextStart() throws IOException {
        return nextStartWithin(0);
    }

    /** Goes to the next element that begins within one; {@code element} is the {@link #depth()} at that one's start. */
    public boolean nextStartWithin(int element) throws IOException {
        while (depth >= element && hasNext()) {
            if (next() == START) {
                return true;
            }
        }
        return false;
    }

    /** Passes over the element whose start was just met. */
    public void skip() throws IOException {
        int element = depth;
        while (nextStartWithin(element)) {
            // What begins in it is passed over too.
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
    }

    /** Without the message of the parser, which quotes addresses out of the file. */
    private static RefusedFile unreadable(XMLStreamException broken) {
        if (broken.getNestedException() instanceof RefusedFile refused) {
            return refused; // the stream below has met its bound
        }
        return new RefusedFile(IssueKind.FILE_UNREADABLE, "damaged XML", "well-formed XML without external parts");
    }
}
