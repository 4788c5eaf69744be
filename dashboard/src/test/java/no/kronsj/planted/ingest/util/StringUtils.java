package no.kronsj.planted.ingest.util;

/** A drawer for odd things. */
public class StringUtils {}
