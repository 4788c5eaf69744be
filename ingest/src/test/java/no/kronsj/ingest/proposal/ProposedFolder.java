package no.kronsj.ingest.proposal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import no.kronsj.ingest.Ingest;
import no.kronsj.ingest.IngestReport;
import no.kronsj.ingest.InventedFolder;
import no.kronsj.ingest.Proposal;
import no.kronsj.ingest.workshop.Corrections;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.Workshop;
import no.kronsj.ingest.workshop.yaml.WorkshopMistakes;
import no.kronsj.ingest.workshop.yaml.WorkshopYaml;

/** The proposal for a folder that a test wrote, and the plan that comes out when it is read. */
record ProposedFolder(Path folder, Proposal proposal) {

    static ProposedFolder of(Path folder) {
        return new ProposedFolder(folder, Proposal.of(folder, Optional.of(Language.EN)));
    }

    static ProposedFolder of(InventedFolder folder) {
        return of(folder.folder());
    }

    /** The proposed plan as check reads it; a mistake in it is a bug. */
    Workshop plan() {
        try {
            return WorkshopYaml.readText(proposal.plan(), folder);
        } catch (WorkshopMistakes mistakes) {
            throw new AssertionError(mistakes.getMessage() + "\n" + proposal.plan(), mistakes);
        }
    }

    /** What check says of plan and files, as kinds; the plan must name no heading and no file that is not there. */
    List<String> issues(Path keyFile) {
        try {
            return Ingest.run(plan(), Corrections.NONE, keyFile, file -> {
            }).issues().stream().map(IngestReport.IssueEntry::kind).toList();
        } catch (WorkshopMistakes mistakes) {
            throw new AssertionError(mistakes.getMessage(), mistakes);
        }
    }

    Instrument instrument(String id) {
        Instrument instrument = plan().instruments().get(id);
        if (instrument == null) {
            throw new AssertionError("no instrument %s in\n%s".formatted(id, proposal.plan()));
        }
        return instrument;
    }

    /** The item of a heading; empty where the plan only asks about it. */
    Optional<Item> item(String instrument, String heading) {
        return instrument(instrument).items().values().stream().filter(item -> item.heading().equals(heading))
                .findFirst();
    }

    /** The labels of a heading's scale, from least to most favourable; none where it has no scale. */
    List<String> levels(String instrument, String heading) {
        return item(instrument, heading).flatMap(Item::findScale).map(scale -> scale.labels()).orElse(List.of());
    }

    /** Whether a commented line of the plan proposes this. */
    boolean asks(String line) {
        return proposal.plan().lines().anyMatch(written -> written.startsWith("#") && written.contains(line));
    }

    /** The questions about a file. */
    List<String> questions(String file) {
        return proposal.files().stream().filter(found -> found.file().equals(file))
                .flatMap(found -> found.questions().stream()).toList();
    }
}
