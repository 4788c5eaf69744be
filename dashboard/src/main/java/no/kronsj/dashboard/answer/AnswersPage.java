package no.kronsj.dashboard.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.dashboard.edition.PublishedRun;
import no.kronsj.dashboard.page.Page;
import no.kronsj.dashboard.page.View;

/**
 * All forms, in the plan's order.
 *
 * @param forms  those with an item that has answers
 * @param change what was asked both before and after, where anything was
 */
public record AnswersPage(List<Form> forms, Optional<BeforeAfter> change) {

    /** One form; items of one scale stand in one picture. */
    public record Form(String id, List<DrawnScale> pictures, List<AskedItem> items) {}

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("answer/answers.jte", page.text("answers.title"), read(run, page));
    }

    /** What stands on it. */
    public static AnswersPage read(PublishedRun run, Page page) {
        return new AnswersPage(forms(run, page), BeforeAfter.of(run, page));
    }

    private static List<Form> forms(PublishedRun run, Page page) {
        Map<String, List<AskedItem>> byForm = new LinkedHashMap<>();
        run.info().items().keySet().forEach(item -> AskedItem.of(run, page, item).ifPresent(asked -> byForm
                .computeIfAbsent(form(item), id -> new ArrayList<>()).add(asked)));
        return byForm.entrySet().stream()
                .map(form -> new Form(form.getKey(), DrawnScale.of(run, page, form.getKey(), form.getValue()),
                        form.getValue()))
                .toList();
    }

    /** The form of an item: {@code after} of {@code after.voice}. */
    static String form(String item) {
        return item.substring(0, item.indexOf('.'));
    }
}
