package no.kronsj.analysis.reproduction;

/** A file that is no package, or one that a reader must not trust; the message says why, in one line. */
public final class UnusablePackage extends Exception {
    private static final long serialVersionUID = 1;

    UnusablePackage(String why) {
        super(why, null, false, false);
    }
}
