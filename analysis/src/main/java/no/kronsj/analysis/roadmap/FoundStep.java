package no.kronsj.analysis.roadmap;

/**
 * A step with its id and what people say of it.
 *
 * @param id        the passage's id; further steps of one passage have {@code #2}, {@code #3}
 * @param confirmed whether somebody confirmed it
 */
public record FoundStep(String id, Step step, boolean confirmed) {}
