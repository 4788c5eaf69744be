package no.kronsj.ingest.masking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import no.kronsj.ingest.document.AsideEntry;
import no.kronsj.ingest.document.PassageEntry;
import no.kronsj.ingest.encounter.Message;
import no.kronsj.ingest.issue.IngestIssue;
import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.ErasedPeople;
import no.kronsj.ingest.participant.KnownPerson;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.participant.PseudonymKey;
import no.kronsj.ingest.response.Response;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.MaskCorrection;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Masks the texts of rows on their way into the canonical tables, so that nothing after them can show what stood there. Who
 * agreed to be quoted may be named in what they wrote themselves, nobody else may.
 */
public final class MaskedRows implements Consumer<Record> {
    private static final String QUOTES = "quotes";
    private static final int AROUND = 30;
    private static final int SEAL_LETTERS = 12;

    private final Language language;
    private final PseudonymKey key;
    private final Consumer<Record> out;
    private final NameBook names;
    private final Masker masker;
    private final Map<String, KnownPerson> quotable;
    private final Map<String, Masker> ofAuthors = new HashMap<>();
    private final Map<String, MaskCorrection> corrections;
    private final Set<String> used = new HashSet<>();
    private final Map<String, MaskedPlace> places = new LinkedHashMap<>();
    private final Set<String> seenTitles = new HashSet<>();

    /** Masks by the names, roles and places of a register that has been read. */
    public MaskedRows(Workshop plan, ParticipantRegister register, ErasedPeople erased,
            List<MaskCorrection> corrections, PseudonymKey key, Consumer<Record> out) {
        this.language = plan.language();
        this.key = key;
        this.out = out;
        this.names = NameBook.of(register.allKnown(), RolePlaces.places(register.allAttributes()), erased);
        this.masker = new Masker(names, RolePlaces.of(register.allAttributes()));
        Set<String> agreed = register.allAgreements().stream().filter(one -> one.purpose().equals(QUOTES))
                .map(one -> one.person()).collect(Collectors.toSet());
        this.quotable = register.allKnown().stream().filter(one -> agreed.contains(one.person()))
                .collect(Collectors.toMap(KnownPerson::person, one -> one));
        this.corrections = corrections.stream()
                .collect(Collectors.toMap(MaskCorrection::mask, one -> one, (first, last) -> last));
    }

    @Override
    public void accept(Record row) {
        out.accept(switch (row) {
            case PassageEntry entry -> passage(entry);
            case AsideEntry one -> new AsideEntry(one.document(), one.groupId(), one.kind(), one.revision(),
                    one.fromGroup(), one.what(), masked(one.text(), one.document() + "#" + one.position(), ""),
                    one.position());
            case Response one -> new Response(one.instrument(), one.wave(), one.respondent(), one.person(), one.item(),
                    one.state(), one.score(), masked(one.text(), one.instrument() + "." + one.item(), one.person()));
            case Message one -> new Message(one.layer(), one.session(), one.groupId(), one.person(),
                    masked(one.text(), one.file() + "#" + one.position(), one.person()), one.file(), one.position());
            default -> row;
        });
    }

    private PassageEntry passage(PassageEntry one) {
        String title = seenTitles.add(one.document() + "\n" + one.title())
                ? masked(one.title(), one.document(), "")
                : masker.mask(one.title(), languageOf(one.title()), hit -> !shown(one.document(), one.title(), hit))
                        .text();
        return new PassageEntry(one.passage(), one.document(), title, one.groupId(), one.kind(), one.revision(),
                one.fromGroup(), one.position(), masked(one.text(), one.passage(), ""), one.start(), one.end(),
                one.layout(), masked(one.headings(), one.passage(), ""), one.session());
    }

    private String masked(String text, String place, String author) {
        if (text.isBlank()) {
            return text;
        }
        Language own = languageOf(text);
        Masker.Masked masked = of(author).mask(text, own, hit -> !shown(place, text, hit));
        masked.hits().forEach(hit -> note(place, text, hit, own));
        return masked.text();
    }

    private Masker of(String author) {
        KnownPerson known = quotable.get(author);
        return known == null
                ? masker
                : ofAuthors.computeIfAbsent(author, first -> masker.without(names.without(known)));
    }

    private Language languageOf(String text) {
        return TextLanguage.of(text, language);
    }

    private boolean shown(String place, String text, Hit hit) {
        String mask = mask(place, text, hit);
        MaskCorrection settled = corrections.get(mask);
        if (settled == null) {
            return false;
        }
        used.add(mask);
        return settled.is() == MaskCorrection.Verdict.SHOWN;
    }

    private String mask(String place, String text, Hit hit) {
        return "m-" + key.seal("mask", place + "\n" + hit.kind() + "\n" + text.substring(hit.start(), hit.end()))
                .substring(0, SEAL_LETTERS);
    }

    private void note(String place, String text, Hit hit, Language own) {
        String mask = mask(place, text, hit);
        places.compute(mask, (id, before) -> before != null
                ? before.again()
                : new MaskedPlace(mask, place, hit.kind(), hit.kind().in(own), around(text, hit, own),
                        1, shown(place, text, hit)));
    }

    /** The words beside it, masked themselves whatever was settled about them. */
    private String around(String text, Hit hit, Language own) {
        String before = masker.mask(text.substring(0, hit.start()), own).text();
        String after = masker.mask(text.substring(hit.end()), own).text();
        String seen = before.substring(Math.max(0, before.length() - AROUND)) + hit.kind().in(own)
                + after.substring(0, Math.min(AROUND, after.length()));
        return seen.replaceAll("\\s+", " ").strip();
    }

    /** What was found in a file, where it may name somebody by chance; what is personal in any case stays as it is. */
    public IngestIssue masked(IngestIssue issue) {
        return issue.kind().personal()
                ? issue
                : new IngestIssue(issue.kind(), issue.file(), issue.row(), issue.column(),
                        masker.mask(issue.found(), language).text(), issue.expected());
    }

    /** All places by name, and within each in the order of its text. */
    public List<MaskedPlace> allPlaces() {
        return places.values().stream().sorted(Comparator.comparing(MaskedPlace::place)).toList();
    }

    /** A problem for each correction that fitted no place. */
    public List<IngestIssue> unusedCorrections() {
        return corrections.values().stream().filter(one -> !used.contains(one.mask()))
                .map(one -> new IngestIssue(IssueKind.CORRECTION_UNUSED, one.where(), one.line(), "", one.mask(),
                        "a masked place of this run"))
                .toList();
    }
}
