package no.kronsj.analysis.export.spss;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.export.AnswerRows;
import no.kronsj.analysis.export.AnswerRows.Answer;
import no.kronsj.analysis.export.spss.DataFile.Cell;
import no.kronsj.ingest.wording.Wording;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;

/**
 * The answers to one form: a case per respondent, who is a pseudonym, a variable per item with a scale, with the words of the
 * scale and a code for each reason why there is no answer. For whoever ran the workshop only.
 */
public final class AnswerFile {
    private static final SortedMap<Integer, String> REASONS = new TreeMap<>(Map.of(-9, "dont-know", -8,
            "not-applicable", -7, "skipped", -6, "not-shown", -5, "unreadable"));
    private static final Variable.Range MISSING = new Variable.Range(-9, -5);
    private static final int NOT_SHOWN = -6;
    private static final Map<String, String> WORDS = Map.of("dont-know", "data.missing.dontKnow", "not-applicable",
            "data.missing.notApplicable", "skipped", "data.missing.skipped", "not-shown", "data.missing.notShown",
            "unreadable", "data.missing.unreadable");

    private final Wording wording;

    private AnswerFile(Wording wording) {
        this.wording = wording;
    }

    /** The answers of a run to a form, under these labels of persons; {@code wording} says the reasons. */
    public static DataFile of(Path run, UnaryOperator<String> labels, Instrument instrument, Wording wording)
            throws IOException {
        var made = new AnswerFile(wording);
        List<Item> items = instrument.items().values().stream().filter(item -> item.findScale().isPresent()).toList();
        var variables = new ArrayList<Variable>();
        variables.add(Variable.plain("respondent", wording.text("export.respondent"), Variable.Kind.TEXT));
        items.forEach(item -> variables.add(made.variable(item, item.findScale().orElseThrow())));
        var rows = new ArrayList<List<Cell>>();
        AnswerRows.of(run, instrument, labels).forEach((respondent, answers) -> {
            var row = new ArrayList<Cell>();
            row.add(new Cell.Words(respondent));
            items.forEach(item -> row.add(cell(answers.get(item.id()))));
            rows.add(row);
        });
        return new DataFile("answers-" + instrument.id(), instrument.id(), variables, rows);
    }

    private Variable variable(Item item, AnswerScale scale) {
        var values = new TreeMap<Integer, String>();
        REASONS.forEach((code, reason) -> values.put(code, wording.text(WORDS.getOrDefault(reason, reason))));
        for (int position = 1; position <= scale.positions(); position++) {
            int label = item.reverse() ? scale.positions() - position : position - 1;
            values.put(position, scale.labels().get(label));
        }
        return new Variable(Variable.nameOf(item.id()), item.heading(), Variable.Kind.ORDINAL, values, MISSING);
    }

    /** An item for which somebody has no cell was not shown to them. */
    private static Cell cell(@Nullable Answer answer) {
        if (answer == null) {
            return new Cell.Figure(NOT_SHOWN);
        }
        Integer score = answer.score();
        return new Cell.Figure(score != null
                ? score
                : REASONS.entrySet().stream().filter(reason -> reason.getValue().equals(answer.state()))
                        .mapToInt(Map.Entry::getKey).findFirst().orElse(MISSING.highest()));
    }
}
