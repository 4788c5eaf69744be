package no.kronsj.analysis.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import no.kronsj.analysis.evaluate.EvaluationMistake;
import no.kronsj.analysis.result.ResultReader;
import no.kronsj.analysis.result.ResultView;
import no.kronsj.analysis.result.Results;
import no.kronsj.analysis.result.network.GraphFormat;
import no.kronsj.analysis.result.network.NetworkGraph;

/**
 * {@code export network --format graphml}: who met whom in all layers, for programs that draw networks.
 *
 * @param by what the nodes are values of; "" for persons in the restricted view and for groups in the public one
 */
record NetworkExport(Path tables, ResultView view, String by, @Nullable Path file) {
    private static final String NETWORK = "network";

    /** Whether the network was asked for, and is written; another table in the form of a network is a mistake. */
    boolean write(String table, String format) throws EvaluationMistake, IOException {
        boolean graph = GraphFormat.find(format).isPresent();
        if (!table.equals(NETWORK)) {
            if (graph) {
                throw mistake(
                        "only the network is written as %s: export network --format %s".formatted(format, format));
            }
            return false;
        }
        byte[] network = network(GraphFormat.find(format).orElseThrow(() -> mistake(
                "a network is written as graphml or gexf (--format); as tables it is ties, tie_counts and network_nodes")))
                .getBytes(StandardCharsets.UTF_8);
        if (file == null) {
            System.out.write(network);
            System.out.flush();
        } else {
            Files.write(file, network);
        }
        return true;
    }

    private String network(GraphFormat as) throws EvaluationMistake {
        Results results = ResultReader.read(tables);
        if (by.isEmpty() && view == ResultView.RESTRICTED) {
            return as.write(NetworkGraph.ofPersons(results));
        }
        String attribute = by.isEmpty() ? "group" : by;
        Set<String> known = new TreeSet<>();
        results.tieCounts().forEach(row -> known.add(row.attribute()));
        if (!known.contains(attribute)) {
            throw mistake(known.isEmpty()
                    ? "nobody met anybody in this edition"
                    : "no ties are counted by %s; there are %s".formatted(attribute, String.join(", ", known)));
        }
        return as.write(NetworkGraph.of(results, attribute));
    }

    private static EvaluationMistake mistake(String sentence) {
        return new EvaluationMistake(List.of(sentence));
    }
}
