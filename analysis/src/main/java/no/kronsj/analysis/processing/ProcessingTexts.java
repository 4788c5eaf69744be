package no.kronsj.analysis.processing;

import java.util.List;

import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.Workshop;

/** Writes the record of processing and the data-protection note of a plan, as Markdown. */
public final class ProcessingTexts {
    private final ProcessingFacts facts;

    /** The texts of a plan in some language. */
    public ProcessingTexts(Workshop plan, Language language) {
        this.facts = new ProcessingFacts(plan, Wording.in(language));
    }

    /** The record that article 30 asks for. */
    public String record() {
        var text = begin("record");
        text.append(facts.say("record.law")).append(".\n");
        part(text, "controller", facts.controller());
        open(text, "contact");
        part(text, "purpose", facts.purpose());
        open(text, "basis");
        part(text, "people", facts.people());
        part(text, "data", facts.data());
        part(text, "sources", facts.sources());
        part(text, "recipients", facts.recipients());
        open(text, "processors");
        part(text, "transfer", List.of(facts.say("transfer.none"), facts.gap(facts.say("hosting"))));
        part(text, "retention", facts.retention());
        part(text, "security", facts.security());
        part(text, "rights", facts.rights());
        return text.toString();
    }

    /** The note for the people whose data they are. */
    public String note() {
        var text = begin("note");
        part(text, "controller", facts.controller());
        open(text, "contact");
        part(text, "purpose", facts.purpose());
        open(text, "basis");
        part(text, "data", facts.data());
        part(text, "recipients", facts.recipients());
        part(text, "security", facts.security());
        part(text, "retention", facts.retention());
        part(text, "rights", facts.rights());
        return text.toString();
    }

    private StringBuilder begin(String kind) {
        return new StringBuilder("# ").append(facts.say(kind)).append(": ").append(facts.title()).append("\n\n")
                .append(facts.say("from", facts.title(), facts.gap("…"))).append('\n');
    }

    private void open(StringBuilder text, String key) {
        part(text, key, List.of(facts.gap(facts.say(key))));
    }

    private void part(StringBuilder text, String key, List<String> sentences) {
        text.append("\n## ").append(facts.say(key)).append("\n\n");
        sentences.forEach(sentence -> text.append("- ").append(sentence).append('\n'));
    }
}
