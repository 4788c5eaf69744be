package no.kronsj.dashboard;

import java.io.PrintWriter;

import picocli.CommandLine.Model.CommandSpec;

/** Where whoever typed a command reads what came of it. */
record Terminal(CommandSpec spec) {
    private static final int USERS_MISTAKE = 2;

    /** One line, and the exit code of a mistake. */
    int mistake(String sentence) {
        tell(spec.commandLine().getErr(), sentence);
        return USERS_MISTAKE;
    }

    void say(String sentence) {
        tell(spec.commandLine().getOut(), sentence);
    }

    private static void tell(PrintWriter where, String sentence) {
        where.println(sentence);
        where.flush();
    }
}
