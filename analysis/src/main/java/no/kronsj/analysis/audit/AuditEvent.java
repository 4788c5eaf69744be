package no.kronsj.analysis.audit;

/**
 * Something that somebody did.
 *
 * @param who     a pseudonym, the id of a token, or {@code local} for whoever sits at the machine
 * @param role    in which role
 * @param action  what it was
 * @param address the page or the file, without what was searched for
 * @param view    public or restricted
 */
public record AuditEvent(String who, String role, Action action, String address, String view) {
    private static final int LONGEST = 200;

    public AuditEvent {
        address = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }

    /** What can be done. */
    public enum Action {
        SEEN,
        EXPORTED,
        ASKED,
        REFUSED,
        LOGGED_IN,
        LOGGED_OUT,
        TOKEN_ADDED,
        TOKEN_REVOKED
    }
}
