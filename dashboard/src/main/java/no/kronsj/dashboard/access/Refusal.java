package no.kronsj.dashboard.access;

/** Why an address is not answered. */
enum Refusal {
    MISSING(404, "missing"),
    /** The token is none, or has ended. */
    TOKEN(401, "token"),
    /** Nobody is logged in, and somebody has to be. */
    LOGIN(403, "login"),
    /** The role does not reach so far. */
    ROLE(403, "role"),
    /** Few are in the group and not all of them agreed, or it has ended. */
    AGREEMENT(403, "agreement"),
    /** The form was not sent from a page of this server. */
    FOREIGN(403, "foreign"),
    /** Asked under another name than the server has. */
    ELSEWHERE(421, "elsewhere"),
    /** Too much in too short a time. */
    OFTEN(429, "often"),
    /** What is to be seen could not be written into the log, so it is not shown. */
    UNLOGGED(503, "unlogged");

    private final int status;
    private final String kind;

    Refusal(int status, String kind) {
        this.status = status;
        this.kind = kind;
    }

    int status() {
        return status;
    }

    /** In the keys of its words. */
    String kind() {
        return kind;
    }
}
