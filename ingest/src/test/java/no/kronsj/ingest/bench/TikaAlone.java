package no.kronsj.ingest.bench;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** What a Word document costs that Tika reads by itself, told what it is: finding that out takes a library left out here. */
final class TikaAlone {
    private static final OOXMLParser PARSER = new OOXMLParser();
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private TikaAlone() {}

    static long lines(InputStream in) throws IOException {
        try {
            var text = new BodyContentHandler(-1);
            var known = new Metadata();
            known.set(Metadata.CONTENT_TYPE, WORD);
            PARSER.parse(in, text, known, new ParseContext());
            long lines = text.toString().lines().filter(line -> !line.isBlank()).count();
            if (lines == 0) {
                throw new IllegalStateException("Tika read nothing, so there is nothing to compare with");
            }
            return lines;
        } catch (SAXException | TikaException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
