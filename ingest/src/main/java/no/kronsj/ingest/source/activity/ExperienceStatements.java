package no.kronsj.ingest.source.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Statements;
import no.kronsj.ingest.source.content.SourceContent.Statements.Statement;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.JsonText;
import no.kronsj.ingest.source.file.JsonTree;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.talk.Instants;

/** Statements of xAPI, as an array or as a record store's answer; one that was voided counts no more. */
public final class ExperienceStatements implements FormatReader {
    private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    @Override
    public Optional<String> recognise(SourceFile file) {
        return JsonText.find(file).map(ExperienceStatements::statements)
                .filter(all -> !all.isEmpty() && all.stream().limit(5).allMatch(one -> one.at("actor").isObject()
                        && one.at("verb").isObject() && one.at("object").isObject()))
                .map(all -> "statements of actor, verb and object");
    }

    private static List<JsonTree> statements(JsonTree tree) {
        return tree.isArray() ? tree.items() : tree.items("statements");
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws RefusedFile {
        JsonTree tree = JsonText.get(file);
        List<JsonTree> all = statements(tree);
        if (tree.text("more").filter(address -> !address.isBlank()).isPresent()) {
            issues.add(IssueKind.FILE_CUT_SHORT, "a page with more to follow", "all statements");
        }
        Set<String> voided = voided(all);
        var kept = new ArrayList<Statement>();
        for (int i = 0; i < all.size(); i++) {
            if (accepted(all.get(i), i + 1, voided, issues)) {
                kept.add(statement(all.get(i), i + 1));
            }
        }
        return new Reading(new Statements(kept), all.size() - kept.size());
    }

    /** A statement that voids cannot be voided itself. */
    private static Set<String> voided(List<JsonTree> all) {
        var ids = new HashSet<String>();
        all.stream().filter(ExperienceStatements::voids).forEach(one -> one.text("object", "id")
                .ifPresent(id -> ids.add(id.toLowerCase(Locale.ROOT))));
        return ids;
    }

    private static boolean voids(JsonTree statement) {
        return statement.text("verb", "id").orElse("").equals(VOIDED);
    }

    private static boolean accepted(JsonTree statement, int row, Set<String> voided, IssueLog issues) {
        List<StatementFault> faults = StatementFault.of(statement);
        faults.forEach(fault -> issues.add(IssueKind.STATEMENT_BROKEN, row, fault.place(), fault.found(),
                fault.expected()));
        boolean taken = voids(statement)
                || statement.text("id").filter(id -> voided.contains(id.toLowerCase(Locale.ROOT))).isPresent();
        if (faults.isEmpty() && taken) {
            issues.add(IssueKind.STATEMENT_VOIDED, row, "", voids(statement) ? "voids another" : "voided by another",
                    "a statement that stands");
        }
        return faults.isEmpty() && !taken;
    }

    private static Statement statement(JsonTree statement, int row) {
        JsonTree object = statement.at("object");
        boolean person = object.text("objectType").orElse("").equals("Agent");
        return new Statement(row, Agent.party(statement.at("actor")), statement.text("verb", "id").orElse(""),
                object.text("id").or(() -> object.text("objectType")).orElse(""),
                person ? Agent.party(object) : null, Instants.ofIso(statement.text("timestamp")));
    }
}
