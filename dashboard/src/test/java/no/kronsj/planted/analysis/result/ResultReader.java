package no.kronsj.planted.analysis.result;

/** What only one door may use. */
public class ResultReader {}
