package no.kronsj.ingest.bench;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** What a document costs that Tika reads by itself. */
final class TikaAlone {
    private static final AutoDetectParser PARSER = new AutoDetectParser();

    private TikaAlone() {}

    static long lines(InputStream in) throws IOException {
        try {
            var text = new BodyContentHandler(-1);
            PARSER.parse(in, text, new Metadata(), new ParseContext());
            return text.toString().lines().filter(line -> !line.isBlank()).count();
        } catch (SAXException | TikaException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
