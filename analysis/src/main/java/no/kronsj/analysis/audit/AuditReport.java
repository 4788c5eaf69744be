package no.kronsj.analysis.audit;

/** What came of checking a log. */
public sealed interface AuditReport {

    /**
     * Every line is as it was written and follows the one before it.
     *
     * @param lines events
     * @param torn  lines that broke off while they were written, because a program died there
     * @param head  the hash of the last whole line, to be noted elsewhere
     */
    record Whole(long lines, long torn, String head) implements AuditReport {}

    /** A line that is not as it was written, or that does not follow the one before it; from 1. */
    record Broken(long line, Fault fault) implements AuditReport {}

    /** What is wrong with a line. */
    enum Fault {
        CHANGED("is not as it was written"),
        UNLINKED("does not follow the line before it"),
        CUT(
                "was the last before the end was cut off: the noted hash is missing");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** Behind "line 3 …". */
        public String words() {
            return words;
        }
    }
}
