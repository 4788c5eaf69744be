package no.kronsj.dashboard.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences behind one another, as far as there are any. */
final class Sentences {
    private Sentences() {}

    static String of(String... sentences) {
        return Stream.of(sentences).map(String::strip).filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
