package no.kronsj.analysis.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import no.kronsj.analysis.export.AnswerRows.Answer;
import no.kronsj.ingest.workshop.AnswerScale;
import no.kronsj.ingest.workshop.Instrument;
import no.kronsj.ingest.workshop.Item;
import no.kronsj.ingest.workshop.Workshop;

/**
 * Statements and votes in the files that Polis exports. The plan has no votes; a statement is an item on a scale with a middle,
 * agreeing is an answer in the top box, disagreeing one in the bottom box, anything else that somebody answered a pass. Voters
 * are numbers without a meaning. Times are unknown and so empty.
 */
public final class PolisFiles {
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final String DONT_KNOW = "dont-know";

    private final List<Statement> statements;
    private final Path folder;

    private PolisFiles(List<Statement> statements, Path folder) {
        this.statements = statements;
        this.folder = folder;
    }

    /** One item of a form. */
    record Statement(Instrument instrument, Item item, AnswerScale scale) {
        /** 1 for, -1 against, 0 neither; as the statement is worded, whatever is favourable. */
        int vote(int score) {
            int position = item.reverse() ? scale.positions() + 1 - score : score;
            return scale.favourable(position) ? 1 : scale.unfavourable(position) ? -1 : 0;
        }
    }

    /** The items that a plan asks people to agree with. */
    static List<Statement> statements(Workshop plan) {
        var statements = new ArrayList<Statement>();
        plan.instruments().values().forEach(instrument -> instrument.items().values().forEach(item -> item.findScale()
                .filter(scale -> !scale.nps() && scale.positions() % 2 == 1 && scale.positions() > 1)
                .ifPresent(scale -> statements.add(new Statement(instrument, item, scale)))));
        return statements;
    }

    /** How many agree and disagree, from the published tables of a folder; nobody's votes. */
    public static void writePublic(Workshop plan, Path results, Path folder) throws IOException {
        var files = new PolisFiles(statements(plan), Files.createDirectories(folder));
        var counts = new PublishedCounts(results);
        files.comments(files.statements.stream().map(counts::votes).toList());
    }

    /** The same with everybody's votes, from the answers of a run, under these labels of persons. */
    public static void writeVotes(Workshop plan, Path run, UnaryOperator<String> labels, Path folder)
            throws IOException {
        var files = new PolisFiles(statements(plan), Files.createDirectories(folder));
        var voters = new TreeMap<String, Map<Integer, Integer>>();
        for (int id = 0; id < files.statements.size(); id++) {
            files.collect(AnswerRows.of(run, files.statements.get(id).instrument(), labels), id, voters);
        }
        files.votes(voters);
        files.participants(voters);
        files.comments(files.tallies(voters));
    }

    private void collect(Map<String, Map<String, Answer>> given, int id, Map<String, Map<Integer, Integer>> voters) {
        Statement statement = statements.get(id);
        given.forEach((respondent, answers) -> {
            Answer answer = answers.getOrDefault(statement.item().id(), new Answer("", null));
            Integer score = answer.score();
            if (score != null || answer.state().equals(DONT_KNOW)) {
                voters.computeIfAbsent(respondent, first -> new TreeMap<>()).put(id,
                        score == null ? 0 : statement.vote(score));
            }
        });
    }

    private List<int[]> tallies(Map<String, Map<Integer, Integer>> voters) {
        var tallies = new ArrayList<int[]>();
        for (int id = 0; id < statements.size(); id++) {
            int statement = id;
            tallies.add(new int[]{count(voters, statement, 1), count(voters, statement, -1)});
        }
        return tallies;
    }

    private static int count(Map<String, Map<Integer, Integer>> voters, int statement, int vote) {
        return (int) voters.values().stream().filter(votes -> Integer.valueOf(vote).equals(votes.get(statement)))
                .count();
    }

    /** An empty tally is hidden. */
    private void comments(List<int[]> tallies) throws IOException {
        var rows = new ArrayList<List<Object>>();
        for (int id = 0; id < statements.size(); id++) {
            int[] tally = tallies.get(id);
            rows.add(List.of("", "", id, 0, tally.length == 0 ? "" : tally[0], tally.length == 0 ? "" : tally[1], 1,
                    statements.get(id).item().heading()));
        }
        write("comments.csv", List.of("timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees",
                "moderated", "comment-body"), rows);
    }

    private void votes(Map<String, Map<Integer, Integer>> voters) throws IOException {
        var rows = new ArrayList<List<Object>>();
        List<String> names = List.copyOf(new TreeSet<>(voters.keySet()));
        voters.forEach((voter, votes) -> votes.forEach((statement, vote) -> rows
                .add(List.of("", "", statement, names.indexOf(voter), vote))));
        write("votes.csv", List.of("timestamp", "datetime", "comment-id", "voter-id", "vote"), rows);
    }

    private void participants(Map<String, Map<Integer, Integer>> voters) throws IOException {
        List<Object> heading = new ArrayList<>(List.of("participant", "group-id", "n-comments", "n-votes", "n-agree",
                "n-disagree"));
        for (int id = 0; id < statements.size(); id++) {
            heading.add(id);
        }
        var rows = new ArrayList<List<Object>>();
        voters.forEach((voter, votes) -> {
            var row = new ArrayList<Object>(List.of(rows.size(), "", 0, votes.size(),
                    votes.values().stream().filter(vote -> vote > 0).count(),
                    votes.values().stream().filter(vote -> vote < 0).count()));
            for (int id = 0; id < statements.size(); id++) {
                Integer vote = votes.get(id);
                row.add(vote == null ? "" : vote);
            }
            rows.add(row);
        });
        write("participants-votes.csv", heading, rows);
    }

    private void write(String name, List<?> heading, List<List<Object>> rows) throws IOException {
        try (var printer = new CSVPrinter(Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8),
                CSV)) {
            printer.printRecord(heading);
            for (List<Object> row : rows) {
                printer.printRecord(row);
            }
        }
    }
}
