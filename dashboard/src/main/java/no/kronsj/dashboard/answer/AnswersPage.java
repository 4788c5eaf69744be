package no.kronsj.dashboard.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.kronsj.dashboard.chart.Svg;
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
    public record Form(String id, String title, List<DrawnScale> pictures, List<AskedItem> items) {}

    /** The page of a run. */
    public static View of(PublishedRun run, Page page) {
        return new View("answer/answers.jte", page.text("answers.title"), read(run, page));
    }

    /** What stands on it. */
    public static AnswersPage read(PublishedRun run, Page page) {
        return new AnswersPage(forms(run, page), BeforeAfter.of(run, page));
    }

    /** The picture with this name, {@code after/1}. */
    public static Optional<Svg> picture(PublishedRun run, Page page, String name) {
        return forms(run, page).stream().flatMap(form -> form.pictures().stream())
                .filter(drawn -> drawn.name().equals(name)).map(DrawnScale::picture).findFirst();
    }

    private static List<Form> forms(PublishedRun run, Page page) {
        Map<String, List<AskedItem>> byForm = new LinkedHashMap<>();
        run.info().items().keySet().forEach(item -> AskedItem.of(run, page, item).ifPresent(asked -> byForm
                .computeIfAbsent(form(item), id -> new ArrayList<>()).add(asked)));
        return byForm.entrySet().stream()
                .map(form -> new Form(form.getKey(), title(run, page, form.getKey(), form.getValue()),
                        DrawnScale.of(run, page, form.getKey(), form.getValue()),
                        form.getValue()))
                .toList();
    }

    /** When it was asked, and the form's own name where that says more. */
    private static String title(PublishedRun run, Page page, String form, List<AskedItem> items) {
        String wave = run.measures().find("top_box_share", items.getFirst().id()).map(row -> row.key().wave())
                .orElse("");
        return page.text("answers.form", wave.isEmpty() || wave.equals(form)
                ? page.session(form)
                : page.session(wave) + ", " + form);
    }

    /** The form of an item: {@code after} of {@code after.voice}. */
    static String form(String item) {
        return item.substring(0, item.indexOf('.'));
    }
}
