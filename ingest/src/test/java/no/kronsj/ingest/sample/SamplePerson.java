package no.kronsj.ingest.sample;

/** An invented participant, as registered. */
record SamplePerson(String email, String name, String group, String municipality, String county, String role) {

    static SamplePerson parse(String line) {
        String[] cells = line.split("\t", -1);
        return new SamplePerson(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    boolean neighbourOf(SamplePerson other) {
        return county.equals(other.county);
    }
}
