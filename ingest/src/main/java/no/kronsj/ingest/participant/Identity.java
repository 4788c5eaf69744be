package no.kronsj.ingest.participant;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.codec.digest.DigestUtils;

import no.kronsj.ingest.workshop.CellText;

/** Makes names and addresses comparable; homoglyphs stay different. */
final class Identity {
    /** What no eye sees. Tabs and line ends are blanks, and stand between words. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}[\\p{Cc}&&[^\\s\\u0085]]]");
    /** What meeting tools add to the name of somebody from outside, or to one's own. */
    private static final Pattern BADGE = Pattern
            .compile("\\((?:external|guest|unverified|ekstern|gjest|ikke bekreftet|ubekreftet|extern|gast"
                    + "|nicht überprüft|vert|host|co-host|me)\\)");
    private static final Pattern SPACE = Pattern.compile(" {2,}");
    private static final String MAIL = "mailto:";
    /** What Microsoft Forms writes where it did not ask who answers. */
    private static final Set<String> NAMELESS = Set.of("anonymous", "anonym");

    private Identity() {}

    /** An address or another id; "" for somebody without one. */
    static String ofAddress(String address) {
        String plain = comparable(address);
        String id = plain.startsWith(MAIL) ? plain.substring(MAIL.length()).strip() : plain;
        return NAMELESS.contains(id) ? "" : id;
    }

    /** As learning tools name somebody whose address they keep to themselves. */
    static String hashOfAddress(String address) {
        return DigestUtils.sha1Hex(MAIL + address);
    }

    /** A name without badges and titles, the first name first; "" for somebody without one. */
    static String ofName(String name) {
        String bare = SPACE.matcher(BADGE.matcher(comparable(name)).replaceAll(" ")).replaceAll(" ").strip();
        List<String> parts = Titles.withoutLast(Arrays.stream(bare.split(",")).map(String::strip).toList());
        boolean turned = parts.size() == 2 && parts.stream().noneMatch(String::isEmpty);
        String ordered = turned ? parts.get(1) + " " + parts.get(0) : String.join(", ", parts);
        return NAMELESS.contains(ordered) ? "" : Titles.withoutFirst(ordered);
    }

    /** What somebody is known by where there is no register: the address, or a name without its badge. */
    static String ofEither(String nameOrAddress) {
        String address = ofAddress(nameOrAddress);
        return isAddress(address) ? address : ofName(nameOrAddress);
    }

    static boolean isAddress(String identity) {
        return identity.contains("@");
    }

    private static String comparable(String text) {
        return CellText.comparable(INVISIBLE.matcher(text).replaceAll(""));
    }
}
