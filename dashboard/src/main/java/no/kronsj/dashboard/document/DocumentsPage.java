package no.kronsj.dashboard.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.kronsj.analysis.result.GroupRow;
import no.kronsj.analysis.result.PassageRow;
import no.kronsj.analysis.text.Passage;
import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/** All texts, group by group. */
public record DocumentsPage(List<Group> groups) {

    /** The texts of a group. */
    public record Group(String title, List<Text> texts) {}

    /** A kind of text of a group, its revisions and how many passages they have together. */
    public record Text(String kind, String revisions, String passages, String link) {}

    /** The page. */
    public static View of(PublishedRun run, Page page) {
        return new View("document/documents.jte", page.text("documents.title"), new DocumentsPage(groups(run, page)));
    }

    private static List<Group> groups(PublishedRun run, Page page) {
        Set<String> ids = new LinkedHashSet<>(run.results().groups().stream().map(GroupRow::group).toList());
        run.results().passages().forEach(row -> ids.add(row.group()));
        return ids.stream().map(group -> new Group(run.groupTitle(group), texts(run, page, group)))
                .filter(group -> !group.texts().isEmpty()).toList();
    }

    private static List<Text> texts(PublishedRun run, Page page, String group) {
        Map<String, List<PassageRow>> byKind = new LinkedHashMap<>();
        run.results().passages().stream().filter(row -> row.group().equals(group))
                .forEach(row -> byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(row));
        return byKind.entrySet().stream().map(entry -> new Text(
                page.kind(entry.getKey()),
                String.join(", ", entry.getValue().stream().map(PassageRow::revision)
                        .filter(revision -> !revision.isEmpty()).distinct().sorted(Passage.REVISIONS).toList()),
                page.words().count("search.found", entry.getValue().size()),
                page.editionLink("documents", group, entry.getKey()))).toList();
    }
}
