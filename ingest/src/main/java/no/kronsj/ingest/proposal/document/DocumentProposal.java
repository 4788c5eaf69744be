package no.kronsj.ingest.proposal.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Part;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.words.Vocabulary;
import no.kronsj.ingest.workshop.FilePattern.Capture;

/** What the texts are, by the words of their names: a roadmap of a group, a note, feedback from another group. */
public final class DocumentProposal {
    private static final List<String> KINDS = List.of("definition", "roadmap", "feedback", "presentation", "note");

    private final Draft draft;
    private final GroupNames groups;
    private final Collection<String> all;

    /** For a folder with these files and groups. */
    public DocumentProposal(Draft draft, GroupNames groups, Collection<String> all) {
        this.draft = draft;
        this.groups = groups;
        this.all = all;
    }

    /** Adds the documents to the plan. */
    public void propose(List<String> documents) {
        FileSet.of(documents, groups, all).forEach(this::add);
    }

    private void add(FileSet set) {
        Optional<String> kind = kind(set.pattern());
        String file = set.paths().getFirst();
        var asks = new ArrayList<String>();
        Certainty certainty = Certainty.WORDED;
        if (kind.isEmpty()) {
            asks.add(draft.ask(file, draft.say("ask.document-kind")));
        } else if (lacksGroup(kind.get(), set)) {
            asks.add(draft.ask(file, draft.say("ask.document-group", kind.get())));
        } else if (set.ambiguous()) {
            asks.add(draft.ask(file, draft.say("ask.document-part", set.pattern())));
        }
        if (!asks.isEmpty()) {
            certainty = Certainty.POSSIBLE;
        } else if (!groups.known() && set.tells(Capture.GROUP)) {
            asks.add(draft.ask(file, draft.say("ask.group-names", set.pattern())));
        }
        var keys = new LinkedHashMap<String, String>();
        // A group's text without a group is no valid entry; as a note it is one.
        keys.put("kind", kind.filter(word -> !lacksGroup(word, set)).orElse("note"));
        keys.put(set.pattern().contains("{") || set.pattern().contains("*") ? "files" : "file",
                YamlScalar.of(set.pattern()));
        draft.add("documents", new Part("- " + YamlScalar.flow(keys), certainty, asks));
        Certainty said = certainty;
        set.paths().forEach(path -> draft.tell(path,
                draft.say("told.document", keys.get("kind"), set.pattern(), said.percent())));
    }

    /** The file's own name says more than its folders. */
    private static Optional<String> kind(String pattern) {
        String[] segments = pattern.split("/");
        for (int i = segments.length - 1; i >= 0; i--) {
            Optional<String> kind = Vocabulary.firstMentioned("document", segments[i], KINDS);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static boolean lacksGroup(String kind, FileSet set) {
        return switch (kind) {
            case "definition", "roadmap" -> !set.tells(Capture.GROUP);
            case "feedback" -> !set.tells(Capture.GROUP) || !set.tells(Capture.FROM);
            default -> false;
        };
    }
}
