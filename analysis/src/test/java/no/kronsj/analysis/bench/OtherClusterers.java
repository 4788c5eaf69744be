package no.kronsj.analysis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.stream.IntStream;

import org.carrot2.clustering.Cluster;
import org.carrot2.clustering.ClusteringAlgorithm;
import org.carrot2.clustering.Document;
import org.carrot2.clustering.kmeans.BisectingKMeansClusteringAlgorithm;
import org.carrot2.clustering.lingo.LingoClusteringAlgorithm;
import org.carrot2.language.LanguageComponents;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;

import no.kronsj.analysis.text.Passage;

/** Other libraries on the same passages, each as its documentation has it. */
final class OtherClusterers {
    private static final int ITERATIONS = 200;

    private OtherClusterers() {}

    private record Numbered(int number, String text) implements Document {
        @Override
        public void visitFields(BiConsumer<String, String> fields) {
            fields.accept("text", text);
        }
    }

    static int[] bisecting(List<Passage> passages) {
        var algorithm = new BisectingKMeansClusteringAlgorithm();
        algorithm.clusterCount.set(InventedPassages.SUBJECTS);
        return carrot2(algorithm, passages);
    }

    static int[] lingo(List<Passage> passages) {
        return carrot2(new LingoClusteringAlgorithm(), passages);
    }

    private static int[] carrot2(ClusteringAlgorithm algorithm, List<Passage> passages) {
        int[] found = new int[passages.size()];
        try {
            LanguageComponents language = LanguageComponents.loader().load().language("English");
            var documents = IntStream.range(0, found.length)
                    .mapToObj(i -> new Numbered(i, passages.get(i).text()));
            List<Cluster<Numbered>> clusters = algorithm.cluster(documents, language);
            for (int c = 0; c < clusters.size(); c++) {
                for (Numbered document : clusters.get(c).getDocuments()) {
                    found[document.number()] = c + 1;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static int[] lda(List<Passage> passages) {
        ParallelTopicModel.logger.setLevel(Level.OFF);
        var alphabet = new Alphabet();
        var instances = new InstanceList(alphabet, null);
        for (Passage passage : passages) {
            String[] words = passage.text().split(" ");
            var numbers = new int[words.length];
            for (int i = 0; i < words.length; i++) {
                numbers[i] = alphabet.lookupIndex(words[i], true);
            }
            instances.add(new Instance(new FeatureSequence(alphabet, numbers), null, passage.id(), null));
        }
        var model = new ParallelTopicModel(InventedPassages.SUBJECTS, 5.0, 0.01);
        model.addInstances(instances);
        model.setNumThreads(1);
        model.setNumIterations(ITERATIONS);
        model.setRandomSeed(1);
        try {
            model.estimate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int[] found = new int[passages.size()];
        for (int i = 0; i < found.length; i++) {
            double[] shares = model.getTopicProbabilities(i);
            for (int topic = 1; topic < shares.length; topic++) {
                found[i] = shares[topic] > shares[found[i]] ? topic : found[i];
            }
        }
        return found;
    }
}
