package no.kronsj.ingest.source.prose;

import java.util.HashMap;
import java.util.Map;

/** The style sheet of rich text: each style's number, and the level of a heading that its name tells. */
final class RichTextStyles {
    private static final int MOST = 10_000;

    private final Map<Integer, Integer> levels = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int number;

    void begin(int style) {
        number = style;
    }

    void name(String words) {
        name.append(words);
    }

    /** The style's group has ended. */
    void end() {
        int level = WordStyles.levelByName(name.toString().replace(";", "").strip());
        if (level > 0 && levels.size() < MOST) {
            levels.put(number, level);
        }
        name.setLength(0);
        number = 0;
    }

    /** The level of a heading, 0 where the style is none. */
    int headingLevel(int style) {
        return levels.getOrDefault(style, 0);
    }
}
