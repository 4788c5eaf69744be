package no.kronsj.dashboard.access;

/** Somebody came back from the provider without proof of who it is. The reason is for the server's log. */
final class LoginRefused extends Exception {
    private static final long serialVersionUID = 1L;

    LoginRefused(String reason) {
        super(reason);
    }
}
