package no.kronsj.ingest.source;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** Answers repeat: a million cells with five words in them are five strings. */
final class SharedStrings extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;
    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 60;

    private final transient String[] seen = new String[PLACES];

    SharedStrings() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString("");
        if (text.length() > LONGEST) {
            return text;
        }
        int place = text.hashCode() & PLACES - 1;
        String known = seen[place];
        if (text.equals(known)) {
            return known;
        }
        seen[place] = text;
        return text;
    }
}
