package no.kronsj.analysis.story;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.text.Passage;
import no.kronsj.analysis.text.PassageIndex;
import no.kronsj.analysis.text.PassageSearch;
import no.kronsj.analysis.text.SearchRequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Two large groups and one of two people, who answer in free text and write in a chat. */
class F02_WhatPeopleWroteThemselvesTest {
    @TempDir
    static Path folder;
    private static Story.Told told;

    @BeforeAll
    static void evaluate() {
        told = Story.in(folder)
                .plan("""
                      workshop: words
                      edition: 2024
                      programme: [{session: morning, title: Morgen}]
                      participants: {file: people.csv, id: id, group: group}
                      instruments:
                        after: {file: after.csv, person: id, items: {hopes: {text: true}, worries: {text: true}}}
                      documents: [{kind: note, session: morning, file: notes.csv, columns: {group: group, text: text}}]
                      interactions:
                        - {layer: chat, use: participation, unit: messages, text: true, files: "chat-{session}.txt"}
                        - {layer: aside, use: participation, unit: messages, files: aside.txt}
                      privacy: {minimumCell: 5, sensitive: [after.worries]}
                      """)
                .table("people.csv", """
                                     id | group
                                     a1 | a
                                     a2 | a
                                     a3 | a
                                     a4 | a
                                     a5 | a
                                     a6 | a
                                     b1 | b
                                     b2 | b
                                     b3 | b
                                     b4 | b
                                     b5 | b
                                     c1 | c
                                     c2 | c
                                     """)
                .table("after.csv", """
                                    id | hopes         | worries
                                    c2 | flere busser  | hemmelig
                                    a1 | flere tog     | hemmelig
                                    a2 | flere båter   | hemmelig
                                    a3 | flere sykler  |
                                    a4 | flere fly     |
                                    a5 | flere ferger  |
                                    a6 | flere biler   |
                                    b1 | flere skip    |
                                    b2 | flere trikker |
                                    b3 | flere baner   |
                                    b4 | flere ski     |
                                    b5 | flere busser  |
                                    c1 | flere drosjer |
                                    """)
                .table("notes.csv", """
                                    group | text
                                    a     | flere gangveier
                                    """)
                .table("chat-morning.txt", "09:00:02 From a1 to Everyone : flere fortau\n"
                        + "09:00:03 From c1 to Everyone : flere broer\n"
                        + "09:00:04 From c1 to a1 (Privately) : flere kaker\n")
                .table("aside.txt", "09:00:02 From a1 to Everyone : flere hemmeligheter\n").evaluate();
    }

    @Test
    void theRestrictedIndexHasThemWithWhenAndWithoutWho() {
        assertEquals(List.of("answer after  flere baner", "answer after  flere busser", "answer after  flere busser",
                "answer after  flere drosjer", "answer after  flere ski", "answer after  flere skip",
                "answer after  flere trikker", "answer after a flere biler", "answer after a flere båter",
                "answer after a flere ferger", "answer after a flere fly", "answer after a flere sykler",
                "answer after a flere tog", "chat morning  flere broer", "chat morning  flere fortau",
                "note morning a flere gangveier"), found(ResultView.RESTRICTED, "flere"));
        assertEquals(List.of(), found(ResultView.RESTRICTED, "hemmelig*"));
        assertEquals(List.of(), found(ResultView.RESTRICTED, "kaker"));
    }

    @Test
    void theSessionNarrows() {
        assertEquals(List.of("chat morning  flere broer", "chat morning  flere fortau",
                "note morning a flere gangveier"), found(ResultView.RESTRICTED, "flere session:morning"));
        assertEquals(13, found(ResultView.RESTRICTED, "flere session:after").size());
    }

    @Test
    void thePublicIndexHasTheDocumentsOnly() {
        assertEquals(List.of("note morning a flere gangveier"), found(ResultView.PUBLIC, "flere"));
    }

    @Test
    void noPassageSaysWhoWroteItOrInWhichRow() {
        try (PassageSearch search = PassageIndex.open(ResultView.RESTRICTED.index(told.run()))) {
            List<Passage> answers = search.document("answer/after/after.hopes");
            assertEquals("flere baner", answers.getFirst().text());
            assertEquals("words-2024/all/answer/after/after.hopes/1", answers.getFirst().id());
            for (Passage answer : answers) {
                assertFalse(answer.toString().matches("(?s).*\\b([abc]\\d|[A-Z2-7]{12})\\b.*|.*\\.csv.*"), "" + answer);
            }
        }
    }

    private List<String> found(ResultView view, String query) {
        try (PassageSearch search = PassageIndex.open(view.index(told.run()))) {
            return search.search(SearchRequest.of(query, 50)).hits().stream().map(hit -> hit.passage())
                    .map(passage -> "%s %s %s %s".formatted(passage.kind(), passage.session(), passage.group(),
                            passage.text()))
                    .sorted().toList();
        }
    }
}
