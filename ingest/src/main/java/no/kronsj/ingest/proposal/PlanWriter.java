package no.kronsj.ingest.proposal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Part;
import no.kronsj.ingest.proposal.plan.PlanText;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.Language;

/** Writes a draft as the text of a plan, in the order in which plans are written by hand. */
final class PlanWriter {
    private static final List<String> SECTIONS = List.of("instruments", "documents", "interactions");
    private static final int MOST_REMARKS = 200;

    private final Draft draft;
    private final Path root;
    private final Optional<Language> language;
    private final PlanText text;

    PlanWriter(Draft draft, Path root, Optional<Language> language) {
        this.draft = draft;
        this.root = root;
        this.language = language;
        this.text = new PlanText(draft.say("more"));
    }

    /** Whether a plan would say nothing. */
    static boolean nothing(Draft draft) {
        return SECTIONS.stream().allMatch(section -> draft.section(section).isEmpty());
    }

    String text(SequencedMap<String, SourceContent> logs) {
        text.remark(draft.say("head"));
        text.remark(draft.say("head.questions", Certainty.THRESHOLD));
        frame(logs);
        text.line("");
        participants();
        text.section("missing", missing());
        text.section("scales", scales());
        for (String section : SECTIONS) {
            text.section(section, sure(section));
        }
        goals();
        remarks();
        return text.toString();
    }

    private void frame(SequencedMap<String, SourceContent> logs) {
        PlanName name = PlanName.of(root, logs);
        text.line("workshop: " + YamlScalar.of(name.workshop()));
        if (!name.dated()) {
            text.question(draft.say("ask.edition"));
        }
        text.line("edition: " + YamlScalar.of(name.edition()));
        if (language.isEmpty()) {
            text.question(draft.say("ask.language"));
        }
        text.line((language.isEmpty() ? "# " : "") + "language: " + language.orElse(Language.NB).code());
        text.question(draft.say("ask.zone"));
        text.line("# zone: Europe/Oslo");
        text.section("programme", Programme.sessions(logs, draft));
    }

    private void participants() {
        if (draft.findParticipants().isEmpty()) {
            text.question(draft.say("ask.participants"));
            text.line("participants: none");
            return;
        }
        Part register = draft.findParticipants().get();
        register.questions().forEach(text::question);
        register.lines().forEach(text::line);
        draft.findConsent().ifPresent(heading -> {
            text.question(draft.say("ask.consent", heading));
            text.line("consent: {quotes: " + YamlScalar.of(heading) + "}");
        });
    }

    private List<Part> missing() {
        var parts = new ArrayList<Part>();
        draft.missing().forEach((cell, code) -> {
            boolean unclear = code.equals("unclear");
            parts.add(new Part(YamlScalar.of(cell) + ": " + (unclear ? "skipped" : code), Certainty.WORDED,
                    unclear ? List.of(draft.say("ask.missing", cell)) : List.of()));
        });
        parts.add(new Part("\"\": skipped", Certainty.STATED, List.of()));
        return parts;
    }

    private List<Part> scales() {
        return draft.scales().entrySet().stream().map(scale -> new Part(
                YamlScalar.of(scale.getKey()) + ": " + scale.getValue(), Certainty.STATED, List.of())).toList();
    }

    /** A plan has to say something: where nothing is sure, the likeliest part stands, with its question. */
    private List<Part> sure(String section) {
        List<Part> parts = draft.section(section);
        boolean anySure = SECTIONS.stream()
                .anyMatch(some -> draft.section(some).stream().anyMatch(part -> !part.certainty().asks()));
        boolean first = SECTIONS.stream().filter(some -> !draft.section(some).isEmpty()).findFirst()
                .filter(section::equals).isPresent();
        if (anySure || !first) {
            return parts;
        }
        var taken = new ArrayList<>(parts);
        taken.set(0, parts.getFirst().taken());
        return taken;
    }

    private void goals() {
        text.gap();
        text.question(draft.say("ask.goals"));
        text.line("# goals:");
        text.line("#   - {id: heard, indicator: {kind: share, item: after.voice}, expected: {value: 0.7}}");
    }

    /** What is asked of whole files, in one place. */
    private void remarks() {
        int written = 0;
        if (!draft.allRemarks().isEmpty()) {
            text.gap();
        }
        for (Map.Entry<String, Set<String>> asked : draft.allRemarks().entrySet()) {
            for (String question : asked.getValue()) {
                if (written++ < MOST_REMARKS) {
                    text.question(asked.getKey() + ": " + question);
                }
            }
        }
        if (written > MOST_REMARKS) {
            text.remark(draft.say("more"));
        }
    }
}
