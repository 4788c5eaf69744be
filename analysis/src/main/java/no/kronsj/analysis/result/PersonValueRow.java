package no.kronsj.analysis.result;

/** What a person's node may be coloured by; a value that nobody else has is not told (J6). Restricted. */
public record PersonValueRow(String person, String attribute, String value) {}
