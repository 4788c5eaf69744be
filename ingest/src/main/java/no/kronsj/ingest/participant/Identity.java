package no.kronsj.ingest.participant;

import java.util.regex.Pattern;

import org.apache.commons.codec.digest.DigestUtils;

import no.kronsj.ingest.workshop.CellText;

/** Makes names and addresses comparable; homoglyphs stay different. */
final class Identity {
    /** What no eye sees. Tabs and line ends are blanks, and stand between words. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}[\\p{Cc}&&[^\\s\\u0085]]]");
    /** What meeting tools add to the name of somebody from outside, or to one's own. */
    private static final Pattern BADGE = Pattern
            .compile(
                    "\\((?:external|guest|unverified|ekstern|gjest|ikke bekreftet|ubekreftet|vert|host|co-host|me)\\)");
    private static final Pattern SPACE = Pattern.compile(" {2,}");
    private static final String MAIL = "mailto:";

    private Identity() {}

    static String ofAddress(String address) {
        String plain = comparable(address);
        return plain.startsWith(MAIL) ? plain.substring(MAIL.length()).strip() : plain;
    }

    /** As learning tools name somebody whose address they keep to themselves. */
    static String hashOfAddress(String address) {
        return DigestUtils.sha1Hex(MAIL + address);
    }

    static String ofName(String name) {
        return SPACE.matcher(BADGE.matcher(comparable(name)).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** What somebody is known by where there is no register: the address, or a name without its badge. */
    static String ofEither(String nameOrAddress) {
        String address = ofAddress(nameOrAddress);
        return address.contains("@") ? address : ofName(nameOrAddress);
    }

    private static String comparable(String text) {
        return CellText.comparable(INVISIBLE.matcher(text).replaceAll(""));
    }
}
