package no.kronsj.dashboard.page;

/**
 * What a page knows of whoever reads it. Pages that are kept for others show nothing of it but whether one can log in,
 * which is the same for all.
 *
 * @param canLogIn  whether the server has a login
 * @param formToken what a form of a page that is not kept carries, or ""
 */
public record Visitor(boolean canLogIn, String formToken) {
    /** On a server without a login. */
    public static final Visitor UNASKED = new Visitor(false, "");
}
