package no.kronsj.analysis.result;

/** One coder found one code in one passage. */
public record CodingRow(String passage, String code, String coder) {}
