package no.kronsj.analysis.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.kronsj.analysis.figure.Figures;
import no.kronsj.analysis.result.MeasureKey;
import no.kronsj.analysis.result.MeasureRow;
import no.kronsj.analysis.result.Status;
import no.kronsj.analysis.result.Unit;
import no.kronsj.analysis.statistics.NamedSeed;
import no.kronsj.analysis.statistics.PairwiseDistance;

/**
 * How far the definitions lie from each other in each revision, and whether feedback changed it (metrics.md G10). What groups
 * wrote is no survey answer and is not hidden.
 */
public final class DefinitionMeasures {
    private static final String SECTION = "G10";
    private static final String SCOPE = "definitions";
    private static final int FEWEST_GROUPS = 3;

    private DefinitionMeasures() {}

    /** The rows of an edition. */
    public static List<MeasureRow> rows(String edition, Proposals proposals) {
        List<MeasureRow> rows = new ArrayList<>();
        List<String> revisions = proposals.revisions();
        for (String revision : revisions) {
            List<Proposals.Document> definitions = proposals.definitions(revision);
            rows.add(distance(edition, revision, definitions));
            rows.add(MeasureRow.of(new MeasureKey("definition_concepts", SECTION, SCOPE, edition, revision),
                    different(definitions), Unit.COUNT, definitions.size()));
        }
        if (revisions.size() > 1) {
            rows.add(change(edition, revisions.getFirst(), revisions.getLast(), proposals));
        }
        return rows.stream().map(row -> proposals.apart() == 0 ? row : row.notes("LANGUAGE-APART")).toList();
    }

    private static MeasureRow distance(String edition, String revision, List<Proposals.Document> definitions) {
        var key = new MeasureKey("definition_distance", SECTION, SCOPE, edition, revision);
        if (definitions.size() < 2) {
            return MeasureRow.without(key, Unit.INDEX, Status.TOO_FEW).n(definitions.size());
        }
        double mean = PairwiseDistance.mean(distances(definitions)).orElseThrow();
        MeasureRow row = MeasureRow.of(key, mean, Unit.INDEX, definitions.size());
        return definitions.size() < FEWEST_GROUPS ? row.status(Status.TOO_FEW) : row;
    }

    /** Only groups that have both revisions. */
    private static MeasureRow change(String edition, String first, String last, Proposals proposals) {
        Set<String> both = groups(proposals.definitions(first));
        both.retainAll(groups(proposals.definitions(last)));
        List<Proposals.Document> versions = Stream.concat(proposals.definitions(first).stream(),
                proposals.definitions(last).stream()).filter(document -> both.contains(document.group())).toList();
        NamedSeed seed = NamedSeed.of("definition_distance", edition, NamedSeed.DEFAULT_USER_SEED);
        PairwiseDistance change = PairwiseDistance.change(distances(versions), seed);
        MeasureRow row = Figures.row(
                new MeasureKey("definition_distance", SECTION, SCOPE, edition, first + ":" + last), change, Unit.INDEX,
                both.size());
        return Figures.tested(row, "exchange of versions", change.p(), seed);
    }

    private static Set<String> groups(List<Proposals.Document> documents) {
        return documents.stream().map(Proposals.Document::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static double different(List<Proposals.Document> documents) {
        return documents.stream().flatMapToInt(document -> Arrays.stream(document.terms())).distinct().count();
    }

    /** 1 - cosine of the counted concepts; 1 to a text without any. */
    private static double[][] distances(List<Proposals.Document> documents) {
        int size = documents.stream().flatMapToInt(document -> Arrays.stream(document.terms())).max().orElse(-1) + 1;
        double[][] counts = new double[documents.size()][size];
        for (int d = 0; d < counts.length; d++) {
            for (int term : documents.get(d).terms()) {
                counts[d][term]++;
            }
        }
        double[][] distances = new double[counts.length][counts.length];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < i; j++) {
                double lengths = Math.sqrt(dot(counts[i], counts[i]) * dot(counts[j], counts[j]));
                distances[i][j] = lengths == 0 ? 1 : 1 - dot(counts[i], counts[j]) / lengths;
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
