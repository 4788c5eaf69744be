package no.kronsj.analysis.result;

/** One problem in a file; {@code row} 0 means the whole file. */
public record IssueRow(String kind, String cost, String file, int row, String column, String found, String expected,
        String remedy) {}
