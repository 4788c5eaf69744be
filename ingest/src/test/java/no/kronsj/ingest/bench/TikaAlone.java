package no.kronsj.ingest.bench;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** What a Word document costs that Tika reads by itself, told which parser it needs. */
final class TikaAlone {
    private static final OOXMLParser PARSER = new OOXMLParser();

    private TikaAlone() {}

    static long lines(InputStream in) throws IOException {
        try {
            var text = new BodyContentHandler(-1);
            PARSER.parse(in, text, new Metadata(), new ParseContext());
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
