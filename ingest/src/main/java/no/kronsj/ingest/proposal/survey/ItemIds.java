package no.kronsj.ingest.proposal.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.words.Slug;
import no.kronsj.ingest.workshop.CellText;

/** Short ids for questions: the same question has the same id in every form, two questions never share one. */
public final class ItemIds {
    private final Map<String, String> idByQuestion = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    String of(String question) {
        return idByQuestion.computeIfAbsent(CellText.comparable(question),
                first -> Draft.unused(Slug.of(question, "item"), taken));
    }
}
