package no.kronsj.ingest.workshop.codebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Ids made of names: small letters, digits and hyphens. */
final class CodeIds {
    private static final int LONGEST = 60;

    private CodeIds() {}

    /** The name as an id; with a number where another code has it already. */
    static String unused(String name, Set<String> used) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae"),
                Normalizer.Form.NFD);
        String id = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = id.isEmpty() ? "code" : id.substring(0, Math.min(LONGEST, id.length()));
        String free = base;
        for (int number = 2; !used.add(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }
}
