package no.kronsj.analysis.command;

/** What a command says to the shell. */
final class ExitCode {
    static final int DONE = 0;
    /** A package was checked, and something in it is not as it should be. */
    static final int DIFFERENT = 1;
    /** The user's mistake, told in one line. */
    static final int MISTAKE = 2;
    /** Done, but rows were set aside. */
    static final int SET_ASIDE = 3;

    /** A bug: a stack trace. */
    static final int BUG = 70;

    private ExitCode() {}
}
