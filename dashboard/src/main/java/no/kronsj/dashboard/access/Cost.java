package no.kronsj.dashboard.access;

/** What an answer takes of the server, by which a client's allowance is used up. */
public enum Cost {
    PAGE(1),
    PICTURE(3),
    QUESTION(5),
    FILE(10),
    REPORT(50);

    private final int units;

    Cost(int units) {
        this.units = units;
    }

    int units() {
        return units;
    }
}
