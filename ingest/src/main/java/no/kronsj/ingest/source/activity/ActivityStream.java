package no.kronsj.ingest.source.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.source.content.SourceContent.Statements;
import no.kronsj.ingest.source.content.SourceContent.Statements.Party;
import no.kronsj.ingest.source.content.SourceContent.Statements.Statement;
import no.kronsj.ingest.source.file.FormatReader;
import no.kronsj.ingest.source.file.IssueLog;
import no.kronsj.ingest.source.file.JsonText;
import no.kronsj.ingest.source.file.JsonTree;
import no.kronsj.ingest.source.file.Reading;
import no.kronsj.ingest.source.file.RefusedFile;
import no.kronsj.ingest.source.file.SourceFile;
import no.kronsj.ingest.source.talk.Instants;

/** A collection of Activity Streams 2, such as the outbox of a social network. */
public final class ActivityStream implements FormatReader {
    private static final String CONTEXT = "https://www.w3.org/ns/activitystreams";
    /** Of these the object is a person also where only the address stands. */
    private static final Set<String> DONE_TO_PERSONS = Set.of("Follow", "Invite", "Block");

    @Override
    public Optional<String> recognise(SourceFile file) {
        return JsonText.find(file)
                .filter(tree -> Stream.concat(tree.text("@context").stream(), tree.items("@context").stream()
                        .flatMap(one -> one.text().stream())).anyMatch(CONTEXT::equals))
                .filter(tree -> !activities(tree).isEmpty() || tree.has("totalItems")).map(tree -> CONTEXT);
    }

    private static List<JsonTree> activities(JsonTree tree) {
        JsonTree collection = tree.has("first", "type") ? tree.at("first") : tree;
        return Stream.concat(collection.items("orderedItems").stream(), collection.items("items").stream()).toList();
    }

    @Override
    public Reading read(SourceFile file, IssueLog issues) throws RefusedFile {
        JsonTree tree = JsonText.get(file);
        List<JsonTree> all = activities(tree);
        if (tree.has("next") || tree.number("totalItems").orElse(0) > all.size()) {
            issues.add(IssueKind.FILE_CUT_SHORT, "%d of its activities".formatted(all.size()), "all activities");
        }
        var kept = new ArrayList<Statement>();
        for (int i = 0; i < all.size(); i++) {
            JsonTree activity = all.get(i);
            Optional<Party> actor = party(one(activity.at("actor")));
            String verb = activity.text("type").orElse("");
            if (actor.isEmpty() || verb.isEmpty()) {
                issues.add(IssueKind.STATEMENT_BROKEN, i + 1, actor.isEmpty() ? "actor" : "type",
                        actor.isEmpty() ? "no actor, or several" : "no type", "one person and what was done");
            } else {
                kept.add(new Statement(i + 1, actor.get(), verb, object(activity), target(activity, verb),
                        Instants.ofIso(activity.text("published"))));
            }
        }
        return new Reading(new Statements(kept), all.size() - kept.size());
    }

    private static String object(JsonTree activity) {
        JsonTree object = one(activity.at("object"));
        return object.text().or(() -> object.text("id")).or(() -> object.text("type")).orElse("");
    }

    /** A value may stand alone or as the one element of an array. */
    private static JsonTree one(JsonTree value) {
        return value.items().size() == 1 ? value.items().getFirst() : value;
    }

    private static Optional<Party> party(JsonTree person) {
        Optional<String> account = person.text().or(() -> person.text("id"));
        String name = person.isObject()
                ? person.text("name").or(() -> person.text("preferredUsername")).orElse("")
                : "";
        return account.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Party(name, account.orElse(null)));
    }

    private static @Nullable Party target(JsonTree activity, String verb) {
        return Stream.of("object", "target").map(key -> one(activity.at(key)))
                .filter(value -> value.text("type").orElse("").equals("Person")
                        || value.isText() && DONE_TO_PERSONS.contains(verb))
                .flatMap(value -> party(value).stream()).findFirst().orElse(null);
    }
}
