package no.kronsj.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Amounts in blocks, of which some in each are inside a class; what other labellings within the blocks sum to. */
final class LabelledBlocks {
    private static final long MOST_ENUMERATED = 200_000;

    /** One block: its amounts in ascending order, and how many of them are inside. */
    private record Block(double[] amounts, int inside) {}

    private final List<Block> blocks;
    private final double sum;

    private LabelledBlocks(List<Block> blocks, double sum) {
        this.blocks = blocks;
        this.sum = sum;
    }

    /** Blocks in the order of what is in them, so that nothing depends on who comes first. */
    static LabelledBlocks of(double[] amounts, boolean[] inside, int[] blocks) {
        var byBlock = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < amounts.length; i++) {
            byBlock.computeIfAbsent(blocks[i], block -> new ArrayList<>()).add(i);
        }
        List<Block> all = byBlock.values().stream()
                .map(people -> new Block(people.stream().mapToDouble(i -> amounts[i]).sorted().toArray(),
                        (int) people.stream().filter(i -> inside[i]).count()))
                .sorted(Comparator.comparing(Block::amounts, Arrays::compare).thenComparingInt(Block::inside)).toList();
        double[] own = IntStream.range(0, amounts.length).filter(i -> inside[i])
                .mapToDouble(i -> amounts[i]).sorted().toArray();
        return new LabelledBlocks(all, Arrays.stream(own).sum());
    }

    int inside() {
        return blocks.stream().mapToInt(Block::inside).sum();
    }

    double total() {
        return blocks.stream().mapToDouble(block -> Arrays.stream(block.amounts()).sum()).sum();
    }

    /** What the class has. */
    double sum() {
        return sum;
    }

    /** Whether there are at most 200,000 labellings. */
    boolean isCountable() {
        long ways = 1;
        for (Block block : blocks) {
            long own = GroupPermutation.arrangements(
                    new int[]{block.inside(), block.amounts().length - block.inside()});
            if (own > MOST_ENUMERATED) {
                return false;
            }
            ways *= own;
            if (ways > MOST_ENUMERATED) {
                return false;
            }
        }
        return true;
    }

    /** The sum of every labelling. */
    double[] all() {
        double[] sums = {0};
        for (Block block : blocks) {
            var own = new ArrayList<Double>();
            choose(block, 0, 0, 0, own);
            double[] before = sums;
            sums = own.stream().flatMapToDouble(one -> Arrays.stream(before).map(other -> other + one)).toArray();
        }
        return sums;
    }

    private static void choose(Block block, int from, int chosen, double sum, List<Double> sums) {
        if (chosen == block.inside()) {
            sums.add(sum);
            return;
        }
        for (int i = from; i <= block.amounts().length - (block.inside() - chosen); i++) {
            choose(block, i + 1, chosen + 1, sum + block.amounts()[i], sums);
        }
    }

    /** The sums of labellings drawn at random. */
    double[] drawn(NamedSeed seed) {
        var random = seed.generator();
        double[] sums = new double[NamedSeed.DRAWS];
        List<double[]> pools = blocks.stream().map(block -> block.amounts().clone()).toList();
        for (int draw = 0; draw < sums.length; draw++) {
            for (int b = 0; b < pools.size(); b++) {
                double[] pool = pools.get(b);
                for (int i = 0; i < blocks.get(b).inside(); i++) {
                    int other = i + random.nextInt(pool.length - i);
                    double taken = pool[other];
                    pool[other] = pool[i];
                    pool[i] = taken;
                    sums[draw] += taken;
                }
            }
        }
        return sums;
    }
}
