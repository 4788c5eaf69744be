package no.kronsj.ingest.proposal.words;

import java.util.List;

/**
 * One way of wording a scale, in one language.
 *
 * @param family   what kind of scale it is, as agree
 * @param language as written in the file
 * @param levels   from least to most favourable, each with its wordings
 */
record ScaleWording(String family, String language, List<List<String>> levels) {
    int size() {
        return levels.size();
    }
}
