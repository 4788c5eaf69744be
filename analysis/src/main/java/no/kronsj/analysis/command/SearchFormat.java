package no.kronsj.analysis.command;

/** How results are printed; the names are what the user types. */
enum SearchFormat {
    text,
    json,
    tsv,
    trec
}
