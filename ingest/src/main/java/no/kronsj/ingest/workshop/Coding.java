package no.kronsj.ingest.workshop;

/**
 * One coder found one code in one passage.
 *
 * @param passage its id
 * @param code    the id of a code
 * @param coder   who, by a mark that names nobody
 */
public record Coding(@Key(required = true, value = "the id of a passage") String passage,
        @Key(required = true, value = "the id of a code") String code,
        @Key(required = true, value = "who coded it, by a mark that names nobody: A, B") String coder) {}
