package no.kronsj.ingest.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

import no.kronsj.ingest.issue.IssueKind;
import no.kronsj.ingest.participant.ParticipantRegister;
import no.kronsj.ingest.response.FilledForm.Answer;
import no.kronsj.ingest.workshop.CellText;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.MissingCode;
import no.kronsj.ingest.workshop.Workshop;

/** Turns the cells of one form into rows: answered with a score, answered with options or words, or why not. */
final class FormAnswers {
    /** The state of a cell that is on no scale: neither an answer nor one of the kinds of missing. */
    private static final String UNREADABLE = "unreadable";
    /** The states of somebody who gave no answer at all. */
    private static final Set<String> NO_ANSWER = Set.of(MissingCode.SKIPPED.word(), MissingCode.NOT_SHOWN.word());

    private final Workshop plan;
    private final Instrument instrument;
    private final ParticipantRegister register;
    private final Set<String> naming;
    private final Consumer<Record> out;

    /** Answers to the items of {@code naming} are names of people, and become their pseudonyms. */
    FormAnswers(Workshop plan, Instrument instrument, ParticipantRegister register, Set<String> naming,
            Consumer<Record> out) {
        this.plan = plan;
        this.instrument = instrument;
        this.register = register;
        this.naming = naming;
        this.out = out;
    }

    /** A form without any answer is kept, but nobody has responded with it; gives whether somebody has. */
    boolean write(FilledForm form, Respondent respondent) {
        form.keep();
        var responses = new ArrayList<Response>();
        for (Item item : instrument.items().values()) {
            Answer answer = form.answers().get(item.id());
            if (answer != null) {
                responses.add(response(respondent, item, answer));
            }
        }
        boolean responded = responses.stream().anyMatch(response -> !NO_ANSWER.contains(response.state()));
        if (responded) {
            out.accept(respondent);
        }
        responses.forEach(out);
        return responded;
    }

    private Response response(Respondent respondent, Item item, Answer answer) {
        return switch (item.choice()) {
            case Item.Choice.One one -> one(respondent, item, answer);
            case Item.Choice.Separated several -> options(respondent, item, answer,
                    OptionList.split(answer.cells().getFirst(), several.separator(), answer.labels()));
            case Item.Choice.PerColumn perColumn -> options(respondent, item, answer, answer.cells());
        };
    }

    private Response one(Respondent respondent, Item item, Answer answer) {
        String cell = answer.cells().getFirst();
        Optional<MissingCode> missing = plan.findMissing(cell);
        if (missing.isPresent()) {
            return response(respondent, item, missing.get().word(), OptionalInt.empty(), "");
        }
        if (item.findScale().isPresent()) {
            return score(respondent, item, answer);
        }
        return item.text() && !naming.contains(item.id())
                ? response(respondent, item, Response.ANSWERED, OptionalInt.empty(), cell.strip())
                : options(respondent, item, answer, List.of(cell));
    }

    private Response score(Respondent respondent, Item item, Answer answer) {
        OptionalInt position = item.position(answer.cells().getFirst());
        if (position.isEmpty() && !UnexplainedCodes.isOne(item, answer.cells().getFirst())) {
            answer.note(IssueKind.ANSWER_OUTSIDE_SCALE, item.heading(), "an answer that is on no level",
                    "a level of scale " + item.findScale().orElseThrow().id());
        }
        return response(respondent, item, position.isPresent() ? Response.ANSWERED : UNREADABLE, position, "");
    }

    private Response options(Respondent respondent, Item item, Answer answer, List<String> cells) {
        List<String> ticked = cells.stream().map(CellText::tidy).filter(option -> plan.findMissing(option).isEmpty())
                .distinct().toList();
        for (String option : naming.contains(item.id()) ? persons(answer, item, ticked) : ticked) {
            out.accept(
                    new Choice(instrument.id(), instrument.waveOf(item), respondent.respondent(), respondent.person(),
                            item.item(), option));
        }
        return response(respondent, item, ticked.isEmpty() ? whyNone(cells) : Response.ANSWERED, OptionalInt.empty(),
                "");
    }

    /** Names that fit nobody are noted and left out: nobody else may read them. */
    private List<String> persons(Answer answer, Item item, List<String> names) {
        return names.stream()
                .flatMap(name -> register.findOrNote(name, answer.file(), answer.row(), item.heading()).stream())
                .distinct().toList();
    }

    /** A code in one of the cells says more than blank ones beside it. */
    private String whyNone(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).findFirst().or(() -> cells.stream().findFirst())
                .flatMap(plan::findMissing).orElse(MissingCode.SKIPPED).word();
    }

    private Response response(Respondent respondent, Item item, String state, OptionalInt score, String text) {
        return new Response(instrument.id(), instrument.waveOf(item), respondent.respondent(), respondent.person(),
                item.item(),
                state, score.isPresent() ? Integer.valueOf(score.getAsInt()) : null, text);
    }
}
