package no.kronsj.planted.analysis.privacy;

/** What only an evaluation may ask. */
public class DisclosureControl {}
