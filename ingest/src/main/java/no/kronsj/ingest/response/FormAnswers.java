package no.kronsj.ingest.response;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.MissingCode;
import no.kronsj.ingest.workshop.Workshop;

/** Turns the cells of one form into rows: answered with a score, answered with options or words, or why not. */
final class FormAnswers {
    /** The state of a cell that is on no scale: neither an answer nor one of the kinds of missing. */
    private static final String UNREADABLE = "unreadable";

    private final Workshop plan;
    private final Instrument instrument;
    private final Consumer<Record> out;

    FormAnswers(Workshop plan, Instrument instrument, Consumer<Record> out) {
        this.plan = plan;
        this.instrument = instrument;
        this.out = out;
    }

    void write(FilledForm form) {
        form.keep();
        if (!form.blank()) {
            out.accept(new Respondent(instrument.id(), instrument.wave(), form.respondent(), form.person(),
                    form.ledger().path(), form.row()));
        }
        for (Item item : instrument.items().values()) {
            List<String> cells = form.cells().get(item.id());
            if (cells != null) {
                write(form, item, cells);
            }
        }
    }

    private void write(FilledForm form, Item item, List<String> cells) {
        switch (item.choice()) {
            case Item.Choice.One one -> writeOne(form, item, cells.get(0));
            case Item.Choice.Separated several ->
                writeOptions(form, item, List.of(cells.get(0).split(Pattern.quote(several.separator()))));
            case Item.Choice.PerColumn perColumn -> writeOptions(form, item, cells);
        }
    }

    private void writeOne(FilledForm form, Item item, String cell) {
        Optional<MissingCode> missing = plan.findMissing(cell);
        if (missing.isPresent()) {
            out.accept(response(form, item, missing.get().word(), OptionalInt.empty(), ""));
        } else if (item.text()) {
            out.accept(response(form, item, Response.ANSWERED, OptionalInt.empty(), cell.strip()));
        } else if (item.findScale().isPresent()) {
            writeScore(form, item, cell);
        } else {
            writeOptions(form, item, List.of(cell));
        }
    }

    private void writeScore(FilledForm form, Item item, String cell) {
        OptionalInt position = item.position(cell);
        if (position.isEmpty()) {
            form.ledger().note(IssueKind.ANSWER_OUTSIDE_SCALE, form.row(), item.heading(),
                    "an answer that is on no level",
                    "a level of scale " + item.findScale().orElseThrow().id());
        }
        out.accept(response(form, item, position.isPresent() ? Response.ANSWERED : UNREADABLE, position, ""));
    }

    private void writeOptions(FilledForm form, Item item, List<String> cells) {
        List<String> options = cells.stream().map(CellText::tidy).filter(option -> plan.findMissing(option).isEmpty())
                .distinct().toList();
        String state = options.isEmpty()
                ? plan.findMissing(cells.get(0)).orElse(MissingCode.SKIPPED).word()
                : Response.ANSWERED;
        out.accept(response(form, item, state, OptionalInt.empty(), ""));
        for (String option : options) {
            out.accept(new Choice(instrument.id(), wave(item), form.respondent(), form.person(), item.item(), option));
        }
    }

    private Response response(FilledForm form, Item item, String state, OptionalInt score, String text) {
        return new Response(instrument.id(), wave(item), form.respondent(), form.person(), item.item(), state,
                score.isPresent() ? Integer.valueOf(score.getAsInt()) : null, text);
    }

    private String wave(Item item) {
        return item.wave().isEmpty() ? instrument.wave() : item.wave();
    }
}
