package no.kronsj.ingest.workshop.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.kronsj.ingest.workshop.Consent;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.Group;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.Participants.FrameOnly;
import no.kronsj.ingest.workshop.Participants.Register;
import no.kronsj.ingest.workshop.Participants.Unknown;

/** Participants, groups and consent. */
final class PeopleReader {
    private final YamlMap plan;
    private final Participants participants;

    PeopleReader(YamlMap plan) {
        this.plan = plan;
        this.participants = plan.find("participants").map(PeopleReader::participants).orElse(new Unknown());
    }

    Participants participants() {
        return participants;
    }

    private static Participants participants(YamlValue value) {
        if (value.scalar()) {
            if (!value.text().equals("none")) {
                value.wrong("must be none, or hold file and id, or frame",
                        "As {file: participants.csv, id: E-post}.");
            }
            return new Unknown();
        }
        YamlMap people = value.map(Participants.class);
        if (!people.exactlyOne("file", "frame")) {
            return new Unknown();
        }
        Optional<FilePattern> file = people.path("file");
        return file.isPresent()
                ? register(people, file.get())
                : new FrameOnly(people.whole("frame", 1, 1, Integer.MAX_VALUE));
    }

    private static Register register(YamlMap people, FilePattern file) {
        if (!people.has("id")) {
            people.absent("id");
        }
        return new Register(file, people.text("id", ""), people.text("name", ""), people.text("group", ""),
                people.attributes());
    }

    /** Whether there is a list of persons. */
    boolean registered() {
        return participants instanceof Register;
    }

    /** What the register tells of people. */
    Set<String> attributes() {
        return participants instanceof Register register ? register.attributes().keySet() : Set.of();
    }

    List<Group> groups() {
        return plan.listWithIds("groups", "id", Group.class, group -> {
            String id = group.text("id", "");
            return new Group(id, FrameReader.title(group, id), group.text("facilitator", ""));
        });
    }

    Consent consent() {
        plan.find("consent").filter(value -> !(participants instanceof Register))
                .ifPresent(
                        value -> value.fault("needs participants with a file", "The headings stand in the register."));
        return new Consent(plan.textMap("consent"));
    }
}
