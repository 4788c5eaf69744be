package no.kronsj.ingest.participant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names and addresses comparable; homoglyphs stay different. */
final class Identity {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");
    private static final Pattern BADGE = Pattern
            .compile("\\((?:external|guest|unverified|ekstern|gjest|vert|host|co-host|me)\\)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Identity() {}

    static String ofAddress(String address) {
        String plain = comparable(address);
        return plain.startsWith("mailto:") ? plain.substring("mailto:".length()) : plain;
    }

    static String ofName(String name) {
        return SPACE.matcher(BADGE.matcher(comparable(name)).replaceAll(" ")).replaceAll(" ").strip();
    }

    private static String comparable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
