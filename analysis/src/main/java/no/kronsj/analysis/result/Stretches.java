package no.kronsj.analysis.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Stretches of one passage in their order, in one cell: {@code 12-18 25-40}. */
public record Stretches(List<Stretch> all) {
    /** From the first character to after the last. */
    public record Stretch(int start, int end) {}

    public Stretches {
        all = List.copyOf(all);
    }

    String cell() {
        return all.stream().map(stretch -> stretch.start() + "-" + stretch.end()).collect(Collectors.joining(" "));
    }

    static Stretches of(String cell) {
        var all = new ArrayList<Stretch>();
        Arrays.stream(cell.split(" ")).filter(part -> !part.isEmpty()).forEach(part -> {
            int dash = part.indexOf('-');
            all.add(new Stretch(Integer.parseInt(part.substring(0, dash)),
                    Integer.parseInt(part.substring(dash + 1))));
        });
        return new Stretches(all);
    }
}
