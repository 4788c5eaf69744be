package no.kronsj.ingest.proposal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import no.kronsj.ingest.folder.FileLedger;
import no.kronsj.ingest.folder.SourceFolder;
import no.kronsj.ingest.proposal.document.DocumentProposal;
import no.kronsj.ingest.proposal.document.FileSet;
import no.kronsj.ingest.proposal.document.GroupNames;
import no.kronsj.ingest.proposal.layer.LogProposal;
import no.kronsj.ingest.proposal.layer.RegisterProposal;
import no.kronsj.ingest.proposal.layer.TableRoles;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.Finding;
import no.kronsj.ingest.proposal.survey.ItemIds;
import no.kronsj.ingest.proposal.survey.LongSurveyProposal;
import no.kronsj.ingest.proposal.survey.ScalePool;
import no.kronsj.ingest.proposal.survey.SurveyProposal;
import no.kronsj.ingest.proposal.table.KnownPeople;
import no.kronsj.ingest.proposal.table.SeenTable;
import no.kronsj.ingest.proposal.words.LanguageGuess;
import no.kronsj.ingest.source.Readout;
import no.kronsj.ingest.source.SourceFormat;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.Language;

/** Goes through the files of a folder: the register first, then tables, logs and documents. */
public final class FolderProposal {
    /** Tables that no survey tool wrote. */
    private static final Set<SourceFormat> PLAIN_TABLES = EnumSet.of(SourceFormat.CSV, SourceFormat.XLSX,
            SourceFormat.XLS,
            SourceFormat.EXCEL_XML);

    private final Path root;
    private final SequencedMap<String, Readout> readouts = new LinkedHashMap<>();
    private final List<SeenTable> tables = new ArrayList<>();
    private final SequencedMap<String, SourceContent> logs = new LinkedHashMap<>();
    private final List<String> documents = new ArrayList<>();
    private final List<String> codebooks = new ArrayList<>();
    private final Optional<Language> language;
    private final Language words;
    private final Draft draft;

    /** Reads the files of a folder; the words are those of the material where none are asked for. */
    public FolderProposal(Path root, Optional<Language> asked) {
        this.root = root;
        var folder = new SourceFolder(root, file -> {
        });
        for (String path : folder.allPaths()) {
            FileLedger ledger = folder.open(path);
            readouts.put(path, ledger.readout());
            sort(path, ledger.readout());
        }
        language = LanguageGuess.of(tables.stream().flatMap(table -> table.sentences().stream()).toList());
        words = asked.or(() -> language).orElse(Language.NB);
        draft = new Draft(Wording.in(words));
    }

    private void sort(String path, Readout readout) {
        boolean survey = readout.format().kind() == SourceFormat.Kind.SURVEY;
        boolean tool = survey && !PLAIN_TABLES.contains(readout.format());
        if (!FileSet.nameable(path) || readout.content().rows() == 0) {
            return;
        }
        switch (readout.content()) {
            case SourceContent.Table table -> tables.add(SeenTable.of(path, tool, table));
            case SourceContent.Document document -> documents.add(path);
            case SourceContent.Codebook codebook -> codebooks.add(path);
            case SourceContent.Attendance attendance -> logs.put(path, attendance);
            case SourceContent.Chat chat -> logs.put(path, chat);
            case SourceContent.Transcript transcript -> logs.put(path, transcript);
            case SourceContent.Calendar calendar -> logs.put(path, calendar);
            case SourceContent.Statements statements -> logs.put(path, statements);
        }
    }

    /** Makes the proposal; without a text where no file was recognised as anything that a plan could name. */
    public ProposedPlan propose() {
        readouts.forEach((path, readout) -> new FileQuestions(draft).ask(path, readout));
        codebooks.forEach(path -> draft.remark(path, draft.say("ask.codebook", path)));
        Optional<RegisterProposal> register = RegisterProposal.among(tables);
        register.ifPresent(found -> found.propose(draft));
        KnownPeople people = register.map(RegisterProposal::people)
                .orElse(KnownPeople.of(List.of(), Optional.empty()));
        tables(register, people);
        Collection<String> all = readouts.keySet();
        GroupNames groups = GroupNames.of(people.groups(), all);
        new DocumentProposal(draft, groups, all).propose(documents);
        new LogProposal(draft, groups, all, people).propose(logs);
        String text = PlanWriter.nothing(draft) ? "" : new PlanWriter(draft, root, language).text(logs);
        return new ProposedPlan(text, words, findings());
    }

    private void tables(Optional<RegisterProposal> register, KnownPeople people) {
        var pool = new ScalePool();
        tables.forEach(table -> pool.learn(SurveyProposal.questions(table)));
        var ids = new ItemIds();
        for (SeenTable table : tables) {
            if (register.filter(found -> found.table() == table).isEmpty()) {
                role(table, people, pool, ids);
            }
        }
    }

    private void role(SeenTable table, KnownPeople people, ScalePool pool, ItemIds ids) {
        var longSurvey = new LongSurveyProposal(table, draft, people, pool, ids);
        if (!table.tool() && longSurvey.fits()) {
            longSurvey.propose();
        } else if (table.tool() || !new TableRoles(table, draft, people).propose()) {
            new SurveyProposal(table, draft, people, pool, ids).propose();
        }
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        readouts.forEach((path, readout) -> findings.add(new Finding(path,
                readout.format().kind().name().toLowerCase(Locale.ROOT), readout.format().id(), readout.signature(),
                draft.told(path), draft.asked(path))));
        return findings;
    }
}
