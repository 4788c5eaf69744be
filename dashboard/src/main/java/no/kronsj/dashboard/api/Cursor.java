package no.kronsj.dashboard.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the next rows begin, good for the runs that it was given with. */
final class Cursor {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9}) ([0-9a-f]{16})");
    private static final int LONGEST = 80;

    private Cursor() {}

    static String of(int offset, String state) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((offset + " " + state).getBytes(StandardCharsets.US_ASCII));
    }

    /** The offset, whatever was published since. */
    static int offset(String cursor) throws ApiProblem {
        return cursor.isEmpty() ? 0 : Integer.parseInt(read(cursor).group(1));
    }

    /** The offset; a problem where the cursor is none of ours, or another run was published since. */
    static int offset(String cursor, String state) throws ApiProblem {
        if (cursor.isEmpty()) {
            return 0;
        }
        Matcher read = read(cursor);
        if (!read.group(2).equals(state)) {
            throw new ApiProblem(410, "gone");
        }
        return Integer.parseInt(read.group(1));
    }

    private static Matcher read(String cursor) throws ApiProblem {
        Matcher read = FORM.matcher(decoded(cursor));
        if (!read.matches()) {
            throw new ApiProblem(400, "cursor");
        }
        return read;
    }

    private static String decoded(String cursor) {
        try {
            return cursor.length() > LONGEST
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
