package no.kronsj.analysis.statistics;

import java.util.Optional;

/**
 * Between which values the figure for the whole frame must lie, whatever those who did not answer would have said.
 *
 * @param status  NO_DATA where the frame is empty, else OK
 * @param limits  the bounds; one point where everybody answered, the whole scale where nobody did
 * @param missing people on the frame without an answer
 */
public record ManskiBounds(Defined status, Optional<Limits> limits, int missing) {

    /**
     * For a share: [k/N, (k + N - n)/N], from 0 to 1.
     * <p>
     * Missing: all unfavourable at one end, all favourable at the other. Smallest n: 0, which gives [0, 1]. Source:
     * Manski (2003), Partial Identification of Probability Distributions, ch. 1; metrics A4. R:
     * {@code c(24, 24 + 40 - 30) / 40}.
     *
     * @param favourable k, from 0 to n
     * @param answers    n, from 0 to N
     * @param frame      N, people
     */
    public static ManskiBounds share(int favourable, int answers, int frame) {
        Arguments.between("favourable", favourable, 0, answers);
        return mean(favourable, answers, frame, 0, 1);
    }

    /**
     * For a net score: [(k+ - k- - (N - n))/N, (k+ - k- + (N - n))/N], from -1 to 1.
     *
     * @param favourable   k+
     * @param unfavourable k-, k+ and k- together at most n
     * @param answers      n, from 0 to N
     * @param frame        N, people
     */
    public static ManskiBounds netScore(int favourable, int unfavourable, int answers, int frame) {
        Arguments.between("favourable", favourable, 0, answers);
        Arguments.between("unfavourable", unfavourable, 0, answers - favourable);
        return mean(favourable - unfavourable, answers, frame, -1, 1);
    }

    /**
     * For a mean on a scale: [(S + lowest (N - n))/N, (S + highest (N - n))/N].
     *
     * @param sum     S, of the valid answers
     * @param answers n, from 0 to N
     * @param frame   N, people
     * @param lowest  the least favourable value, e.g. 1
     * @param highest the most favourable value, e.g. 5
     */
    public static ManskiBounds mean(double sum, int answers, int frame, double lowest, double highest) {
        Arguments.count("frame", frame);
        Arguments.between("answers", answers, 0, frame);
        double slack = Confidence.TOLERANCE * (1 + Math.abs(sum));
        if (!(sum >= lowest * answers - slack && sum <= highest * answers + slack)) {
            throw new IllegalArgumentException("sum of %d answers must be from %s to %s. Got %s".formatted(answers,
                    lowest * answers, highest * answers, sum));
        }
        if (frame == 0) {
            return new ManskiBounds(Defined.NO_DATA, Optional.empty(), 0);
        }
        int missing = frame - answers;
        return new ManskiBounds(Defined.OK,
                Optional.of(new Limits((sum + lowest * missing) / frame, (sum + highest * missing) / frame)), missing);
    }
}
