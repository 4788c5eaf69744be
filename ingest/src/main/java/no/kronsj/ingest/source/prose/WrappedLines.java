package no.kronsj.ingest.source.prose;

import java.util.regex.Pattern;

/** Lines that were one before a page was too narrow for them; a word divided at the end of a line is put together. */
final class WrappedLines {
    private static final Pattern DIVIDED = Pattern.compile("(?s).*\\p{L}[-\\u00AD\\u2010]");
    /** "klima- og miljø": the hyphen stands for the rest of a word, and stays. */
    private static final Pattern AND = Pattern.compile("(?:og|eller|samt|and|or|und|oder)\\b.*");

    private final StringBuilder open = new StringBuilder();

    void add(String line) {
        boolean divided = DIVIDED.matcher(open).matches() && !AND.matcher(line).matches();
        if (!divided) {
            open.append(open.isEmpty() ? "" : " ").append(line);
        } else if (Character.isLowerCase(line.codePointAt(0))) {
            open.setLength(open.length() - 1);
            open.append(line);
        } else {
            open.append(line);
        }
    }

    /** What was gathered; the next line begins anew. */
    String take() {
        String text = open.toString();
        open.setLength(0);
        return text;
    }
}
