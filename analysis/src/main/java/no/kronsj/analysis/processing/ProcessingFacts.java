package no.kronsj.analysis.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Assessment;
import no.kronsj.ingest.workshop.DocumentSet;
import no.kronsj.ingest.workshop.FilePattern;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.InteractionSource;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.LocalText;
import no.kronsj.ingest.workshop.Participants;
import no.kronsj.ingest.workshop.Workshop;

/** What a plan says of people's data, sentence by sentence; what it does not say is a gap that shows. */
record ProcessingFacts(Workshop plan, Wording words) {

    String say(String key, Object... values) {
        return words.text("processing." + key, values);
    }

    /** What somebody has to fill in. */
    String gap(String what) {
        return "**" + say("gap", what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1)) + "**";
    }

    String title() {
        return plan.title().in(words.language());
    }

    List<String> controller() {
        return List.of(plan.findOrganiser().map(organiser -> organiser.in(words.language()))
                .orElseGet(() -> gap(say("controller"))));
    }

    List<String> purpose() {
        Optional<String> written = plan.assessment().findPart(Assessment.Part.PURPOSE)
                .flatMap(wording -> switch (wording) {
                    case Assessment.Wording.Written inPlan -> Optional.of(inPlan.text()).map(this::local);
                    case Assessment.Wording.InFile file -> Optional.<String>empty();
                });
        return List.of(written.orElseGet(() -> say("purpose.of", title())));
    }

    private String local(LocalText text) {
        return text.in(words.language()).replaceAll("\\s+", " ").strip();
    }

    List<String> people() {
        String who = plan.participants() instanceof Participants.Register ? "people.register" : "people.unregistered";
        boolean led = plan.groups().stream().anyMatch(group -> !group.facilitator().isEmpty());
        return Stream.of(Optional.of(who), led ? Optional.of("people.facilitators") : Optional.<String>empty(),
                written() ? Optional.of("people.others") : Optional.<String>empty())
                .flatMap(Optional::stream).map(this::say).toList();
    }

    private boolean written() {
        return !plan.documents().isEmpty() || plan.instruments().values().stream()
                .anyMatch(instrument -> instrument.items().values().stream().anyMatch(Item::text));
    }

    List<String> data() {
        List<String> all = new ArrayList<>();
        if (plan.participants() instanceof Participants.Register register) {
            all.add(say("data.register", Stream.concat(Stream.of(register.id(), register.name(), register.group()),
                    register.attributes().values().stream()).filter(heading -> !heading.isEmpty())
                    .collect(Collectors.joining(", "))));
        }
        plan.instruments().values().forEach(instrument -> all.add(answers(instrument)));
        if (!plan.privacy().sensitive().isEmpty()) {
            all.add(say("data.sensitive", plan.privacy().sensitive().stream().map(Object::toString).distinct()
                    .collect(Collectors.joining(", "))));
        }
        if (!plan.documents().isEmpty()) {
            all.add(say("data.documents"));
        }
        layers(false).forEach(layer -> all.add(say("data.layer", layer)));
        layers(true).forEach(layer -> all.add(say("data.words", layer)));
        if (!plan.consent().headings().isEmpty()) {
            all.add(say("data.consent", String.join(", ", plan.consent().headings().values())));
        }
        return all;
    }

    private Stream<String> layers(boolean withWords) {
        return plan.interactions().stream().filter(layer -> !withWords || layer.text()).map(InteractionSource::layer)
                .distinct();
    }

    private String answers(Instrument instrument) {
        long own = instrument.items().values().stream().filter(Item::text).count();
        String questions = words.count("processing.data.questions", instrument.items().size());
        return say(instrument.anonymous() ? "data.anonymous" : "data.linked", instrument.id(),
                own == 0 ? questions : say("data.written", questions, words.numbers().whole(own)));
    }

    List<String> sources() {
        Stream<FilePattern> register = plan.participants() instanceof Participants.Register one
                ? Stream.of(one.file())
                : Stream.empty();
        return Stream.of(register, plan.instruments().values().stream().flatMap(one -> one.files().stream()),
                plan.documents().stream().flatMap(ProcessingFacts::files),
                plan.interactions().stream().flatMap(one -> one.files().stream()))
                .flatMap(files -> files).map(file -> "`" + file.pattern() + "`").distinct().toList();
    }

    private static Stream<FilePattern> files(DocumentSet set) {
        return switch (set) {
            case DocumentSet.PerFile files -> files.files().stream();
            case DocumentSet.Table table -> Stream.of(table.file());
        };
    }

    List<String> recipients() {
        return List.of(say("recipients.public", cell()), say("recipients.restricted"),
                say("recipients.facilitators", cell()), say("recipients.administrator"));
    }

    private String cell() {
        return words.numbers().whole(plan.privacy().minimumCell());
    }

    List<String> retention() {
        return List.of(plan.privacy().findRetainUntil()
                .map(day -> say("retention.until", words.numbers().date(day)))
                .orElseGet(() -> gap(say("retention.missing"))));
    }

    List<String> security() {
        return List.of(say("security.pseudonyms"), say("security.cells", cell()), say("security.masks"),
                say("security.local"));
    }

    List<String> rights() {
        return List.of(say("rights.list"), say("rights.erase"));
    }
}
