package no.kronsj.ingest.source.prose;

/** The words in what old Word stores as text: without the instructions of fields, and without its control characters. */
final class Word97Words {
    private static final char FIELD = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char LINE = '\u000B';
    private static final char HARD_HYPHEN = '\u001E';

    private Word97Words() {}

    static String plain(String stored) {
        var plain = new StringBuilder(stored.length());
        int instructions = 0;
        int fields = 0;
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            switch (c) {
                case FIELD -> {
                    fields++;
                    instructions++;
                }
                case FIELD_RESULT -> instructions = Math.max(0, instructions - 1);
                case FIELD_END -> {
                    fields = Math.max(0, fields - 1);
                    instructions = Math.min(instructions, fields);
                }
                case LINE, '\r', '\f' -> plain.append('\n');
                case HARD_HYPHEN -> plain.append('-');
                default -> plain.append(instructions > 0 || Character.isISOControl(c) && c != '\t' ? "" : c);
            }
        }
        return plain.toString().strip();
    }
}
