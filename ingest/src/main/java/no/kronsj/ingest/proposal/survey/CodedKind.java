package no.kronsj.ingest.proposal.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.plan.Draft;
import no.kronsj.ingest.proposal.plan.YamlScalar;
import no.kronsj.ingest.proposal.table.SeenColumn;
import no.kronsj.ingest.proposal.words.ScaleLibrary;
import no.kronsj.ingest.proposal.words.Vocabulary;
import no.kronsj.ingest.workshop.CellText;

/** Columns of codes: with a codebook its labels are the scale; without one nobody knows the direction. */
final class CodedKind {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,3}\\d{1,2}");

    private final Draft draft;
    private final String file;

    CodedKind(Draft draft, String file) {
        this.draft = draft;
        this.file = file;
    }

    Optional<ProposedItem> find(SeenColumn column) {
        if (column.coded() && !column.answers().isEmpty()) {
            return Optional.of(labelled(column));
        }
        boolean codes = column.distinct() > 1 && column.distinct() <= 11
                && column.share(cell -> CODE.matcher(cell).matches()).equals(Certainty.STATED);
        return codes ? Optional.of(bare(column)) : Optional.empty();
    }

    /** The labels are levels, the codes their other wordings, so that the pages show words. */
    private ProposedItem labelled(SeenColumn column) {
        var answers = new LinkedHashMap<String, Integer>();
        sorted(column).forEach((code, label) -> {
            if (Vocabulary.findMissing(label).isEmpty()) {
                answers.put(CellText.tidy(label), 1);
            }
        });
        List<ScaleLibrary.Fit> fits = ScaleLibrary.fits(answers);
        boolean all = !fits.isEmpty() && fits.getFirst().fit() == answers.size();
        String missing = missing(column);
        List<String> questions = missing.isEmpty()
                ? List.of()
                : List.of(draft.ask(file, draft.say("ask.missing-code", column.heading(), missing)));
        if (!all) {
            var asks = new ArrayList<>(questions);
            asks.add(draft.ask(file, draft.say("ask.order", column.heading())));
            return ProposedItem.choice(Certainty.WORDED, asks);
        }
        SequencedMap<String, List<String>> levels = fits.getFirst().family().levels(answers);
        var written = new LinkedHashMap<String, List<String>>();
        levels.forEach((level, others) -> written.put(level, codes(column, level)));
        String scale = draft.scale(fits.getFirst().family().id() + "-codes", ScalePool.yaml(written));
        return ProposedItem.scaled(scale, Certainty.STATED, questions);
    }

    private static List<String> codes(SeenColumn column, String level) {
        return column.labels().entrySet().stream()
                .filter(entry -> CellText.answer(entry.getValue()).equals(CellText.answer(level)))
                .map(Map.Entry::getKey).filter(code -> !CellText.answer(code).equals(CellText.answer(level))).sorted()
                .toList();
    }

    /** The codes that stand for no answer, in this column; in another they may be an answer. */
    private static String missing(SeenColumn column) {
        return String.join(", ", sorted(column).entrySet().stream()
                .filter(entry -> Vocabulary.findMissing(entry.getValue()).isPresent())
                .map(entry -> entry.getKey() + " = " + entry.getValue()).toList());
    }

    private static SequencedMap<String, String> sorted(SeenColumn column) {
        var sorted = new LinkedHashMap<String, String>();
        column.labels().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private ProposedItem bare(SeenColumn column) {
        List<String> codes = column.countByAnswer().keySet().stream()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).toList();
        String scale = draft.scale("codes" + codes.size(), "{levels: " + YamlScalar.list(codes) + "}");
        return ProposedItem.scaled(scale, Certainty.POSSIBLE,
                List.of(draft.ask(file, draft.say("ask.codes", column.heading()))));
    }
}
