package no.kronsj.ingest.workshop.yaml;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.Goal;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.ItemRef;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Session;
import no.kronsj.ingest.workshop.Workshop;

/** The whole plan, part by part; what is referred to is read before what refers to it. */
final class PlanReader {
    private final YamlMap plan;

    PlanReader(YamlValue root) {
        this.plan = root.map(Workshop.class);
    }

    Workshop read(Path folder, String hash) {
        var frame = new FrameReader(plan);
        ZoneId zone = frame.zone();
        List<Session> programme = frame.programme(zone);
        var people = new PeopleReader(plan);
        var scales = new ScaleReader(plan);
        var instruments = new InstrumentReader(plan, people, scales.scales()).instruments();
        var items = new Items(instruments);
        SequencedMap<String, List<ItemRef>> indices = plan.entries("indices", items::index);
        List<DocumentSet> documents = plan.list("documents", DocumentSet.class,
                set -> DocumentReader.read(set, programme));
        List<InteractionSource> interactions = new InteractionReader(plan, items).interactions();
        var known = new Known(items, indices, documents, interactions, attributes(people, instruments));
        List<Goal> goals = plan.listWithIds("goals", "id", Goal.class, new GoalReader(known)::read);
        if (instruments.isEmpty() && documents.isEmpty() && interactions.isEmpty()) {
            plan.at().fault("needs one of instruments, documents, interactions", "");
        }
        String workshop = frame.name("workshop");
        String edition = frame.name("edition");
        LocalText title = Optional.ofNullable(plan.localText("title")).orElse(LocalText.of(workshop + "-" + edition));
        return new Workshop(workshop, edition, title, plan.localText("organiser"), plan.text("licence", ""),
                plan.flag("invented"),
                frame.language(), zone,
                programme, people.participants(), people.groups(), scales.missing(), scales.scales(),
                instruments, indices, documents, interactions, frame.questions(), goals, people.consent(),
                PrivacyReader.read(plan, items), AssessmentReader.read(plan), folder, hash);
    }

    /** What the register or any instrument tells of people. */
    private static List<String> attributes(PeopleReader people, SequencedMap<String, Instrument> instruments) {
        var told = new LinkedHashSet<>(people.attributes());
        instruments.values().forEach(instrument -> told.addAll(instrument.attributes().keySet()));
        return List.copyOf(told);
    }
}
