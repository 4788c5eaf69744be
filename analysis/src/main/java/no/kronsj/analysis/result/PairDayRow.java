package no.kronsj.analysis.result;

/** A pair of pseudonyms that met in a layer on a day, an ISO date. Restricted. */
public record PairDayRow(String layer, String day, String personA, String personB) {}
