package no.kronsj.ingest.proposal.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import no.kronsj.ingest.proposal.plan.Certainty;
import no.kronsj.ingest.proposal.words.Vocabulary;
import no.kronsj.ingest.source.content.SourceContent;
import no.kronsj.ingest.workshop.CellText;

/** One column: its heading, its codebook where the file has one, and what its cells have in common. */
public final class SeenColumn {
    private static final Pattern ADDRESS = Pattern
            .compile("(?:mailto:)?[^\\s@;,]{1,64}@[^\\s@;,]{1,190}\\.[^\\s@;,.]{1,63}");

    private final String heading;
    private final String question;
    private final Map<String, String> labels;
    private final List<String> cells;
    private final List<String> answers;
    private final SequencedMap<String, Integer> countByAnswer = new LinkedHashMap<>();

    /**
     * A column.
     *
     * @param heading  by which the plan names it
     * @param question what people were asked, where the heading is only a code; else the heading
     * @param labels   what codes mean, where a codebook tells
     * @param cells    one for each row
     */
    public SeenColumn(String heading, String question, Map<String, String> labels, List<String> cells) {
        this.heading = heading;
        this.question = question.isBlank() ? heading : question;
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        this.cells = cells.stream().map(CellText::tidy).toList();
        this.answers = this.cells.stream()
                .filter(cell -> !cell.isEmpty() && Vocabulary.findMissing(cell).isEmpty()).toList();
        var shown = new LinkedHashMap<String, String>();
        for (String cell : cells) {
            String tidy = CellText.tidy(cell);
            if (!tidy.isEmpty() && Vocabulary.findMissing(tidy).isEmpty()) {
                countByAnswer.merge(shown.computeIfAbsent(CellText.answer(tidy), first -> spelled(cell, tidy)), 1,
                        Integer::sum);
            }
        }
    }

    /** As it was written, long hyphens and all, unless something in it cannot be seen. */
    private static String spelled(String cell, String tidy) {
        String stripped = cell.strip();
        return stripped.length() == tidy.length() && stripped.chars().noneMatch(Character::isISOControl)
                ? stripped
                : tidy;
    }

    /** A column of a file; of its two names the one with more words is the question. */
    static SeenColumn of(SourceContent.Table.Column column, List<String> cells) {
        boolean other = Vocabulary.wordsOf(column.also()).size() > Vocabulary.wordsOf(column.heading()).size();
        return new SeenColumn(column.heading(), other ? column.also() : "", column.labels(), cells);
    }

    public String heading() {
        return heading;
    }

    /** What people were asked. */
    public String question() {
        return question;
    }

    /** What codes mean; empty where no codebook tells. */
    public Map<String, String> labels() {
        return labels;
    }

    /** Every cell, without what the eye does not see. */
    public List<String> cells() {
        return cells;
    }

    /** The cells that are answers: neither blank nor one of the words for no answer. */
    public List<String> answers() {
        return answers;
    }

    /** How often each answer occurs, by its first spelling. */
    public SequencedMap<String, Integer> countByAnswer() {
        return Collections.unmodifiableSequencedMap(countByAnswer);
    }

    /** Different answers. */
    public int distinct() {
        return countByAnswer.size();
    }

    /** The share of different answers among all. */
    public Certainty variety() {
        return Certainty.ofShare(distinct(), answers.size());
    }

    /** The share of answers that fit. */
    public Certainty share(Predicate<String> fits) {
        return Certainty.ofShare(answers.stream().filter(fits).count(), answers.size());
    }

    /** The mean length of an answer, in letters. */
    public int meanLength() {
        return answers.isEmpty() ? 0 : answers.stream().mapToInt(String::length).sum() / answers.size();
    }

    /** The share of answers that are addresses. */
    public Certainty addresses() {
        return share(SeenColumn::isAddress);
    }

    /** Whether nearly every row has a value of its own, as ids have. */
    public boolean tellsApart() {
        return !answers.isEmpty() && 2 * answers.size() >= cells.size() && variety().percent() >= 80;
    }

    /** Whether all answers are codes of the codebook. */
    public boolean coded() {
        return !labels.isEmpty() && countByAnswer.keySet().stream().map(CellText::answer)
                .allMatch(labels.keySet().stream().map(CellText::answer).collect(Collectors.toSet())::contains);
    }

    static boolean isAddress(String cell) {
        return cell.length() <= 320 && ADDRESS.matcher(cell).matches();
    }
}
