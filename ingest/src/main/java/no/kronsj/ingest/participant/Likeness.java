package no.kronsj.ingest.participant;

/** In what a name or address is like one of the register without being the same. */
enum Likeness {
    ALPHABET("a name with letters of another alphabet"),
    SPELLING("a name spelt otherwise"),
    SLIP("a name with one letter off"),
    MORE_OR_LESS("a name with parts more or fewer"),
    INITIALS("a name with initials"),
    ONE_NAME("one name only"),
    ADDRESS("an unknown address that spells a name");

    private final String words;

    Likeness(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
