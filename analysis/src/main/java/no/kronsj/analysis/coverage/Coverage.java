package no.kronsj.analysis.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.proposal.CodedLevels;
import no.kronsj.analysis.proposal.Writing;
import no.kronsj.analysis.proposal.Writings;
import no.kronsj.analysis.result.CoverageRow;
import no.kronsj.analysis.text.TextTokens;
import no.kronsj.ingest.workshop.CoverageCode;
import no.kronsj.ingest.workshop.CoverageCode.Level;
import no.kronsj.ingest.workshop.Language;
import no.kronsj.ingest.workshop.Question;

/**
 * Which group speaks of which question (I2): the programme's own and the six of the instructions for official studies. One
 * passage with a word of what is asked for touches a question, two passages or more answer it; both are suggestions, and what
 * a person says goes before them.
 */
public final class Coverage {
    /** The programme's own questions. */
    public static final String PROGRAMME = "programme";
    /** The six that are built in. */
    public static final String OFFICIAL = "official";
    private static final int ANSWERED_FROM = 2;

    private final Writings writings;
    private final Set<String> steps;
    private final Topics topics = new Topics();
    private final TextTokens words;
    private final List<CoverageRow> rows = new ArrayList<>();
    private final CodedLevels<Level> codes = new CodedLevels<>();
    private final Map<String, Set<String>> conceptsOfQuestions = new HashMap<>();
    private final List<CoverageCode> unused = new ArrayList<>();

    private Coverage(Writings writings, Set<String> steps, TextTokens words) {
        this.words = words;
        this.writings = writings;
        this.steps = steps;
    }

    /** The coverage of an edition; {@code steps} are the passages that hold a step. */
    public static Coverage of(Writings writings, Set<String> steps, List<Question> programme,
            List<CoverageCode> codes, TextTokens words) {
        var coverage = new Coverage(writings, steps, words);
        codes.forEach(code -> coverage.codes.put(code.about(), code.coder(), code.is()));
        List<String> groups = writings.groups().stream().filter(group -> !writings.kinds(group).isEmpty()).toList();
        for (String group : groups) {
            programme.forEach(question -> coverage.add(group, PROGRAMME, question));
            Question.ofOfficialStudies().forEach(question -> coverage.add(group, OFFICIAL, question));
        }
        codes.stream().filter(code -> coverage.rows.stream().noneMatch(row -> cell(row).equals(code.about())))
                .forEach(coverage.unused::add);
        return coverage;
    }

    /** One row per group and question. */
    public List<CoverageRow> rows() {
        return List.copyOf(rows);
    }

    /** Codes of a group or a question that is not there. */
    public List<CoverageCode> unused() {
        return List.copyOf(unused);
    }

    private static String cell(CoverageRow row) {
        return row.group() + " " + (row.set().equals(OFFICIAL) ? OFFICIAL + "/" : "") + row.question();
    }

    private void add(String group, String set, Question question) {
        List<String> passages = passages(group, question);
        Level suggested = passages.isEmpty()
                ? Level.NONE
                : passages.size() < ANSWERED_FROM ? Level.TOUCHED : Level.ANSWERED;
        var row = new CoverageRow(group, set, question.id(), suggested.word(), "automatic", passages);
        rows.add(codes.level(cell(row)).map(level -> new CoverageRow(group, set, question.id(), level.word(), "human",
                passages)).orElse(row));
    }

    private List<String> passages(String group, Question question) {
        Optional<Topics.Topic> topic = topics.of(question);
        Set<String> asked = topic.isPresent() ? Set.of() : concepts(question);
        List<String> passages = new ArrayList<>();
        for (String kind : writings.kinds(group)) {
            for (Writing writing : writings.last(group, kind)) {
                boolean speaks = topic.map(found -> speaks(found, writing)).orElseGet(() -> shares(asked, writing));
                if (speaks) {
                    passages.add(writing.passage().id());
                }
            }
        }
        return passages;
    }

    /** A step is a measure, and a definition says what is meant, whatever their words. */
    private boolean speaks(Topics.Topic topic, Writing writing) {
        boolean byItsPlace = switch (topic.id()) {
            case "measures" -> steps.contains(writing.passage().id());
            case "meaning" -> writing.passage().kind().equals("definition");
            default -> false;
        };
        return byItsPlace || topic.speaksOfIt(writing.passage().text());
    }

    private Set<String> concepts(Question question) {
        return conceptsOfQuestions.computeIfAbsent(question.id(), id -> Stream.of(Language.values())
                .flatMap(language -> words.of(question.text().in(language), language.code()).stream())
                .filter(TextTokens.Token::content).map(TextTokens.Token::concept).collect(Collectors.toSet()));
    }

    private boolean shares(Set<String> asked, Writing writing) {
        return words.of(writing.passage().text(), writing.passage().language()).stream()
                .anyMatch(token -> token.content() && asked.contains(token.concept()));
    }
}
