package no.kronsj.ingest.proposal.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import no.kronsj.ingest.proposal.document.FileSet;
import no.kronsj.ingest.proposal.document.GroupNames;
import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Part;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.FilePattern.Capture;

/** Logs become layers: attendance presence, chats and transcripts participation, a calendar meetings. */
public final class LogProposal {
    private static final Certainty MOSTLY = new Certainty(60);
    private static final int FEWEST_MEETINGS = 5;

    private final Draft draft;
    private final GroupNames groups;
    private final Collection<String> all;
    private final KnownPeople people;

    /** For a folder with these files, groups and people. */
    public LogProposal(Draft draft, GroupNames groups, Collection<String> all, KnownPeople people) {
        this.draft = draft;
        this.groups = groups;
        this.all = all;
        this.people = people;
    }

    /** Adds the layers of the logs to the plan, one for each kind. */
    public void propose(SequencedMap<String, SourceContent> logs) {
        var attendance = new ArrayList<String>();
        var chats = new ArrayList<String>();
        var speech = new ArrayList<String>();
        var silent = new ArrayList<String>();
        var deeds = new ArrayList<String>();
        logs.forEach((path, content) -> {
            switch (content) {
                case SourceContent.Attendance joins -> attendance.add(path);
                case SourceContent.Chat chat -> chats.add(path);
                case SourceContent.Transcript cues when speaks(cues) -> speech.add(path);
                case SourceContent.Transcript cues -> silent.add(path);
                case SourceContent.Calendar calendar -> calendar(path, calendar);
                case SourceContent.Statements done -> deeds.add(path);
                case SourceContent.Table table -> draft.remark(path, draft.say("ask.table"));
                case SourceContent.Codebook codebook -> draft.remark(path, draft.say("ask.codebook", path));
                case SourceContent.Document document -> draft.remark(path, draft.say("ask.document-kind"));
            }
        });
        layer("attendance", "presence", "", Certainty.STATED, attendance);
        layer("chat", "participation", "messages", Certainty.STATED, chats);
        layer("deeds", "participation", "edits", Certainty.STATED, deeds);
        layer("speech", "participation", "seconds", Certainty.WORDED, speech);
        layer("speech", "participation", "seconds", Certainty.POSSIBLE, silent);
    }

    private static boolean speaks(SourceContent.Transcript transcript) {
        long named = transcript.cues().stream().filter(cue -> cue.speaker() != null).count();
        return Certainty.ofShare(named, transcript.rows()).compareTo(MOSTLY) >= 0;
    }

    private void layer(String layer, String use, String unit, Certainty certainty, List<String> paths) {
        for (FileSet set : FileSet.of(paths, groups, all)) {
            var keys = new LinkedHashMap<String, String>();
            keys.put("layer", layer);
            keys.put("use", use);
            if (!unit.isEmpty()) {
                keys.put("unit", unit);
            }
            keys.put(set.paths().size() == 1 && !set.pattern().contains("{") ? "file" : "files",
                    YamlScalar.of(set.pattern()));
            List<String> asks = asks(layer, certainty, set);
            draft.add("interactions", new Part("- " + YamlScalar.flow(keys), certainty, asks));
            set.paths().forEach(path -> draft.tell(path, draft.say("told.layer", layer, use, certainty.percent())));
        }
    }

    private List<String> asks(String layer, Certainty certainty, FileSet set) {
        String file = set.paths().getFirst();
        if (certainty.asks()) {
            return List.of(draft.ask(file, draft.say("ask.no-speakers")));
        }
        var asks = new ArrayList<String>();
        if (layer.equals("speech")) {
            asks.add(draft.ask(file, draft.say("ask.speech-unit")));
        }
        if (!groups.known() && set.tells(Capture.GROUP)) {
            asks.add(draft.ask(file, draft.say("ask.group-names", set.pattern())));
        }
        return asks;
    }

    /** A calendar of meetings of two is the networking; one of large meetings is the programme. */
    private void calendar(String path, SourceContent.Calendar calendar) {
        long ofTwo = calendar.events().stream().filter(event -> event.invited().size() == 2).count();
        Certainty certainty = Certainty.ofShare(ofTwo, calendar.rows());
        var keys = new LinkedHashMap<String, String>();
        keys.put("layer", "one-to-one");
        keys.put("use", "chosen");
        var asks = new ArrayList<String>();
        if (certainty.asks()) {
            asks.add(draft.ask(path, draft.say("ask.calendar", ofTwo, calendar.rows())));
        } else if (across(calendar)) {
            keys.put("eligible", "cross-group");
            asks.add(draft.ask(path, draft.say("ask.cross-group", "one-to-one")));
        }
        keys.put("file", YamlScalar.of(path));
        draft.add("interactions", new Part("- " + YamlScalar.flow(keys), certainty, asks));
        draft.tell(path, draft.say("told.layer", "one-to-one", "chosen", certainty.percent()));
    }

    private boolean across(SourceContent.Calendar calendar) {
        List<List<String>> pairs = calendar.events().stream().map(SourceContent.Calendar.Event::invited)
                .filter(invited -> invited.size() == 2
                        && invited.stream().noneMatch(address -> people.group(address).isEmpty()))
                .toList();
        return pairs.size() >= FEWEST_MEETINGS
                && pairs.stream().allMatch(pair -> people.apart(pair.getFirst(), pair.getLast()));
    }
}
