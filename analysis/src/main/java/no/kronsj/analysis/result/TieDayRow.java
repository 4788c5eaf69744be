package no.kronsj.analysis.result;

/** Ties between two values on one day, an ISO date. */
public record TieDayRow(String day, TieCountRow count) {}
